using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Exchange;
using CoProduction.Literature;

namespace CoProduction.Tests.Exchange;

/// <summary>A small questionnaire in each form, to the letter, and what is said of the codebook beside it.</summary>
public sealed class CodebookTextTests
{
    [Fact]
    public Task Markdown() => Snapshot.Verify(CodebookFormat.Markdown.Write(Orchard.Questionnaire), "md");

    [Fact]
    public Task Html() => Snapshot.Verify(CodebookFormat.Html.Write(Orchard.Questionnaire), "html");

    [Fact]
    public Task Rows() => Snapshot.Verify(CodebookFormat.Csv.Write(Orchard.Questionnaire), "csv");

    [Fact]
    public Task Refi() => Snapshot.Verify(CodebookFormat.Refi.Write(Orchard.Questionnaire).Replace(MadeWith.ThisLibrary, "1.0.0", StringComparison.Ordinal), "xml");

    [Fact]
    public Task Turtle() => Snapshot.Verify(CodebookFormat.Turtle.Write(Orchard.Questionnaire, [Orchard.Ours], [Orchard.Sizes]));

    [Fact]
    public Task Linked_data_in_JSON() => Snapshot.Verify(CodebookFormat.JsonLd.Write(Orchard.Questionnaire, [Orchard.Ours], [Orchard.Sizes]), "json");

    [Fact]
    public void A_vocabulary_without_rules_has_the_questions_alone()
    {
        string turtle = CodebookFormat.Turtle.Write(Orchard.Questionnaire);

        Assert.Equal(turtle, CodebookFormat.Turtle.Write(Orchard.Questionnaire, [], []));
        Assert.Single(Lines(turtle), line => line.EndsWith(" a skos:ConceptScheme ;", StringComparison.Ordinal));
        Assert.Equal(3 + 7, Lines(turtle).Count(line => line.EndsWith(" a skos:Concept ;", StringComparison.Ordinal)));
        Assert.Equal(2, Lines(turtle).Count(line => line.EndsWith(" a dcterms:BibliographicResource ;", StringComparison.Ordinal)));
        Assert.Equal(
            ["survey-2026", "sharp-1980", "alford-2002", "bare-nd"],
            Vocabulary.Of(new(Orchard.Questionnaire, [Orchard.Ours], [])).Where(each => each.Type == "dcterms:BibliographicResource").Select(each => each.Statements[1].Value.Text));
    }

    [Fact]
    public void A_questionnaire_without_rules_tells_nothing_of_what_follows()
    {
        QuestionnaireBuilder builder = new("plain", "3.1");
        builder.YesNo("sure", "Is it?", "", "A.", "B.", [Citation.Reading(Bibliography.Sharp1980)]);
        Questionnaire plain = builder.Build();

        Assert.Equal(
            """
            # The questionnaire plain, version 3.1

            - Answer what the description says or plainly implies. Leave the rest open: an unknown answer is never a no.
            - Where one of several answers is right and the description does not tell which, give all of them.
            - Note the words that each answer rests on, and where there is no answer, why: not asked, or it cannot be told.

            ## sure

            Is it?

            | answer | when | for example |
            |---|---|---|
            | **yes** | Yes. | A. |
            | **no** | No: it is clearly not so. | B. |

            Sources: Sharp (1980) \[our reading\]

            """.ReplaceLineEndings("\n"),
            CodebookFormat.Markdown.Write(plain));
        Assert.DoesNotContain("What follows", CodebookFormat.Html.Write(plain), StringComparison.Ordinal);
        Assert.EndsWith("</section>\n</body>\n</html>\n", CodebookFormat.Html.Write(plain), StringComparison.Ordinal);
    }

