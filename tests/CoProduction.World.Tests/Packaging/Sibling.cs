namespace CoProduction.World.Tests.Packaging;

/// <summary>A package beside the library, as it is or as a release packs it.</summary>
public sealed class Sibling(string name, bool isReleased) : PackedPackage
{
    protected override string Project => $"CoProduction.{name}";

    protected override IReadOnlyList<string> Release => isReleased ? [$"-p:ProjectAddress={ReleasedPackage.Address}"] : [];
}
