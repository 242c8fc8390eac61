namespace CoProduction.ContractTests.Packaging;

/// <summary>The package CoProduction.AI.</summary>
public sealed class PackedTexts : PackedPackage
{
    protected override string Project => "CoProduction.AI";
}
