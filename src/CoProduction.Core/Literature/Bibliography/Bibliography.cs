namespace CoProduction.Literature;

/// <summary>The works that this library rests on, one property for each.</summary>
/// <remarks>
/// A part of an entry that could not be established is left out, and the note says so where a reader would miss it.
/// Titles keep their own spelling of "coproduction", with or without the hyphen.
/// </remarks>
public static partial class Bibliography
{
    /// <summary>Every work, in the alphabetical order of the ids.</summary>
    public static IReadOnlyList<Work> All => Catalogue.All;

    /// <summary>The reference list of Nightingale et al. (2016), in its order and with its slips corrected.</summary>
    public static IReadOnlyList<Work> ReviewReferences => Catalogue.ReviewReferences;

    /// <summary>The work that has an id, or <see langword="null"/> when there is none; ids are compared exactly.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static Work? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Catalogue.ById.GetValueOrDefault(id);
    }

    private static Work Article(
        string id, string authors, int? year, string title, string? journal, string? volume = null, string? issue = null,
        string? pages = null, string? doi = null, string? url = null, string? note = null) => new()
        {
            Id = id, Authors = Author.ParseList(authors), Year = year, Title = title, Kind = WorkKind.JournalArticle,
            Container = journal, Volume = volume, Issue = issue, Pages = pages, Doi = doi, Url = url, Note = note, CheckedAgainst = BibliographyRecords.Of(id),
        };

    private static Work Book(
        string id, string authors, int? year, string title, string publisher, string? doi = null, string? note = null) => new()
        {
            Id = id, Authors = Author.ParseList(authors), Year = year, Title = title, Kind = WorkKind.Book,
            Publisher = publisher, Doi = doi, Note = note, CheckedAgainst = BibliographyRecords.Of(id),
        };

    private static Work EditedBook(string id, string editors, int? year, string title, string publisher, string? doi = null) => new()
    {
        Id = id, Authors = [], Editors = Author.ParseList(editors), Year = year, Title = title, Kind = WorkKind.Book,
        Publisher = publisher, Doi = doi, CheckedAgainst = BibliographyRecords.Of(id),
    };

    private static Work Chapter(
        string id, string authors, int? year, string title, string? editors, string? book, string? publisher,
        string? pages = null, string? doi = null, string? note = null) => new()
        {
            Id = id, Authors = Author.ParseList(authors), Year = year, Title = title, Kind = WorkKind.Chapter,
            Editors = editors is null ? [] : Author.ParseList(editors), Container = book, Publisher = publisher,
            Pages = pages, Doi = doi, Note = note, CheckedAgainst = BibliographyRecords.Of(id),
        };

    private static Work Report(
        string id, string authors, int? year, string title, string publisher, string? series = null, string? number = null,
        string? url = null, string? note = null) => new()
        {
            Id = id, Authors = Author.ParseList(authors), Year = year, Title = title, Kind = WorkKind.Report,
            Container = series, Issue = number, Publisher = publisher, Url = url, Note = note, CheckedAgainst = BibliographyRecords.Of(id),
        };

    private static Work WebPage(
        string id, string authors, int? year, string title, string? site, string? url, string? note = null) => new()
        {
            Id = id, Authors = Author.ParseList(authors), Year = year, Title = title, Kind = WorkKind.WebPage,
            Container = site, Url = url, Note = note, CheckedAgainst = BibliographyRecords.Of(id),
        };

    private static Work ConferencePaper(
        string id, string authors, int? year, string title, string conference, string? url = null, string? note = null) => new()
        {
            Id = id, Authors = Author.ParseList(authors), Year = year, Title = title, Kind = WorkKind.ConferencePaper,
            Container = conference, Url = url, Note = note, CheckedAgainst = BibliographyRecords.Of(id),
        };
}
