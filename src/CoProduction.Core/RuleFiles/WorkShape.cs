using System.Text.Json;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction.RuleFiles;

/// <summary>A work that a file cites and the bibliography has not: all that a reference needs.</summary>
internal static class WorkShape
{
    private static readonly Words Kinds = new("a form of publication", ProblemCodes.UnknownWorkKind, Coding.Token.All<WorkKind>());

    // What is a text or nothing, each with its place in a work.
    private static readonly (string Name, Func<Work, string?> Get)[] Texts =
    [
        ("container", work => work.Container), ("volume", work => work.Volume), ("issue", work => work.Issue), ("pages", work => work.Pages),
        ("publisher", work => work.Publisher), ("doi", work => work.Doi), ("url", work => work.Url), ("note", work => work.Note),
    ];

    public static Work? Read(JsonPlace place)
    {
        JsonMembers members = new(place, null, "a work", ["id", "authors", "year", "title", "kind", "editors", .. Texts.Select(text => text.Name)]);
        string? id = RuleTexts.Read(members.Required("id"));
        string? title = RuleTexts.Read(members.Required("title"));
        WorkKind? kind = Kinds.Read<WorkKind>(members.Required("kind"));
        Author[] authors = AuthorsIn(members["authors"]);
        Author[] editors = AuthorsIn(members["editors"]);
        int? year = members["year"].Number();
        Dictionary<string, string?> texts = Texts.ToDictionary(text => text.Name, text => members[text.Name].Text());
        return id is null || title is null || kind is null ? null : new Work
        {
            Id = id, Authors = authors, Year = year, Title = title, Kind = kind.Value, Editors = editors, Container = texts["container"], Volume = texts["volume"],
            Issue = texts["issue"], Pages = texts["pages"], Publisher = texts["publisher"], Doi = texts["doi"], Url = texts["url"], Note = texts["note"],
        };
    }

    public static void Write(Utf8JsonWriter json, Work work) => json.WriteObject(() =>
    {
        json.WriteString("id", work.Id);
        WriteAuthors(json, "authors", work.Authors);
        if (work.Year is { } year) json.WriteNumber("year", year);
        json.WriteString("title", work.Title);
        json.WriteString("kind", Coding.Token.Of(work.Kind));
        WriteAuthors(json, "editors", work.Editors);
        foreach ((string name, Func<Work, string?> get) in Texts) json.WriteText(name, get(work));
    });

    private static Author[] AuthorsIn(JsonPlace list) => [.. list.Items().Select(item =>
    {
        JsonMembers members = new(item, null, "an author", "family", "given");
        string? family = RuleTexts.Read(members.Required("family"));
        string? given = members["given"].Text();
        return family is null ? null : new Author { Family = family, Given = given };
    }).OfType<Author>()];

    private static void WriteAuthors(Utf8JsonWriter json, string name, IReadOnlyList<Author> authors)
    {
        if (authors.Count == 0) return;
        json.WriteList(name, authors, author => json.WriteObject(() =>
        {
            json.WriteString("family", author.Family);
            json.WriteText("given", author.Given);
        }));
    }
}
