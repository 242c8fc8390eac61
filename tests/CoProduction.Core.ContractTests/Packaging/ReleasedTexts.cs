namespace CoProduction.ContractTests.Packaging;

/// <summary>The package CoProduction.AI as a release packs it.</summary>
public sealed class ReleasedTexts : PackedPackage
{
    protected override string Project => "CoProduction.AI";

    protected override IReadOnlyList<string> Release => [$"-p:ProjectAddress={ReleasedPackage.Address}"];
}
