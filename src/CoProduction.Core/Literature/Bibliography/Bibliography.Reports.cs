namespace CoProduction.Literature;

// Works in which a definition of another work was read, and further works of the same authors in which its terms were seen.
public static partial class Bibliography
{
    /// <summary>Bovaird and Loeffler (n.d.), a handbook chapter that reports earlier definitions.</summary>
    public static Work BovairdLoefflerNd { get; } = Chapter(
        "bovaird-loeffler-nd", "Bovaird, Tony; Loeffler, Elke", null,
        "Coproducing Public Services with Service Users, Communities, and the Third Sector", null, "Handbook of Public Administration", null,
        note: "Chapter 13 of the third edition (ISBN 9781119004325); editors, year and pages were not established.");

    /// <summary>Brandsen and Honingh (2018), on what sets co-production and co-creation apart.</summary>
    public static Work BrandsenHoningh2018 { get; } = Chapter(
        "brandsen-honingh-2018", "Brandsen, Taco; Honingh, Marlies", 2018, "Definitions of Co-Production and Co-Creation",
        CoCreationEditors, CoCreation, "Routledge", doi: "10.4324/9781315204956-2", note: "The pages of the chapter were not established.");

    /// <summary>Brandsen et al. (2018b), the opening chapter of the volume on urgent issues in practice and research.</summary>
    public static Work BrandsenEtAl2018b { get; } = Chapter(
        "brandsen-et-al-2018b", "Brandsen, Taco; Steen, Trui; Verschuere, Bram", 2018,
        "Co-Creation and Co-Production in Public Services: Urgent Issues in Practice and Research",
        CoCreationEditors, CoCreation, "Routledge", doi: "10.4324/9781315204956-1", note: "The pages of the chapter were not established.");

    /// <summary>Fox et al. (2021), a report on co-creating public services that quotes earlier definitions.</summary>
    public static Work FoxEtAl2021 { get; } = Report(
        "fox-et-al-2021",
        "Fox, Chris; Baines, Sue; Wilson, Rob; Jalonen, Harri; Narbutaité Aflaki, Inga; Prandini, Riccardo; Bassi, Andrea; Ganugi, Giulia; Aramo-Immonen, Heli",
        2021, "A New Agenda for Co-Creating Public Services", "Turku University of Applied Sciences", "Reports from Turku University of Applied Sciences", "275");

    /// <summary>Kudos (n.d.), the authors' summary page of Bovaird (2007).</summary>
    public static Work KudosNd { get; } = WebPage(
        "kudos-nd", "Kudos", null, "Beyond Engagement and Participation: User and Community Coproduction of Public Services", null,
        "https://growkudos.com/publications/10.1111%252Fj.1540-6210.2007.00773.x/reader", NoYear);

    /// <summary>Nabatchi et al. (2016), the introduction to a special issue on the diversity of co-production.</summary>
    public static Work NabatchiEtAl2016 { get; } = Article(
        "nabatchi-et-al-2016", "Nabatchi, Tina; Steen, Trui; Sicilia, Mariafrancesca; Brand, Dirk", 2016,
        "Understanding the Diversity of Coproduction: Introduction to the IJPA Special Issue", "International Journal of Public Administration",
        "39", "13", "1001-1005");

    /// <summary>Think Local Act Personal (n.d.-b), on what makes co-production different.</summary>
    public static Work ThinkLocalActPersonalNdB { get; } = WebPage(
        "think-local-act-personal-nd-b", "Think Local Act Personal", null, "What Makes Co-Production Different?", null,
        "https://www.thinklocalactpersonal.org.uk/co-production-in-commissioning-tool/co-production/In-more-detail/what-makes-co-production-different/", NoYear);

    /// <summary>Voorberg et al. (2013), an earlier paper of the same authors on co-creation with citizens.</summary>
    public static Work VoorbergEtAl2013 { get; } = ConferencePaper(
        "voorberg-et-al-2013", "Voorberg, William; Bekkers, Victor; Tummers, Lars", 2013,
        "Embarking on the Social Innovation Journey: A Systematic Review Regarding the Potential of Co-Creation with Citizens",
        "International Research Society for Public Management Conference", "https://repub.eur.nl/pub/39573");

    /// <summary>Western Australian Association for Mental Health (n.d.), on equality and reciprocity in co-production, with a later definition of the New Economics Foundation.</summary>
    public static Work WesternAustralianAssociationForMentalHealthNd { get; } = WebPage(
        "western-australian-association-for-mental-health-nd", "Western Australian Association for Mental Health", null, "Co-Production", null,
        "https://waamh.org.au/sector-development-and-training/co-production", NoYear);

    /// <summary>Women's Community Matters (n.d.), which quotes the definition of Boyle and Harris (2009).</summary>
    public static Work WomensCommunityMattersNd { get; } = WebPage(
        "womens-community-matters-nd", "Women’s Community Matters", null, "Principle 3: Co-Production", "The Barrow Way",
        "https://www.womenscommunitymatters.org/thebarrowway/co-production/", NoYear);
}
