using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.RuleFiles;

namespace CoProduction.Tests.RuleFiles;

/// <summary>Rules as text, to the letter, and read from it again.</summary>
public sealed class WrittenRulesTests
{
    private static readonly JsonFormat<Definition> definitions = CoProductionRules.DefinitionsOf(Orchard.Questionnaire);

    private static readonly JsonFormat<Typology> typologies = CoProductionRules.TypologiesOf(Orchard.Questionnaire);

    [Fact]
    public Task A_definition_with_all_that_it_can_have() => Snapshot.Verify(definitions.Write(Orchard.Ours, indented: true), "json");

    [Fact]
    public void A_definition_is_read_as_it_was_written()
    {
        Definition read = definitions.Validating().Read(definitions.Write(Orchard.Ours));

        Assert.Equal(
            (Orchard.Ours.Id, Orchard.Ours.Name, Orchard.Ours.Work, Orchard.Ours.Summary, Orchard.Ours.Revision, Orchard.Ours.ContentHash), (read.Id, read.Name, read.Work, read.Summary, read.Revision, read.ContentHash));
        Assert.Equal(Orchard.Ours.Notes, read.Notes);
        Assert.Same(Orchard.Questionnaire, read.Questionnaire);
        Assert.Equal(Orchard.Ours.Criterion.WithParts().Select(Told), read.Criterion.WithParts().Select(Told));
        Assert.Equal(Orchard.Ours.Criterion.WithParts().SelectMany(part => part.Citations), read.Criterion.WithParts().SelectMany(part => part.Citations));

        static string Told(Criterion criterion) => $"{criterion.Composition} {criterion.Id} {criterion.Statement} {criterion.Parts.Count} {criterion.Condition}";
    }

    [Fact]
    public void What_is_left_out_has_its_default()
    {
        Definition read = CoProductionRules.Definitions.Read("""
            {"id":"least","work":"sharp-1980","summary":"Least.","name":null,"revision":null,"questionnaire":null,"notes":null,"works":null,
             "criterion":{"id":"c","statement":"They do.","condition":"users: yes","all":null,"citations":[{"work":"sharp-1980","provenance":"primary","locator":null,"reportedIn":null}]}}
            """);

        Assert.Equal(("Sharp (1980)", 1, 0), (read.Name, read.Revision, read.Notes.Count));
        Assert.Equal([Citation.Primary(Bibliography.Sharp1980)], read.Criterion.Citations);
        Assert.Equal(
            """{"id":"least","work":"sharp-1980","summary":"Least.","revision":1,"questionnaire":"codebook","criterion":{"id":"c","statement":"They do.","condition":"users: yes","citations":[{"work":"sharp-1980","provenance":"primary"}]}}""",
            CoProductionRules.Definitions.Write(read));
    }

    [Fact]
    public Task A_typology_with_all_that_it_can_have() => Snapshot.Verify(typologies.Write(Orchard.Sizes, indented: true), "json");

    [Fact]
    public void A_typology_is_read_as_it_was_written()
    {
        string json = typologies.Write(Orchard.Sizes);

        Typology read = typologies.Validating().Read(json);

        Assert.Equal((Orchard.Sizes.Id, Orchard.Sizes.Dimension, Orchard.Sizes.Work, Orchard.Sizes.Summary, true, Orchard.Sizes.ContentHash), (read.Id, read.Dimension, read.Work, read.Summary, read.IsOrdered, read.ContentHash));
        Assert.Equal(Orchard.Sizes.Notes, read.Notes);
        Assert.Equal(["small", "large"], read.Kinds.Select(kind => kind.Name));
        Assert.Equal(json, typologies.Write(read));
    }

    [Fact]
    public void A_typology_without_an_order_and_without_notes_says_nothing_of_them()
    {
        const string Json = """
            {"id":"one","dimension":"who","work":"sharp-1980","summary":"One kind.","questionnaire":"codebook","kinds":[{"name":"users","criterion":{"id":"users","statement":"users","condition":"users: yes","citations":[{"work":"sharp-1980","provenance":"reading"}]}}]}
            """;

        Typology read = CoProductionRules.Typologies.Read(Json);

        Assert.False(read.IsOrdered);
        Assert.Empty(read.Notes);
        Assert.Equal(Json.TrimEnd(), CoProductionRules.Typologies.Write(read));
        Assert.Equal(Json.TrimEnd(), CoProductionRules.Typologies.Write(CoProductionRules.Typologies.Read(Json.Replace("\"questionnaire\"", "\"ordered\":false,\"questionnaire\"", StringComparison.Ordinal))));
    }

    [Fact]
    public Task A_questionnaire_with_all_that_it_can_have() => Snapshot.Verify(CoProductionRules.Questionnaires.Write(Orchard.Questionnaire, indented: true), "json");

    [Fact]
    public void A_questionnaire_is_read_as_it_was_written()
    {
        Questionnaire orchard = Orchard.Questionnaire;
        string json = CoProductionRules.Questionnaires.Write(orchard);

        Questionnaire read = CoProductionRules.Questionnaires.Read(json);

        Assert.Equal((orchard.Id, orchard.Version, orchard.ContentHash), (read.Id, read.Version, read.ContentHash));
        Assert.Equal([true, false, true], read.Questions.Select(question => question.IsYesNo));
        Assert.Equal(["common", "shared"], read.Questions[0].FormerIds);
        Assert.Equal(["it were dug jointly", "it were not dug jointly", "", "", "", "", ""], read.Questions.SelectMany(question => question.Options).Select(option => option.Supposition));
        Assert.Equal(json, CoProductionRules.Questionnaires.Write(read));
    }

