namespace CoProduction.World.Tests.Packaging;

/// <summary>Tests that pack, one after the other: they share the folder in which a package is put together.</summary>
[CollectionDefinition(nameof(Packaging))]
public sealed class Packaging;
