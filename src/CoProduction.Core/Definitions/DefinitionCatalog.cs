using CoProduction.Wording;

namespace CoProduction.Definitions;

/// <summary>Every definition and typology of the library, in the order in which they were published; a work without a year comes last.</summary>
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
        Alford1998.Definition,
        Alford2002.Definition,
        Alford2002.Clients,
        Cahn2004.Definition,
        JoshiMoore2004.Definition,
        BrandsenPestoff2006.Definition,
        Pestoff2006.Definition,
        Bovaird2007.Definition,
        Needham2007.Definition,
        Alford2009.Definition,
        BoyleHarris2009.Definition,
        NeedhamCarr2009.Definition,
        RealpeWallace2010.Definition,
        Oecd2011.Definition,
        Pestoff2012.Definition,
        VerschuereEtAl2012.Definition,
        OsborneStrokosch2013.Definition,
        SlayStephens2013.Definition,
        Bussu2014.Definition,
        VoorbergEtAl2015.Definition,
        BrandsenHoningh2016.Definition,
        NightingaleEtAl2016.Definition,
        OsborneEtAl2016.Definition,
        VanEijkSteen2016.Definition,
        NabatchiEtAl2017.Definition,
        BrandsenEtAl2018.Definition,
        RoperEtAl2018.Definition,
        TorfingEtAl2019.Definition,
        BertelliCannas2020.Definition,
        LoefflerBovaird2021.Definition,
        ScottishGovernment2021.Definition,
        BrudneyEtAl2022.Definition,
        HouseOfLords2022.Definition,
        Scie2022.Definition,
        CoProductionNetworkForWales.Definition,
        TlapLadder.Definition,
    ];

    /// <summary>The typologies.</summary>
    public static IReadOnlyList<Typology> Typologies { get; } =
    [
        Arnstein1969.Typology,
        Whitaker1980.Typology,
        Whitaker1980.Services,
        BrudneyEngland1983.Typology,
        Alford2002.Typology,
        BrandsenPestoff2006.Typology,
        Pestoff2006.Typology,
        Bovaird2007.Typology,
        Needham2007.Typology,
        Alford2009.Typology,
        BoyleHarris2009.Typology,
        .. NeedhamCarr2009.Dimensions,
        RealpeWallace2010.Typology,
        Pestoff2012.Acts,
        Pestoff2012.Weight,
        OsborneStrokosch2013.Typology,
        Pestoff2013.Typology,
        VoorbergEtAl2015.Typology,
        BrandsenHoningh2016.Typology,
        NightingaleEtAl2016.Typology,
        NabatchiEtAl2017.Levels,
        NabatchiEtAl2017.Phases,
        BrandsenEtAl2018.Typology,
        AnsellTorfing2021.Typology,
        LoefflerBovaird2021.Typology,
        McMullin2025.Typology,
        TlapLadder.Typology,
    ];

    /// <summary>The definition with an id, in upper or lower case, or null where none bears it.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static Definition? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Definitions.FirstOrDefault(definition => definition.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The definitions that were probably meant by an id that none bears, at most three.</summary>
    /// <returns>Empty where none is near; <c>alford</c> gives three, and <c>shrap-1980</c> gives one.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static IReadOnlyList<Definition> Nearest(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return [.. NearestName.Meant(id, [.. Definitions.Select(definition => definition.Id)]).Select(near => Find(near)!)];
    }
}
