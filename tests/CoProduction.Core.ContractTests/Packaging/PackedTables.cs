namespace CoProduction.ContractTests.Packaging;

/// <summary>The package CoProduction.Tables.</summary>
public sealed class PackedTables : PackedPackage
{
    protected override string Project => "CoProduction.Tables";
}
