namespace CoProduction.Definitions;

/// <summary>Every definition and typology of the library, in the order in which they were published.</summary>
public static class DefinitionCatalog
{
    /// <summary>The definitions.</summary>
    public static IReadOnlyList<Definition> Definitions { get; } =
    [
        Whitaker1980.Definition,
        Sharp1980.Definition,
        ParksEtAl1981.Definition,
        BrudneyEngland1983.Definition,
        Ostrom1996.Definition,
        Alford2002.Definition,
        BrandsenPestoff2006.Definition,
        Alford2009.Definition,
        NeedhamCarr2009.Definition,
    ];

    /// <summary>The typologies.</summary>
    public static IReadOnlyList<Typology> Typologies { get; } =
    [
        Whitaker1980.Typology,
        BrudneyEngland1983.Typology,
        Alford2002.Typology,
        BrandsenPestoff2006.Typology,
        Alford2009.Typology,
        .. NeedhamCarr2009.Dimensions,
    ];

    /// <summary>The definition with an id, or null where none bears it; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static Definition? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Definitions.FirstOrDefault(definition => definition.Id == id);
    }
}
