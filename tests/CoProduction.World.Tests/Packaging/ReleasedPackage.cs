namespace CoProduction.World.Tests.Packaging;

/// <summary>The package as a release packs it, which knows where its project stands.</summary>
public sealed class ReleasedPackage : PackedPackage
{
    public const string Address = "https://example.org/coproduction";

    protected override IReadOnlyList<string> Release => [$"-p:ProjectAddress={Address}/"];
}
