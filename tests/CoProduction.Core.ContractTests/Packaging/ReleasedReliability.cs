namespace CoProduction.ContractTests.Packaging;

/// <summary>The package CoProduction.Reliability as a release packs it.</summary>
public sealed class ReleasedReliability : PackedPackage
{
    protected override string Project => "CoProduction.Reliability";

    protected override IReadOnlyList<string> Release => [$"-p:ProjectAddress={ReleasedPackage.Address}"];
}