    [Fact]
    public void The_address_of_a_schema_may_stand_in_each_rule_and_is_not_kept()
    {
        string[] written = [definitions.Write(Orchard.Ours), typologies.Write(Orchard.Sizes), CoProductionRules.Questionnaires.Write(Orchard.Questionnaire)];
        string[] addressed = [.. written.Select(json => $$"""{"$schema":"https://example.org/schema.json",{{json[1..]}}""")];

        Assert.Equal(written[0], definitions.Write(definitions.Read(addressed[0])));
        Assert.Equal(written[1], typologies.Write(typologies.Read(addressed[1])));
        Assert.Equal(written[2], CoProductionRules.Questionnaires.Write(CoProductionRules.Questionnaires.Read(addressed[2])));
    }

    [Fact]
    public void Guidance_on_a_choice_is_read()
    {
        string json = CoProductionRules.Questionnaires.Write(Orchard.Questionnaire).Replace("\"wording\":\"How large is it?\"", "\"wording\":\"How large is it?\",\"guidance\":\"Paths count.\"", StringComparison.Ordinal);

        Assert.Equal(["A fence alone does not count.", "Paths count.", ""], CoProductionRules.Questionnaires.Read(json).Questions.Select(question => question.Guidance));
    }

    [Fact]
    public void A_choice_between_two_answers_is_one_of_yes_and_no_only_if_these_are_its_words_in_this_order()
    {
        Questionnaire read = CoProductionRules.Questionnaires.Read(
            """{"id":"q","version":"1","questions":[""" + Question("a", "yes", "no") + "," + Question("b", "no", "yes") + "," + Question("c", "yes", "maybe") + "," + Question("d", "yes", "no", "maybe") + "]}");

        Assert.Equal([true, false, false, false], read.Questions.Select(question => question.IsYesNo));
        Assert.Equal([2, 2, 2, 3], read.Questions.Select(question => question.Options.Count));
        Assert.Empty(read.Implications);

        static string Question(string id, params string[] tokens) =>
            $$"""{"id":"{{id}}","wording":"w","answers":[{{string.Join(',', tokens.Select(token => $$"""{"token":"{{token}}","meaning":"m","example":"e"}"""))}}],"citations":[{"work":"sharp-1980","provenance":"reading"}]}""";
    }

    [Fact]
    public void What_is_on_other_questions_is_not_written_by_a_format_of_these()
    {
        Definition garden = OwnDefinitions.Of("own", GardenQuestions.Open.Is(true));
        Typology kinds = new() { Id = "own", Dimension = "d", Work = Bibliography.Sharp1980, Summary = "s", Kinds = [new Kind("k", garden.Criterion)] };

        Assert.Equal(
            "This format is for the questions of the codebook, not of 'garden': use CoProductionRules.DefinitionsOf(questionnaire).",
            Assert.Throws<ArgumentException>(() => CoProductionRules.Definitions.Write(garden)).Message);
        Assert.Equal(
            "This format is for the questions of the codebook, not of 'garden': use CoProductionRules.TypologiesOf(questionnaire).",
            Assert.Throws<ArgumentException>(() => CoProductionRules.Typologies.Write(kinds)).Message);
        Assert.Equal(
            ("garden", "garden"),
            (CoProductionRules.DefinitionsOf(GardenQuestions.Questionnaire).Read(CoProductionRules.DefinitionsOf(GardenQuestions.Questionnaire).Write(garden)).Questionnaire.Id,
                CoProductionRules.TypologiesOf(GardenQuestions.Questionnaire).Read(CoProductionRules.TypologiesOf(GardenQuestions.Questionnaire).Write(kinds)).Questionnaire.Id));
    }

    [Fact]
    public void A_work_of_ones_own_is_told_from_another_with_its_id()
    {
        Criterion both = Criterion.All("both", "Both", Citation.Primary(Orchard.Bare), Orchard.Asking("a", Codebook.Users.Is(true)), Criterion.Test("b", "b", Codebook.Effort.Is(true), Citation.Primary(Orchard.Bare with { Note = "Another." })));
        Definition two = new() { Id = "two", Work = Orchard.Bare, Summary = "s", Criterion = both };
        Definition reported = new()
        {
            Id = "reported", Work = Bibliography.Sharp1980, Summary = "s", Criterion = Criterion.Test("a", "a", Codebook.Users.Is(true), Citation.Reported(Bibliography.Sharp1980, Bibliography.Alford2002 with { Note = "Mine." })),
        };

        Assert.Equal("Two works have the id 'bare-nd': they could not be told apart when it is read.", Assert.Throws<ArgumentException>(() => CoProductionRules.Definitions.Write(two)).Message);
        Assert.Equal("Two works have the id 'alford-2002': they could not be told apart when it is read.", Assert.Throws<ArgumentException>(() => CoProductionRules.Definitions.Write(reported)).Message);
    }

    [Fact]
    public void Files_of_a_mebibyte_and_of_64_levels_are_read()
    {
        Assert.Equal(
            [(1024 * 1024, 64), (1024 * 1024, 64), (1024 * 1024, 64)],
            new[] { CoProductionRules.Definitions.Limits, CoProductionRules.Typologies.Limits, CoProductionRules.Questionnaires.Limits }.Select(limits => (limits.MaxRecordBytes, limits.MaxDepth)));
    }
}
