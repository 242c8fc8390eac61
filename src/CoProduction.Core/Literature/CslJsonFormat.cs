using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoProduction.Literature;

/// <summary>Writes works as CSL-JSON, the exchange format of the Citation Style Language that reference managers read.</summary>
public static class CslJsonFormat
{
    // Relaxed escaping leaves names and ampersands readable; the output is a file of its own, never part of a web page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes an array with one item for each work, in the order given.</summary>
    /// <exception cref="ArgumentNullException">The works are null.</exception>
    public static string Write(IEnumerable<Work> works)
    {
        ArgumentNullException.ThrowIfNull(works);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (Work work in works) WriteItem(json, work);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The works as an array of CSL-JSON items.</summary>
    /// <exception cref="ArgumentNullException">The works are null.</exception>
    public static string ToCslJson(this IEnumerable<Work> works) => Write(works);

    private static void WriteItem(Utf8JsonWriter json, Work work)
    {
        json.WriteStartObject();
        json.WriteString("id", work.Id);
        json.WriteString("type", TypeOf(work.Kind));
        WriteNames(json, "author", work.Authors);
        WriteYear(json, work.Year);
        json.WriteString("title", work.Title);
        WriteOptional(json, work.Kind == WorkKind.Report ? "collection-title" : "container-title", work.Container);
        WriteNames(json, "editor", work.Editors);
        WriteOptional(json, "volume", work.Volume);
        WriteOptional(json, work.Kind == WorkKind.Report ? "number" : "issue", work.Issue);
        WriteOptional(json, "page", work.Pages);
        WriteOptional(json, "publisher", work.Publisher);
        WriteOptional(json, "genre", GenreOf(work.Kind));
        WriteOptional(json, "DOI", work.Doi);
        WriteOptional(json, "URL", work.Url);
        WriteOptional(json, "note", work.Note);
        json.WriteEndObject();
    }

    private static string TypeOf(WorkKind kind) => kind switch
    {
        WorkKind.JournalArticle => "article-journal",
        WorkKind.Book => "book",
        WorkKind.Chapter => "chapter",
        WorkKind.Report => "report",
        WorkKind.ConferencePaper => "paper-conference",
        WorkKind.MastersThesis => "thesis",
        WorkKind.WebPage => "webpage",
        WorkKind.Slides => "speech",
        _ => "document",
    };

    private static string? GenreOf(WorkKind kind) => kind switch
    {
        WorkKind.MastersThesis => "Master's thesis",
        WorkKind.Slides => "Slides",
        _ => null,
    };

    private static void WriteNames(Utf8JsonWriter json, string property, IReadOnlyList<Author> names)
    {
        if (names.Count == 0) return;
        json.WriteStartArray(property);
        foreach (Author name in names)
        {
            json.WriteStartObject();
            json.WriteString(name.Given is null ? "literal" : "family", name.Family);
            WriteOptional(json, "given", name.Given);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteYear(Utf8JsonWriter json, int? year)
    {
        if (year is null) return;
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(year.Value);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null) json.WriteString(property, value);
    }
}
