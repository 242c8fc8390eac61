namespace CoProduction.ContractTests.Packaging;

/// <summary>The package CoProduction.Reliability.</summary>
public sealed class PackedReliability : PackedPackage
{
    protected override string Project => "CoProduction.Reliability";
}
