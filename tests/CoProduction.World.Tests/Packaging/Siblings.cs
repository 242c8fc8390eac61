namespace CoProduction.World.Tests.Packaging;

/// <summary>The packages of libraries beside the library, packed one after the other.</summary>
public sealed class Siblings : IAsyncLifetime
{
    private readonly Dictionary<string, (Sibling Package, Sibling Released)> packages =
        Names.ToDictionary(name => name, name => (new Sibling(name, isReleased: false), new Sibling(name, isReleased: true)));

    public static IReadOnlyList<string> Names { get; } = ["AI", "Reliability", "Reports", "Sql", "Tables"];

    public (PackedPackage Package, PackedPackage Released) this[string name] => packages[name];

    public async ValueTask InitializeAsync()
    {
        foreach ((Sibling package, Sibling released) in packages.Values)
        {
            await package.InitializeAsync();
            await released.InitializeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach ((Sibling package, Sibling released) in packages.Values)
        {
            await package.DisposeAsync();
            await released.DisposeAsync();
        }
    }
}