    [Fact]
    public void The_codebook_has_its_title_its_language_and_its_words()
    {
        string[] markdown = Lines(CodebookFormat.Markdown.Write(Codebook.Questionnaire));
        string[] html = Lines(CodebookFormat.Html.Write(Codebook.Questionnaire));
        string[] turtle = Lines(CodebookFormat.Turtle.Write(Codebook.Questionnaire));

        Assert.Equal($"# The codebook of co-production, version {Codebook.Version}", markdown[0]);
        Assert.Equal(Codebook.Glossary.Select(line => $"- {line}"), markdown.Skip(5).Take(Codebook.Glossary.Count));
        Assert.Equal("<html lang=\"en\">", html[1]);
        Assert.Contains($"<title>The codebook of co-production, version {Codebook.Version}</title>", html);
        Assert.Contains($"    dcterms:title \"The codebook of co-production, version {Codebook.Version}\"@en ;", turtle);
        Assert.Contains("    skos:notation \"users: yes\" ;", turtle);
    }

    [Fact]
    public void Words_of_the_codebook_are_English_in_JSON_and_those_of_other_questions_of_no_language()
    {
        string[] codebook = Lines(CodebookFormat.JsonLd.Write(Codebook.Questionnaire));

        Assert.Equal(codebook.Index().First(line => line.Item.Contains($"\"@value\": \"The codebook of co-production, version {Codebook.Version}\"", StringComparison.Ordinal)).Index + 1, Array.FindIndex(codebook, line => line.Trim() == "\"@language\": \"en\""));
        Assert.DoesNotContain("@language", CodebookFormat.JsonLd.Write(Orchard.Questionnaire), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_of_a_question_stand_side_by_side_on_the_page()
    {
        QuestionnaireBuilder builder = new("plain", "3.1");
        builder.YesNo("sure", "Is it?", "", "A.", "B.", [Citation.Reading(Bibliography.Sharp1980), Citation.Primary(Bibliography.Alford2002)]);

        Assert.Contains("<p class=\"sources\">Sources: Sharp (1980) [our reading]; Alford (2002)</p>\n", CodebookFormat.Html.Write(builder.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public Task What_means_something_to_a_form_is_written_so_that_it_does_not()
    {
        QuestionnaireBuilder builder = new("odd", "1");
        builder.Choice<Scale>(
            "odd", "+1 \"a\", 'b' <c> & d\\e\u007f", "-2",
            [new(Scale.Individual, "one", "@sum", "\tx"), new(Scale.Group, "two", "\rx", "plain, with a comma"), new(Scale.Community, "three", "*x*|`y`", "\uFFFEé😀")],
            [Citation.Reading(Bibliography.Sharp1980)]);
        Questionnaire odd = builder.Build();

        return Snapshot.Verify(string.Join('\n', CodebookFormat.All.Where(format => format != CodebookFormat.JsonLd).Select(format =>
            string.Concat(format.Write(odd).Replace(MadeWith.ThisLibrary, "1.0.0", StringComparison.Ordinal).Select(letter => letter == '\n' || !char.IsControl(letter) ? $"{letter}" : $"{{{(int)letter:X}}}")))));
    }

    [Fact]
    public void A_form_is_found_by_its_word_and_ends_its_files_in_its_own_way()
    {
        Assert.Equal(
            [("markdown", ".md"), ("html", ".html"), ("csv", ".csv"), ("qdc", ".qdc"), ("turtle", ".ttl"), ("jsonld", ".jsonld")],
            CodebookFormat.All.Select(format => (format.Id, format.FileEnding)));
        Assert.All(CodebookFormat.All, format => Assert.Same(format, CodebookFormat.Find(format.Id)));
        Assert.Equal(
            "'own-2026' asks questions of 'orchard', and not of 'garden'. (Parameter 'definitions')",
            Assert.Throws<ArgumentException>(() => CodebookFormat.Turtle.Write(GardenQuestions.Questionnaire, [Orchard.Ours])).Message);
        Assert.Equal(
            "'sizes' asks questions of 'orchard', and not of 'garden'. (Parameter 'typologies')",
            Assert.Throws<ArgumentException>(() => CodebookFormat.Turtle.Write(GardenQuestions.Questionnaire, null, [Orchard.Sizes])).Message);
        Assert.Throws<ArgumentNullException>("questionnaire", () => CodebookFormat.Csv.Write(null!));
        Assert.Throws<ArgumentNullException>("id", () => CodebookFormat.Find(null!));
    }

    private static string[] Lines(string text) => text.Split('\n');
}
