using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.Exchange;

/// <summary>A form in which a codebook leaves for people and programs that know nothing of this library.</summary>
/// <remarks>All that is written comes from the questionnaire and the rules given, so that any other questionnaire is written as well as the codebook.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class CodebookFormat
{
    private readonly Func<CodebookContent, string> write;

    private CodebookFormat(string id, string fileEnding, Func<CodebookContent, string> write)
    {
        Id = id;
        FileEnding = fileEnding;
        this.write = write;
    }

    /// <summary>For human coders, as Markdown.</summary>
    public static CodebookFormat Markdown { get; } = new("markdown", ".md", MarkdownCodebook.Write);

    /// <summary>For human coders, as a page that stands alone and is made to be printed; a word processor opens it too.</summary>
    public static CodebookFormat Html { get; } = new("html", ".html", HtmlCodebook.Write);

    /// <summary>A row for each answer, for spreadsheets.</summary>
    /// <remarks>A cell that a spreadsheet would take for a formula begins with an apostrophe.</remarks>
    public static CodebookFormat Csv { get; } = new("csv", ".csv", CsvCodebook.Write);

    /// <summary>A REFI-QDA codebook, for programs of qualitative analysis: a category for each question, and in it a code for each answer, called as in <c>users: yes</c>.</summary>
    public static CodebookFormat Refi { get; } = new("qdc", ".qdc", RefiCodebook.Write);

    /// <summary>A SKOS vocabulary in Turtle: questions, answers, definitions, criteria and kinds, each with a permanent name and the works that it rests on.</summary>
    public static CodebookFormat Turtle { get; } = new("turtle", ".ttl", content => TurtleText.Write(Vocabulary.Of(content)));

    /// <summary>The same vocabulary in JSON-LD.</summary>
    public static CodebookFormat JsonLd { get; } = new("jsonld", ".jsonld", content => JsonLdText.Write(Vocabulary.Of(content)));

    /// <summary>All formats, in order.</summary>
    public static IReadOnlyList<CodebookFormat> All { get; } = [Markdown, Html, Csv, Refi, Turtle, JsonLd];

    /// <summary>The word for the format, such as <c>qdc</c>.</summary>
    public string Id { get; }

    /// <summary>How the names of its files end, such as <c>.qdc</c>.</summary>
    public string FileEnding { get; }

    /// <summary>The format with an id, or null where none bears it; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static CodebookFormat? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(format => format.Id == id);
    }

    /// <summary>A questionnaire in this form, as the text of a file in UTF-8.</summary>
    /// <param name="questionnaire">The questions, their answers, and the rules between these.</param>
    /// <param name="definitions">Definitions that a vocabulary is to hold; none by default, and the forms for coders hold none.</param>
    /// <param name="typologies">Typologies that a vocabulary is to hold; none by default, and the forms for coders hold none.</param>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    /// <exception cref="ArgumentException">A definition or a typology asks questions of another questionnaire.</exception>
    public string Write(Questionnaire questionnaire, IReadOnlyList<Definition>? definitions = null, IReadOnlyList<Typology>? typologies = null)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        CodebookContent content = new(questionnaire, definitions ?? [], typologies ?? []);
        Require(content.Definitions.Select(definition => (definition.Id, definition.Questionnaire)), questionnaire, nameof(definitions));
        Require(content.Typologies.Select(typology => (typology.Id, typology.Questionnaire)), questionnaire, nameof(typologies));
        return write(content);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static void Require(IEnumerable<(string Id, Questionnaire Asked)> rules, Questionnaire questionnaire, string parameter)
    {
        foreach ((string id, Questionnaire asked) in rules.Where(rule => rule.Asked != questionnaire))
        {
            throw new ArgumentException($"'{id}' asks questions of {asked.Beside(questionnaire)}, and not of '{questionnaire}'.", parameter);
        }
    }
}
