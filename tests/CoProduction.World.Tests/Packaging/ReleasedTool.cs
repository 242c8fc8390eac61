namespace CoProduction.World.Tests.Packaging;

/// <summary>The package of the tool as a release packs it.</summary>
public sealed class ReleasedTool : PackedPackage
{
    protected override string Project => "CoProduction.Cli";

    protected override IReadOnlyList<string> Release => [$"-p:ProjectAddress={ReleasedPackage.Address}"];
}
