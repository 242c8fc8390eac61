namespace CoProduction.World.Tests.Packaging;

/// <summary>The package of the tool.</summary>
public sealed class PackedTool : PackedPackage
{
    protected override string Project => "CoProduction.Cli";
}
