using System.Globalization;
using System.Text;

namespace CoProduction.Literature;

/// <summary>Writes works as entries of a BibTeX database.</summary>
/// <remarks>Titles stand in double braces, so that no style changes their capitals; names keep their accents, in Unicode.</remarks>
public static class BibTeXFormat
{
    /// <summary>Writes one entry for each work, in the order given, keyed by its id.</summary>
    /// <exception cref="ArgumentNullException">The works are null.</exception>
    public static string Write(IEnumerable<Work> works)
    {
        ArgumentNullException.ThrowIfNull(works);
        return string.Join('\n', works.Select(Entry));
    }

    /// <summary>The works as entries of a BibTeX database.</summary>
    /// <exception cref="ArgumentNullException">The works are null.</exception>
    public static string ToBibTeX(this IEnumerable<Work> works) => Write(works);

    private static string Entry(Work work)
    {
        var lines = Fields(work).Where(field => field.Value.Length > 0).Select(field => $"  {field.Name} = {{{field.Value}}}");
        return $"@{EntryType(work)}{{{Verbatim(work.Id)},\n{string.Join(",\n", lines)}\n}}\n";
    }

    private static string EntryType(Work work) => work.Kind switch
    {
        WorkKind.JournalArticle => "article",
        WorkKind.Book => "book",
        WorkKind.Chapter => "incollection",
        WorkKind.Report => "techreport",
        WorkKind.ConferencePaper => "inproceedings",
        WorkKind.MastersThesis => "mastersthesis",
        _ => "misc",
    };

    private static IEnumerable<(string Name, string Value)> Fields(Work work) =>
    [
        ("author", Names(work.Authors)),
        ("title", $"{{{Escape(work.Title)}}}"),
        (ContainerField(work.Kind), Escape(work.Container)),
        ("editor", Names(work.Editors)),
        ("volume", Escape(work.Volume)),
        ("number", Escape(work.Issue)),
        ("pages", Escape(work.Pages).Replace("-", "--", StringComparison.Ordinal)),
        (PublisherField(work.Kind), Escape(work.Publisher)),
        ("year", work.Year?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("doi", Verbatim(work.Doi)),
        ("url", Verbatim(work.Url)),
        ("annote", Escape(work.Note)),
    ];

    private static string ContainerField(WorkKind kind) => kind switch
    {
        WorkKind.JournalArticle => "journal",
        WorkKind.Chapter or WorkKind.ConferencePaper => "booktitle",
        WorkKind.Report => "type",
        WorkKind.WebPage or WorkKind.Slides => "howpublished",
        _ => "series",
    };

    private static string PublisherField(WorkKind kind) => kind switch
    {
        WorkKind.Report => "institution",
        WorkKind.MastersThesis => "school",
        WorkKind.WebPage or WorkKind.Slides => "organization",
        _ => "publisher",
    };

    private static string Names(IEnumerable<Author> authors) => string.Join(" and ", authors.Select(Name));

    // Inner braces keep BibTeX from taking the name of an organisation apart.
    private static string Name(Author author) =>
        author.Given is null ? $"{{{Escape(author.Family)}}}" : $"{Escape(author.Family)}, {Escape(author.Given)}";

    // BibTeX counts every brace, escaped or not, so that a brace in the text has to become a command.
    private static string Escape(string? text)
    {
        var escaped = new StringBuilder();
        foreach (char character in text ?? "")
        {
            _ = character switch
            {
                '&' or '%' or '$' or '#' or '_' => escaped.Append('\\').Append(character),
                '{' => escaped.Append("\\textbraceleft{}"),
                '}' => escaped.Append("\\textbraceright{}"),
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    // Identifiers and addresses are read as they stand; only braces would break the entry.
    private static string Verbatim(string? text) =>
        (text ?? "").Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
