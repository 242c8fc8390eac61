using CoProduction.Literature;

namespace CoProduction.Reliability;

/// <summary>Where the coefficients and their standard errors are published, and where they were seen stated.</summary>
/// <remarks>
/// The formulas were read in the sources of programs that cite these works, and each work is described as far as they describe it. What none of them
/// cites is a reading.
/// </remarks>
internal static class Sources
{
    /// <summary>Read in its source: values, missing ratings and standard errors, with references.</summary>
    public static Work GwetPackage { get; } = Program("gwet-2019", 2019, "irrCAC: Computing Chance-Corrected Agreement Coefficients (CAC)", By("Gwet", "Kilem L."));

    public static Work Psych { get; } = Program("revelle-2016", 2016, "psych: Procedures for Psychological, Psychometric, and Personality Research", By("Revelle", "William"));

    public static Work Statsmodels { get; } = new()
    {
        Id = "perktold-2012", Authors = [By("Perktold", "Josef")], Year = 2012, Kind = WorkKind.WebPage, Container = "statsmodels", Title = "Inter Rater Agreement",
    };

    public static Work LanguageToolkit { get; } = new()
    {
        Id = "loper-et-al-2018", Authors = [By("Loper", "Edward"), By("Bird", "Steven"), By("Lippincott", "Tom")], Year = 2018, Kind = WorkKind.WebPage,
        Container = "Natural Language Toolkit", Title = "Distance Metrics",
    };

    public static Citation Package { get; } = Citation.Primary(GwetPackage);

    public static Citation Handbook { get; } = Citation.Reported(
        new Work
        {
            Id = "gwet-2014", Authors = [By("Gwet", "Kilem L.")], Year = 2014, Kind = WorkKind.Book, Publisher = "Advanced Analytics",
            Title = "Handbook of Inter-Rater Reliability: The Definitive Guide to Measuring the Extent of Agreement Among Multiple Raters",
            Note = "The fourth edition.",
        },
        GwetPackage);

    public static Citation Gwet { get; } = Citation.Reported(
        Article("gwet-2008", 2008, "Computing Inter-Rater Reliability and Its Variance in the Presence of High Agreement",
            "British Journal of Mathematical and Statistical Psychology", "61", "29-48", By("Gwet", "Kilem L.")),
        GwetPackage);

    public static Citation Krippendorff1970 { get; } = Citation.Reported(
        Article("krippendorff-1970", 1970, "Bivariate Agreement Coefficients for Reliability of Data",
            "Sociological Methodology", "2", "139-150", By("Krippendorff", "Klaus")),
        GwetPackage);

    public static Citation Krippendorff2011 { get; } = Citation.Reading(new Work
    {
        Id = "krippendorff-2011", Authors = [By("Krippendorff", "Klaus")], Year = 2011, Kind = WorkKind.Report, Title = "Computing Krippendorff's Alpha-Reliability",
        Note = "Known by its worked example, which other programs test themselves against.",
    });

    public static Citation Cohen { get; } = Citation.Reported(
        Article("cohen-1960", 1960, "A Coefficient of Agreement for Nominal Scales", "Educational and Psychological Measurement",
            "20", "37-46", By("Cohen", "Jacob")),
        Psych);

    public static Citation CohenWeighted { get; } = Citation.Reported(
        Article("cohen-1968", 1968, "Weighted Kappa: Nominal Scale Agreement with Provision for Scaled Disagreement or Partial Credit",
            "Psychological Bulletin", "70", "213-220", By("Cohen", "Jacob")),
        Psych);

    /// <summary>The pages are left out: those that the reporting work prints run backwards.</summary>
    public static Citation FleissCohenEveritt { get; } = Citation.Reported(
        Article("fleiss-et-al-1969", 1969, "Large Sample Standard Errors of Kappa and Weighted Kappa", "Psychological Bulletin",
            "72", null, By("Fleiss", "Joseph L."), By("Cohen", "Jacob"), By("Everitt", "B. S.")),
        Psych);

    public static Citation Fleiss { get; } = Citation.Reported(
        Article("fleiss-1971", 1971, "Measuring Nominal Scale Agreement among Many Raters", "Psychological Bulletin",
            "76", "378-382", By("Fleiss", "Joseph L.")),
        Statsmodels);

    public static Citation Conger { get; } = Citation.Reported(
        Article("conger-1980", 1980, "Integration and Generalization of Kappas for Multiple Raters", "Psychological Bulletin",
            "88", "322-328", By("Conger", "Anthony J.")),
        GwetPackage);

    public static Citation BrennanPrediger { get; } = Citation.Reported(
        Article("brennan-prediger-1981", 1981, "Coefficient Kappa: Some Uses, Misuses, and Alternatives", "Educational and Psychological Measurement",
            "41", "687-699", By("Brennan", "Robert L."), By("Prediger", "Dale J.")),
        GwetPackage);

    public static Citation Jaccard { get; } = Citation.Reading(new Work
    {
        Id = "jaccard-1912", Authors = [By("Jaccard", "Paul")], Year = 1912, Kind = WorkKind.JournalArticle, Title = "The Distribution of the Flora in the Alpine Zone",
    });

    public static Citation Passonneau { get; } = Citation.Reported(
        new Work
        {
            Id = "passonneau-2006", Authors = [By("Passonneau", "Rebecca")], Year = 2006, Kind = WorkKind.ConferencePaper,
            Title = "Measuring Agreement on Set-Valued Items (MASI) for Semantic and Pragmatic Annotation",
        },
        LanguageToolkit);

    public static Citation Wilson { get; } = Citation.Reading(new Work
    {
        Id = "wilson-1927", Authors = [By("Wilson", "Edwin B.")], Year = 1927, Kind = WorkKind.JournalArticle,
        Title = "Probable Inference, the Law of Succession, and Statistical Inference",
    });

    public static Citation Efron { get; } = Citation.Reading(new Work
    {
        Id = "efron-1979", Authors = [By("Efron", "Bradley")], Year = 1979, Kind = WorkKind.JournalArticle, Title = "Bootstrap Methods: Another Look at the Jackknife",
    });

    private static Author By(string family, string given) => new() { Family = family, Given = given };

    private static Work Program(string id, int year, string title, Author author) => new()
    {
        Id = id, Authors = [author], Year = year, Kind = WorkKind.WebPage, Container = "Comprehensive R Archive Network", Title = title,
    };

    private static Work Article(string id, int year, string title, string journal, string volume, string? pages, params Author[] authors) => new()
    {
        Id = id, Authors = authors, Year = year, Title = title, Kind = WorkKind.JournalArticle, Container = journal, Volume = volume, Pages = pages,
    };
}
