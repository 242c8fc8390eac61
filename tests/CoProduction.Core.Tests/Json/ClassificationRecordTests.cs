using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Tests.Generators;
using CoProduction.TestTables;
using FsCheck.Xunit;

namespace CoProduction.Tests.Json;

[Properties(Arbitrary = [typeof(ActivityGenerators)], MaxTest = 30)]
public sealed class ClassificationRecordTests
{
    private static readonly Classification Preschool = Classifier.Default.Classify(
        new Activity("Parents help") { Id = "p", Output = Output.PublicService, CitizensDeliver = true, Voluntariness = Voluntariness.Compelled });

    [Property]
    public bool Any_result_is_equal_after_writing_and_reading(Activity activity)
    {
        ClassificationRecord record = ClassificationRecord.From(Classifier.Default.Classify(activity));
        return Read(record) == record;
    }

    [Property]
    public bool Any_explained_result_is_equal_after_writing_and_reading(Activity activity)
    {
        ClassificationRecord record = ClassificationRecord.From(Classifier.Default.Classify(activity), explained: true);
        string json = CoProductionJson.Classifications.Write(record, indented: true);
        bool isRead = CoProductionJson.Classifications.TryRead(json, out ClassificationRecord? read, out IReadOnlyList<Problem> problems);
        return isRead && problems.Count == 0 && read == record && read.GetHashCode() == record.GetHashCode()
            && CoProductionJson.Classifications.Write(read, indented: true) == json;
    }

    [Fact]
    public void Verdicts_and_kinds_are_those_of_the_classification_in_its_order()
    {
        ClassificationRecord record = Read(ClassificationRecord.From(Preschool));
        Assert.Equal(("p", "Parents help"), (record.Id, record.Title));
        Assert.Equal(
            Preschool.Judgements.Select(judgement => KeyValuePair.Create(judgement.Definition.Id, judgement.Verdict)), record.Verdicts);
        Assert.Equal(Classifier.Default.Typologies.Select(typology => typology.Id), record.Typologies.Keys);
        Assert.Equal(
            Preschool.Placements.Select(placement => (placement.Typology.Id, placement.Kind.Id, placement.Membership)),
            from typology in record.Typologies from kind in typology.Value select (typology.Key, kind.Key, kind.Value));
        Assert.Null(record.Judgements);
        Assert.Empty(record.Contradictions);
        Assert.Equal("p: Parents help (41 verdicts)", record.ToString());
        Assert.Equal("p: Parents help (1 verdict)", ClassificationRecord.From(new Classifier([Alford2002.Clients]).Classify(Preschool.Activity)).ToString());
    }

    [Fact]
    public void A_result_names_what_it_was_made_with()
    {
        MadeWith made = Read(ClassificationRecord.From(Preschool)).MadeWith!;

        Assert.Equal(("codebook", Codebook.Version), (made.Questionnaire, made.Version));
        Assert.Matches(@"^\d+\.\d+\.\d+[^+]*$", made.Library);
        Assert.Equal(
            DefinitionCatalog.Definitions.Select(definition =>
                KeyValuePair.Create(definition.Id, new DefinitionVersion(definition.Revision, definition.ContentHash))),
            made.Definitions);
    }

