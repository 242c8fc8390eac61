using CoProduction.Literature;

namespace CoProduction.Reliability;

/// <summary>Where the coefficients and their standard errors are published, and where we saw them stated.</summary>
/// <remarks>The formulas were read in the documentation of statistical packages that cite these works, and are checked against the numbers printed there.</remarks>
internal static class Sources
{
    public static Work GwetPackage { get; } = new()
    {
        Id = "gwet-2019", Authors = [By("Gwet", "Kilem L.")], Year = 2019, Kind = WorkKind.WebPage, Container = "Comprehensive R Archive Network",
        Title = "irrCAC: Computing Chance-Corrected Agreement Coefficients (CAC)", Url = "https://cran.r-project.org/package=irrCAC",
    };

    public static Work Statsmodels { get; } = new()
    {
        Id = "seabold-perktold-2010", Authors = [By("Seabold", "Skipper"), By("Perktold", "Josef")], Year = 2010, Kind = WorkKind.ConferencePaper,
        Title = "Statsmodels: Econometric and Statistical Modeling with Python", Container = "Proceedings of the 9th Python in Science Conference",
    };

    public static Work LanguageToolkit { get; } = new()
    {
        Id = "bird-et-al-2009", Authors = [By("Bird", "Steven"), By("Klein", "Ewan"), By("Loper", "Edward")], Year = 2009, Kind = WorkKind.Book,
        Title = "Natural Language Processing with Python", Publisher = "O'Reilly",
    };

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
            "British Journal of Mathematical and Statistical Psychology", "61", "1", "29-48", "10.1348/000711006X126600", By("Gwet", "Kilem L.")),
        GwetPackage);

    public static Citation Krippendorff { get; } = Citation.Reported(
        new Work
        {
            Id = "krippendorff-2011", Authors = [By("Krippendorff", "Klaus")], Year = 2011, Kind = WorkKind.Report,
            Title = "Computing Krippendorff's Alpha-Reliability", Publisher = "University of Pennsylvania, Annenberg School for Communication",
        },
        LanguageToolkit, "section C");

    public static Citation Cohen { get; } = Citation.Reported(
        Article("cohen-1960", 1960, "A Coefficient of Agreement for Nominal Scales", "Educational and Psychological Measurement",
            "20", "1", "37-46", "10.1177/001316446002000104", By("Cohen", "Jacob")),
        Statsmodels);

    public static Citation CohenWeighted { get; } = Citation.Reported(
        Article("cohen-1968", 1968, "Weighted Kappa: Nominal Scale Agreement with Provision for Scaled Disagreement or Partial Credit",
            "Psychological Bulletin", "70", "4", "213-220", "10.1037/h0026256", By("Cohen", "Jacob")),
        Statsmodels);

    public static Citation FleissCohenEveritt { get; } = Citation.Reported(
        Article("fleiss-et-al-1969", 1969, "Large Sample Standard Errors of Kappa and Weighted Kappa", "Psychological Bulletin",
            "72", "5", "323-327", "10.1037/h0028106", By("Fleiss", "Joseph L."), By("Cohen", "Jacob"), By("Everitt", "B. S.")),
        Statsmodels);

    public static Citation Fleiss { get; } = Citation.Reported(
        Article("fleiss-1971", 1971, "Measuring Nominal Scale Agreement among Many Raters", "Psychological Bulletin",
            "76", "5", "378-382", "10.1037/h0031619", By("Fleiss", "Joseph L.")),
        Statsmodels);

    public static Citation Conger { get; } = Citation.Reported(
        Article("conger-1980", 1980, "Integration and Generalization of Kappas for Multiple Raters", "Psychological Bulletin",
            "88", "2", "322-328", "10.1037/0033-2909.88.2.322", By("Conger", "Anthony J.")),
        GwetPackage);

    public static Citation BrennanPrediger { get; } = Citation.Reported(
        Article("brennan-prediger-1981", 1981, "Coefficient Kappa: Some Uses, Misuses, and Alternatives", "Educational and Psychological Measurement",
            "41", "3", "687-699", "10.1177/001316448104100307", By("Brennan", "Robert L."), By("Prediger", "Dale J.")),
        GwetPackage);

    private static Author By(string family, string given) => new() { Family = family, Given = given };

    private static Work Article(
        string id, int year, string title, string journal, string volume, string issue, string pages, string doi, params Author[] authors) => new()
        {
            Id = id, Authors = authors, Year = year, Title = title, Kind = WorkKind.JournalArticle,
            Container = journal, Volume = volume, Issue = issue, Pages = pages, Doi = doi,
        };
}
