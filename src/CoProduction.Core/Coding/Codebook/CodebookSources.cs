using CoProduction.Literature;

namespace CoProduction.Coding;

/// <summary>Passages that the questions of the codebook rest on, each with how it was seen.</summary>
internal static class CodebookSources
{
    private static Work Review => Bibliography.NightingaleEtAl2016;

    public static Citation WhitakerKinds { get; } = Citation.Primary(Bibliography.Whitaker1980, "abstract");

    public static Citation WhitakerAdjustment { get; } = Citation.Reported(Bibliography.Whitaker1980, Review, "p. 244", "pp. 4-5");

    public static Citation SharpArrangement { get; } = Citation.Reported(Bibliography.Sharp1980, Review, null, "p. 5");

    public static Citation ParksConsumers { get; } = Citation.Primary(Bibliography.ParksEtAl1980, "pp. 1-2");

    public static Citation ParksMix { get; } = Citation.Reading(Bibliography.ParksEtAl1981);

    public static Citation ParksFeasibility { get; } = Citation.Reported(Bibliography.ParksEtAl1981, Review, null, "pp. 3-4");

    public static Citation BrudneyEnglandDimensions { get; } = Citation.Reported(Bibliography.BrudneyEngland1983, Review, "p. 63", "p. 5");

    public static Citation BrudneyEnglandLevels { get; } = Citation.Reading(Bibliography.BrudneyEngland1983);

    public static Citation OstromInputs { get; } = Citation.Primary(Bibliography.Ostrom1996, "p. 1073");

    public static Citation AlfordClients { get; } = Citation.Reported(Bibliography.Alford2002, Review, "p. 33", "p. 5");

    public static Citation AlfordNeeds { get; } = Citation.Primary(Bibliography.Alford2002b, "abstract");

    public static Citation Alford2009Attributes { get; } = Citation.Reading(Bibliography.Alford2009);

    public static Citation AlfordClientKinds { get; } = Citation.Reading(Bibliography.Alford2009);

    public static Citation BrandsenPestoffThree { get; } = Citation.Primary(Bibliography.BrandsenPestoff2006, "abstract");

    public static Citation PestoffOutputSide { get; } =
        Citation.Reported(Bibliography.BrandsenPestoff2006, Bibliography.Pestoff2012);

    public static Citation NeedhamCarrVariables { get; } = Citation.Reported(Bibliography.NeedhamCarr2009, Review, null, "p. 5");

    public static Citation NeedhamCarrLevels { get; } = Citation.Reading(Bibliography.NeedhamCarr2009);

    public static Citation JoshiMooreTerms { get; } = Citation.Primary(Bibliography.JoshiMoore2004, "abstract");

    public static Citation BovairdTerms { get; } = Citation.Reading(Bibliography.Bovaird2007);

    public static Citation NefTerms { get; } = Citation.Reported(Bibliography.BoyleHarris2009, Bibliography.WomensCommunityMattersNd, "p. 11");

    public static Citation NabatchiPhases { get; } = Citation.Primary(Bibliography.NabatchiEtAl2017, "p. 766");

    public static Citation VoorbergRoles { get; } = Citation.Reading(Bibliography.VoorbergEtAl2015);

    public static Citation BrandsenHoninghTasks { get; } = Citation.Reading(Bibliography.BrandsenHoningh2016);

    public static Citation RealpeWallaceExperts { get; } = Citation.Primary(Bibliography.RealpeWallace2010, "p. 2");

    public static Citation ArnsteinLadder { get; } = Citation.Reading(Bibliography.Arnstein1969);

    public static Citation NeedhamCarrInput { get; } = Citation.Primary(Bibliography.NeedhamCarr2009, "first page");

    public static Citation NefElements { get; } = Citation.Reported(Bibliography.BoyleEtAl2010, Bibliography.TransformationPartnersInHealthAndCareNd);

    public static Citation TorfingTerms { get; } = Citation.Reported(Bibliography.TorfingEtAl2019, Bibliography.EuropeanGroupForOrganizationalStudies2022);

    public static Citation OecdPartnerships { get; } = Citation.Primary(Bibliography.Oecd2011, "abstract");
}