    [Fact]
    public void A_result_made_with_other_versions_is_read_and_says_so()
    {
        ClassificationRecord record = ClassificationRecord.From(new Classifier([Alford2002.Clients, Sharp1980.Definition]).Classify(Preschool.Activity));
        MadeWith now = record.MadeWith!;
        DefinitionVersion alford = now.Definitions["alford-2002-clients"];
        ClassificationRecord later = record with
        {
            MadeWith = now with
            {
                Version = "7.0",
                Library = "9.9.9",
                Definitions = new Dictionary<string, DefinitionVersion>
                {
                    ["alford-2002-clients"] = alford with { Revision = alford.Revision + 1 },
                    ["sharp-1980"] = now.Definitions["sharp-1980"] with { Hash = "0" },
                    ["mine"] = new(3, "0"),
                },
            },
        };

        Assert.True(CoProductionJson.Classifications.TryRead(
            CoProductionJson.Classifications.Write(later), out ClassificationRecord? read, out IReadOnlyList<Problem> problems));

        Assert.Equal(later, read);
        Assert.All(problems, problem => Assert.Equal((ProblemCodes.OtherVersion, ProblemSeverity.Warning), (problem.Code, problem.Severity)));
        Assert.Equal(
            [
                $"$.madeWith.version It was made with version '7.0' of the codebook; this is '{Codebook.Version}'.",
                $"$.madeWith.library It was made with version '9.9.9' of the library; this is '{now.Library}'.",
                $"$.madeWith.definitions It was made with revision {now.Definitions["sharp-1980"].Revision} of 'sharp-1980', which asks something else here.",
                $"$.madeWith.definitions It was made with revision {alford.Revision + 1} of 'alford-2002-clients', which is at revision {alford.Revision} here.",
            ],
            problems.Select(problem => $"{problem.Path} {problem.Message}"));
    }

    [Fact]
    public void A_later_versions_properties_and_questions_are_warnings_and_no_error()
    {
        const string Json =
            """
            {"title":"t","verdicts":{},"typologies":{},"mood":1,
             "judgements":[{"definition":"d","verdict":"undetermined","weight":{"a":2},
              "criteria":[{"id":"c","path":"c","status":"met","statement":"s","answers":{"inventedLater":["so","such"],"users":true},"implied":{}}]}]}
            """;

        Assert.True(CoProductionJson.Classifications.TryRead(Json, out ClassificationRecord? read, out IReadOnlyList<Problem> problems));
        Assert.Equal(
            [
                "CPJ102 at $.mood, line 1, column 44: warning: 'mood' is not known to this version of the library, and is not kept.",
                "CPJ102 at $.judgements[0].weight, line 2, column 59: warning: 'weight' is not known to this version of the library, and is not kept.",
            ],
            problems.Select(problem => problem.ToString()));
        AnswersRecord answers = read.Judgements![0].Criteria[0].Answers;
        Assert.Equal("inventedLater: so or such; users: yes", answers.ToString());
        Assert.Throws<ArgumentException>(() => answers.ToAnswers(Codebook.Questionnaire));
        Assert.Equal("t", CoProductionJson.Classifications.Read(Json).Title);
        Located<ClassificationRecord> one = Assert.Single(CoProductionJson.Classifications.ReadMany(Json));
        Assert.True(one.IsRead);
        Assert.Equal(2, one.Problems.Count);
    }

    [Fact]
    public void Cautions_go_over_the_wire_with_statement_advice_and_sources()
    {
        Classification survey = Classifier.Default.Classify(new Activity("Residents are asked")
        {
            Power = Power.Consulted, CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false, CitizensAssess = false,
        });

        ClassificationRecord record = Read(ClassificationRecord.From(survey));

        CautionFinding shown = Assert.Single(survey.Cautions);
        CautionRecord read = Assert.Single(record.Cautions);
        Assert.Equal((shown.Caution.Id, shown.Caution.Sign.Statement, shown.Caution.Advice.Text), (read.Id, read.Statement, read.Advice));
        Assert.Equal(shown.Citations.Select(citation => citation.ToString()), read.Sources.Select(source => source.Text));
        Assert.Equal(shown.Citations.Select(citation => citation.Work.Id), read.Sources.Select(source => source.Work));
    }

    [Fact]
    public void Reasons_turns_criteria_and_open_questions_are_data_with_the_sentence_beside_them()
    {
        // The proofs take all of them.
        Assert.All(PublishedActivities.All.Where((_, index) => index % 4 == 0).Select(Classifier.Default.Classify), ExplainedRecord.Require);
    }

