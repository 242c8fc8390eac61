using System.Text.Json;
using System.Xml.Linq;
using System.Xml.Schema;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Exchange;
using CoProduction.Literature;

namespace CoProduction.Tests.Exchange;

public sealed class CodebookFormatTests
{
    private static readonly XNamespace refi = "urn:QDA-XML:codebook:1.0";

    public static TheoryData<string> Formats => [.. CodebookFormat.All.Select(format => format.Id)];

    private static IEnumerable<AnswerOption> Options => Codebook.Questions.SelectMany(question => question.Options);

    [Fact]
    public void The_codebook_for_qualitative_programs_is_valid_against_the_published_schema()
    {
        Assert.Empty(Invalid(CodebookFormat.Refi.Write(Codebook.Questionnaire)));
        Assert.Empty(Invalid(CodebookFormat.Refi.Write(Hostile.Questionnaire)));
        Assert.NotEmpty(Invalid(CodebookFormat.Refi.Write(Codebook.Questionnaire).Replace("isCodable=\"true\"", "isCodable=\"True\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_has_a_category_for_each_question_and_in_it_a_code_for_each_answer_and_no_name_twice()
    {
        XElement codes = XDocument.Parse(CodebookFormat.Refi.Write(Codebook.Questionnaire)).Root!.Element(refi + "Codes")!;

        Assert.Equal(Codebook.Questions.Select(question => question.Id), codes.Elements().Select(code => (string)code.Attribute("name")!));
        Assert.Equal(Options.Select(option => $"{option.Question.Id}: {option.Token}"), codes.Elements().Elements(refi + "Code").Select(code => (string)code.Attribute("name")!));
        Assert.All(codes.Elements(), code => Assert.Equal("false", (string)code.Attribute("isCodable")!));
        Assert.All(codes.Elements().Elements(refi + "Code"), code => Assert.Equal("true", (string)code.Attribute("isCodable")!));
        string[] all = [.. codes.Descendants(refi + "Code").Select(code => (string)code.Attribute("name")!)];
        Assert.Equal(all.Length, all.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(all.Length, codes.Descendants(refi + "Code").Select(code => (string)code.Attribute("guid")!).Distinct().Count());
    }

    [Fact]
    public void Identifiers_are_permanent()
    {
        Assert.Equal(new Guid("5c146b14-3c52-8afd-938a-375d0df1fbf6"), Identifier.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));
        Assert.Equal("96320abb-0476-8029-9376-150c867c0d7a", $"{Identifier.Of(Codebook.Users)}");
        Assert.Equal("3c416f2e-e670-8b47-a3bb-912d8688fa7c", $"{Identifier.Of(Codebook.Users.FindOption("yes")!)}");
    }

    [Fact]
    public void A_vocabulary_has_each_thing_once_and_says_what_it_rests_on()
    {
        IReadOnlyList<Resource> all = Vocabulary.Of(new(Codebook.Questionnaire, DefinitionCatalog.Definitions, DefinitionCatalog.Typologies));
        Kind[] kinds = [.. DefinitionCatalog.Typologies.SelectMany(typology => typology.Kinds)];
        int criteria = DefinitionCatalog.Definitions.Select(definition => definition.Criterion).Concat(kinds.Select(kind => kind.Criterion)).Sum(CountOf);

        Assert.Equal(3, all.Count(each => each.Type == "skos:ConceptScheme"));
        Assert.Equal(
            Codebook.Questions.Count + Options.Count() + DefinitionCatalog.Definitions.Count + DefinitionCatalog.Typologies.Count + kinds.Length + criteria,
            all.Count(each => each.Type == "skos:Concept"));
        Assert.Equal(all.Count, all.Select(each => each.Iri).Distinct().Count());
        HashSet<string> known = [.. all.Select(each => each.Iri)];
        Assert.All(
            all.SelectMany(each => each.Statements).Where(each => each.Value.IsReference && each.Property != "rdfs:seeAlso"),
            each => Assert.Contains(each.Value.Text, known));
        Assert.All(
            all.Where(each => each.Type == "skos:Concept" && each.Statements.Any(said => said.Property == "dcterms:bibliographicCitation")),
            each => Assert.Contains(each.Statements, said => said.Property.StartsWith("prov:", StringComparison.Ordinal)));
    }

    [Fact]
    public void In_JSON_a_vocabulary_says_as_much_as_in_Turtle()
    {
        string turtle = CodebookFormat.Turtle.Write(Codebook.Questionnaire, DefinitionCatalog.Definitions, DefinitionCatalog.Typologies);
        using var json = JsonDocument.Parse(CodebookFormat.JsonLd.Write(Codebook.Questionnaire, DefinitionCatalog.Definitions, DefinitionCatalog.Typologies));

        JsonElement[] things = [.. json.RootElement.GetProperty("@graph").EnumerateArray()];
        Assert.Equal(turtle.Split('\n').Count(line => line.StartsWith("<urn:uuid:", StringComparison.Ordinal)), things.Length);
        Assert.Equal(
            turtle.Split('\n').Count(line => line.StartsWith("    ", StringComparison.Ordinal)),
            things.Sum(thing => thing.EnumerateObject().Where(each => each.Name[0] != '@').Sum(each => each.Value.GetArrayLength())));
        Assert.Contains("skos:notation \"users: yes\"", turtle, StringComparison.Ordinal);
    }

    [Fact]
    public void A_codebook_to_print_has_every_question_and_answer_once()
    {
        string[] markdown = CodebookFormat.Markdown.Write(Codebook.Questionnaire).Split('\n');
        string html = CodebookFormat.Html.Write(Codebook.Questionnaire);

        Assert.Equal(Codebook.Questions.Select(question => $"## {question.Id}").Append("## What follows from what"), markdown.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Equal(Options.Select(option => $"| **{option.Token}** |"), markdown.Where(line => line.StartsWith("| **", StringComparison.Ordinal)).Select(line => line[..(line.IndexOf("** |", StringComparison.Ordinal) + 4)]));
        Assert.All(Codebook.Questions, question => Assert.Equal(2, html.Split($"<section id=\"{question.Id}\">").Length));
        Assert.Equal(Options.Count(), html.Split("<tr><td>").Length - 1);
    }

    [Fact]
    public void Rows_have_an_answer_each()
    {
        string[] rows = CodebookFormat.Csv.Write(Codebook.Questionnaire).TrimEnd('\n').Split('\n');

        Assert.Equal("question,wording,guidance,answer,meaning,example,sources", rows[0]);
        Assert.Equal(Options.Count() + 1, rows.Length);
        Assert.StartsWith("=", Hostile.Text, StringComparison.Ordinal);
        Assert.Contains(",\"'=\"\"", CodebookFormat.Csv.Write(Hostile.Questionnaire), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_would_do_harm_do_none()
    {
        string markdown = CodebookFormat.Markdown.Write(Hostile.Questionnaire);
        string html = CodebookFormat.Html.Write(Hostile.Questionnaire);
        string turtle = CodebookFormat.Turtle.Write(Hostile.Questionnaire);

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", markdown, StringComparison.Ordinal);
        Assert.Contains("\\\"<script>", turtle, StringComparison.Ordinal);
        Assert.All(turtle.Split('\n').Where(line => line.Length > 0), line => Assert.Matches("^(@prefix|<urn:uuid:|    [a-z]+:)", line));
        Assert.DoesNotContain("@en", turtle, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_is_found_by_its_word_and_refuses_what_asks_other_questions(string id)
    {
        CodebookFormat format = CodebookFormat.Find(id)!;

        Assert.Equal(id, $"{format}");
        Assert.EndsWith("\n", format.Write(GardenQuestions.Questionnaire), StringComparison.Ordinal);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => format.Write(GardenQuestions.Questionnaire, [Whitaker1980.Definition]));
        Assert.StartsWith("'whitaker-1980' asks questions of 'codebook', and not of 'garden'.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => format.Write(null!));
    }

    [Fact]
    public void There_is_no_format_of_another_name() => Assert.Null(CodebookFormat.Find("QDC"));

    private static int CountOf(Criterion criterion) => 1 + criterion.Parts.Sum(CountOf);

    private static List<string> Invalid(string xml)
    {
        XmlSchemaSet schemas = new();
        schemas.Add(null, Path.Combine(AppContext.BaseDirectory, "Codebook.xsd"));
        List<string> faults = [];
        XDocument.Parse(xml).Validate(schemas, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    /// <summary>A questionnaire whose texts hold what programs take for something else.</summary>
    private static class Hostile
    {
        public const string Text = "=\"<script>alert(1)</script>\n# x | y\u0001\\ `";

        public static Questionnaire Questionnaire { get; } = Made();

        private static Questionnaire Made()
        {
            QuestionnaireBuilder builder = new("hostile", Text);
            Question<bool> question = builder.YesNo("open", Text, Text, Text, Text, [Citation.Reading(Bibliography.Whitaker1980)]);
            builder.Implies("rule", question.Is(true), question.Is(true, false), Text);
            return builder.Build();
        }
    }
}
