namespace CoProduction.ContractTests.Packaging;

/// <summary>The package CoProduction.Tables as a release packs it.</summary>
public sealed class ReleasedTables : PackedPackage
{
    protected override string Project => "CoProduction.Tables";

    protected override IReadOnlyList<string> Release => [$"-p:ProjectAddress={ReleasedPackage.Address}"];
}