    [Fact]
    public void A_contradiction_names_both_sides()
    {
        Classification classification = Classifier.Default.Classify(new Activity("t") { CitizensDeliver = true, Behaviour = Behaviour.Passive });
        ContradictionRecord read = Assert.Single(Read(ClassificationRecord.From(classification)).Contradictions);

        Assert.Equal("citizensDeliver: yes; behaviour: passive", read.Answers.ToString());
        Assert.Equal(
            ("citizensDeliver: yes", "behaviour: active"), (Assert.Single(read.Implications).Premise, Assert.Single(read.Implications).Conclusion));
        Assert.Equal(classification.Contradictions[0].ToString(), read.Text);
    }

    [Fact]
    public void Answers_in_results_have_the_words_of_activities()
    {
        string json = CoProductionJson.Classifications.Write(ClassificationRecord.From(
            new Classifier([Alford2002.Clients]).Classify(new Activity("t")
            {
                Answers = Answers.Unknown.With(Codebook.Users, false).WithAnyOf(Codebook.Output, Output.PublicService, Output.PublicOutcome),
            }), explained: true));

        Assert.Contains("\"answers\":{\"users\":false}", json, StringComparison.Ordinal);
        Assert.Contains("\"answers\":{\"output\":[\"publicService\",\"publicOutcome\"]}", json, StringComparison.Ordinal);
        Assert.Contains("\"from\":[false],\"to\":[true]", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "CPJ101 at $, line 1, column 1: A classification is an object, not a list.")]
    [InlineData("{\"title\": \"t\", \"verdicts\": {}}", "CPJ107 at $, line 1, column 1: The property 'typologies' is missing.")]
    [InlineData("{\"verdicts\": {}, \"typologies\": {}}", "CPJ105 at $, line 1, column 1: The property 'title' is missing.")]
    [InlineData("{\"title\": null, \"verdicts\": {}, \"typologies\": {}}", "CPJ105 at $.title, line 1, column 11: The property 'title' is missing.")]
    [InlineData(
        "{\"title\": \"t\", \"verdicts\": {\"a-1\": \"undetermined\", \"a-1\": \"undetermined\"}, \"typologies\": {}}",
        "CPJ103 at $.verdicts['a-1'], line 1, column 52: 'a-1' is given twice.")]
    [InlineData(
        "{\"title\": \"t\", \"verdicts\": {}, \"typologies\": {\"a\": {\"b\": \"surely\"}}}",
        "CPJ303 at $.typologies.a.b, line 1, column 58: 'surely' is not a word of this vocabulary. Allowed are 'possibly', 'certainly' and 'not'.")]
    [InlineData(
        "{\"title\": \"t\", \"verdicts\": {\"a\": \"coproduction\"}, \"typologies\": {}}",
        "CPJ303 at $.verdicts.a, line 1, column 34: 'coproduction' is not a word of this vocabulary; did you mean 'coProduction'? "
        + "Allowed are 'undetermined', 'coProduction' and 'notCoProduction'.")]
    [InlineData(
        "{\"title\": \"t\", \"verdicts\": {\"a\": 1}, \"typologies\": {}}",
        "CPJ205 at $.verdicts.a, line 1, column 34: Expected a word of this vocabulary, not a number. Allowed are 'undetermined', 'coProduction' and 'notCoProduction'.")]
    [InlineData(
        "{\"title\": \"t\", \"verdicts\": {}, \"typologies\": {}, \"contradictions\": [1]}",
        "CPJ104 at $.contradictions[0], line 1, column 69: Expected an object, not a number.")]
    [InlineData(
        "{\"title\": \"t\", \"verdicts\": {}, \"typologies\": {}, \"judgements\": [{\"definition\": \"d\"}]}",
        "CPJ107 at $.judgements[0], line 1, column 65: The property 'verdict' is missing.")]
    [InlineData(
        "{\"title\":\"\",\"verdicts\":{},\"typologies\":{},\"judgements\":[{\"definition\":\"d\",\"verdict\":\"undetermined\",\"turns\":[true]}]}",
        "CPJ104 at $.judgements[0].turns[0], line 1, column 109: Expected an object, not true.")]
    [InlineData(
        "{\"title\":\"\",\"verdicts\":{},\"typologies\":{},\"contradictions\":[{\"answers\":{\"users\":[1]},\"text\":\"t\"}]}",
        "CPJ104 at $.contradictions[0].answers.users[0], line 1, column 82: Expected an answer: true, false or a string.")]
    [InlineData("{\"title\":\"a\\ud800\",\"verdicts\":{},\"typologies\":{}}", "CPJ007 at $.title, line 1, column 10: The string holds half of a surrogate pair, which is no character.")]
    public void What_is_no_result_is_refused_with_code_path_line_and_column(string json, string expected) =>
        Assert.Equal(expected, Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Classifications.Read(json)).Message);

    [Fact]
    public void A_long_name_above_many_bad_values_is_not_held_once_for_each()
    {
        string bad = string.Join(",", Enumerable.Range(0, 100_000).Select(number => $"\"{number}\":9"));
        string json = "{\"title\":\"x\",\"verdicts\":{},\"typologies\":{\"" + new string('n', 500_000) + "\":{" + bad + "}}}";

        Assert.False(CoProductionJson.Classifications.TryRead(json, out _, out IReadOnlyList<Problem> problems));

        Assert.True(problems.Sum(problem => (long)problem.ToString().Length) < 1_000_000);
        Assert.Equal("There are 99000 more problems.", problems[^1].Message);
    }

    [Fact]
    public void Results_are_equal_by_their_parts()
    {
        ClassificationRecord record = ClassificationRecord.From(Preschool, explained: true);
        Assert.Equal(ClassificationRecord.From(Preschool, explained: true), record);
        Assert.NotEqual(ClassificationRecord.From(Preschool), record);
        Assert.NotEqual(record with { Verdicts = new Dictionary<string, Verdict>() }, record);
        Assert.NotEqual(record with { Typologies = new Dictionary<string, IReadOnlyDictionary<string, Membership>>() }, record);
        Assert.Equal(record with { Verdicts = record.Verdicts.Reverse().ToDictionary() }, record);
        Assert.NotEqual(record.Judgements![0] with { Turns = [] }, record.Judgements!.First(judgement => judgement.Turns.Count > 0));
        JudgementRecord[] own = [record.Judgements![0]];
        ClassificationRecord copy = record with { Judgements = own };
        own[0] = record.Judgements![1];
        Assert.Equal(record.Judgements![0], copy.Judgements![0]);
    }

    [Fact]
    public void The_test_table_of_every_definition_is_equal_after_writing_and_reading() => Assert.All(DefinitionCatalog.Definitions, definition =>
    {
        var record = TestTableRecord.From(TestTable.Of(definition));
        string json = CoProductionJson.TestTables.Write(record);
        Assert.Equal(record, CoProductionJson.TestTables.Read(json));
    });

    [Fact]
    public void A_classification_and_a_judgement_serialize_as_their_records_and_are_not_read()
    {
        string json = JsonSerializer.Serialize(Preschool, CoProductionJson.Options);

        Assert.Equal(CoProductionJson.Classifications.Write(ClassificationRecord.From(Preschool)), json);
        Assert.Equal(
            JudgementRecord.From(Preschool.Judgements[0]),
            JsonSerializer.Deserialize<JudgementRecord>(JsonSerializer.Serialize(Preschool.Judgements[0])));
        Assert.Contains(
            "Classification is only written: read what was written as ClassificationRecord.",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Classification>(json)).Message, StringComparison.Ordinal);
    }

    private static ClassificationRecord Read(ClassificationRecord record) =>
        CoProductionJson.Classifications.Read(CoProductionJson.Classifications.Write(record));
}
