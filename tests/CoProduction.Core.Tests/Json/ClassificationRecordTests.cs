using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Tests.Generators;
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
        return CoProductionJson.Classifications.Read(CoProductionJson.Classifications.Write(record)) == record;
    }

    [Property]
    public bool Any_explained_result_is_equal_after_writing_and_reading(Activity activity)
    {
        ClassificationRecord record = ClassificationRecord.From(Classifier.Default.Classify(activity), explained: true);
        string json = CoProductionJson.Classifications.Write(record, indented: true);
        ClassificationRecord read = CoProductionJson.Classifications.Read(json);
        return read == record && read.GetHashCode() == record.GetHashCode() && CoProductionJson.Classifications.Write(read, indented: true) == json;
    }

    [Fact]
    public void Verdicts_and_kinds_are_those_of_the_classification_in_its_order()
    {
        ClassificationRecord record = CoProductionJson.Classifications.Read(CoProductionJson.Classifications.Write(ClassificationRecord.From(Preschool)));
        Assert.Equal(("p", "Parents help"), (record.Id, record.Title));
        Assert.Equal(
            Preschool.Judgements.Select(judgement => KeyValuePair.Create(judgement.Definition.Id, judgement.Verdict)), record.Verdicts);
        Assert.Equal(Classifier.Default.Typologies.Select(typology => typology.Id), record.Typologies.Keys);
        Assert.Equal(
            Preschool.Placements.Select(placement => (placement.Typology.Id, placement.Kind.Id, placement.Membership)),
            from typology in record.Typologies from kind in typology.Value select (typology.Key, kind.Key, kind.Value));
        Assert.Empty(record.Judgements);
        Assert.Empty(record.Contradictions);
        Assert.DoesNotContain("judgements", CoProductionJson.Classifications.Write(ClassificationRecord.From(Preschool)), StringComparison.Ordinal);
    }

    [Fact]
    public void Cautions_go_over_the_wire_with_statement_advice_and_sources()
    {
        Classification survey = Classifier.Default.Classify(new Activity("Residents are asked")
        {
            Power = Power.Consulted, CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false, CitizensAssess = false,
        });

        ClassificationRecord record = CoProductionJson.Classifications.Read(CoProductionJson.Classifications.Write(ClassificationRecord.From(survey)));

        CautionFinding shown = Assert.Single(survey.Cautions);
        CautionRecord read = Assert.Single(record.Cautions);
        Assert.Equal(
            (shown.Caution.Id, shown.Caution.Sign.Statement, shown.Caution.Advice.Text), (read.Id, read.Statement, read.Advice));
        Assert.Equal(shown.Citations.Select(citation => citation.ToString()), read.Sources);
        Assert.Equal(ClassificationRecord.From(survey), record);
        Assert.NotEqual(record, record with { Cautions = [] });
        Assert.NotEqual(read, read with { Sources = [] });
        Assert.DoesNotContain("cautions", CoProductionJson.Classifications.Write(ClassificationRecord.From(Classifier.Default.Classify(new Activity("a")))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_explained_result_has_every_criterion_with_its_sources()
    {
        ClassificationRecord record = ClassificationRecord.From(Preschool, explained: true);
        Assert.Equal(Preschool.Judgements.Count, record.Judgements.Count);
        Assert.All(Preschool.Judgements.Zip(record.Judgements), pair =>
        {
            Assert.Equal(pair.First.Definition.Id, pair.Second.Definition);
            Assert.Equal(pair.First.Reasons.Select(reason => reason.ToString()), pair.Second.Reasons);
            Assert.Equal(NearestWays(pair.First), pair.Second.Turns);
            Assert.Equal(pair.First.OpenQuestions.Select(open => open.Question), pair.Second.Open);
            Assert.Equal(
                pair.First.Findings.Select(finding => finding.Criterion.Statement), pair.Second.Criteria.Select(criterion => criterion.Statement));
            Assert.All(pair.Second.Criteria, criterion => Assert.Equal(criterion.Sources.Count, criterion.Provenance.Count));
        });
    }

    [Fact]
    public void What_would_turn_a_verdict_goes_over_the_wire_in_sentences_for_every_published_activity()
    {
        foreach (Classification published in PublishedActivities.All.Select(Classifier.Default.Classify))
        {
            ClassificationRecord record = ClassificationRecord.From(published, explained: true);

            Assert.All(published.Judgements.Zip(record.Judgements), pair => Assert.Equal(NearestWays(pair.First), pair.Second.Turns));
        }
    }

    [Fact]
    public void A_result_stored_without_what_would_turn_it_is_still_read()
    {
        const string Json = """{"title":"t","verdicts":{},"typologies":{},"judgements":[{"definition":"d","verdict":"undetermined","reasons":[]}]}""";

        JudgementRecord read = Assert.Single(CoProductionJson.Classifications.Read(Json).Judgements);

        Assert.Empty(read.Turns);
        Assert.Throws<ArgumentNullException>(() => read with { Turns = null! });
    }

    [Fact]
    public void Contradictions_are_there_when_there_are_any()
    {
        Classification classification = Classifier.Default.Classify(new Activity("t") { CitizensDeliver = true, Behaviour = Behaviour.Passive });
        ClassificationRecord record = CoProductionJson.Classifications.Read(CoProductionJson.Classifications.Write(ClassificationRecord.From(classification)));
        Assert.Equal(classification.Contradictions.Select(contradiction => contradiction.ToString()), record.Contradictions);
        Assert.NotEmpty(record.Contradictions);
    }

    [Fact]
    public void The_form_is_that_of_the_contract()
    {
        const string Json =
            """
            {
              "id": "a",
              "title": "t",
              "verdicts": {
                "x-2000": "notCoProduction",
                "a-1990": "undetermined"
              },
              "typologies": {
                "x-2000": {
                  "giving": "certainly",
                  "asking": "not",
                  "both": "possibly"
                }
              },
              "contradictions": [
                "c"
              ],
              "judgements": [
                {
                  "definition": "x-2000",
                  "verdict": "notCoProduction",
                  "reasons": [
                    "users: no"
                  ],
                  "turns": [
                    "It would count under X (2000) if users took part."
                  ],
                  "criteria": [
                    {
                      "id": "of-users",
                      "status": "notMet",
                      "statement": "Users take part",
                      "answers": {
                        "users": false
                      },
                      "sources": [
                        "X (2000), p. 1 [our reading]"
                      ],
                      "provenance": [
                        "reading"
                      ]
                    }
                  ],
                  "open": [
                    "power"
                  ]
                }
              ]
            }
            """;
        ClassificationRecord record = CoProductionJson.Classifications.Read(Json);
        Assert.Equal(Json.ReplaceLineEndings("\n"), CoProductionJson.Classifications.Write(record, indented: true));
        Assert.Equal("a: t (2 verdicts)", record.ToString());
        Assert.Equal([Codebook.Power], record.Judgements[0].Open);
    }

    [Theory]
    [InlineData("[]", "CPJ101 at $, line 1, column 1: A classification is an object, not a list.")]
    [InlineData("{\"title\": \"t\", \"verdicts\": {}}", "CPJ107 at $, line 1, column 1: The property 'typologies' is missing.")]
    [InlineData("{\"verdicts\": {}, \"typologies\": {}}", "CPJ105 at $, line 1, column 1: The property 'title' is missing.")]
    [InlineData(
        "{\"title\": \"t\", \"verdicts\": {}, \"typologies\": {}, \"judgments\": []}",
        "CPJ102 at $.judgments, line 1, column 50: 'judgments' is not a property of a classification; did you mean 'judgements'?")]
    [InlineData(
        "{\"title\": \"t\", \"verdicts\": {\"a-1\": \"undetermined\", \"a-1\": \"undetermined\"}, \"typologies\": {}}",
        "CPJ103 at $.verdicts['a-1'], line 1, column 52: 'a-1' is given twice.")]
    [InlineData(
        "{\"title\": \"t\", \"verdicts\": {}, \"typologies\": {\"a\": {\"b\": \"surely\"}}}",
        "CPJ303 at $.typologies.a.b, line 1, column 58: 'surely' is not a membership. Allowed are 'certainly', 'possibly' and 'not'.")]
    [InlineData(
        "{\"title\": \"t\", \"verdicts\": {}, \"typologies\": {\"a\": {}, \"a\": {}}}",
        "CPJ103 at $.typologies.a, line 1, column 56: 'a' is given twice.")]
    [InlineData(
        "{\"title\": \"t\", \"verdicts\": {}, \"typologies\": {}, \"contradictions\": [1]}",
        "CPJ104 at $.contradictions[0], line 1, column 69: Expected a string, not a number.")]
    [InlineData(
        "{\"title\": \"t\", \"verdicts\": {}, \"typologies\": {}, \"judgements\": [{\"definition\": \"d\"}]}",
        "CPJ107 at $.judgements[0], line 1, column 65: The property 'verdict' is missing.")]
    [InlineData(
        "{\"title\":\"\",\"verdicts\":{},\"typologies\":{},\"judgements\":[{\"definition\":\"d\",\"verdict\":\"undetermined\","
        + "\"turns\":[true]}]}",
        "CPJ104 at $.judgements[0].turns[0], line 1, column 109: Expected a string, not true.")]
    [InlineData(
        "{\"title\":\"\",\"verdicts\":{},\"typologies\":{},\"judgements\":[{\"definition\":\"d\",\"verdict\":\"undetermined\","
        + "\"open\":[\"pover\"]}]}",
        "CPJ201 at $.judgements[0].open[0], line 1, column 108: 'pover' is not a question of the codebook; did you mean 'power'?")]
    [InlineData(
        "{\"title\":\"\",\"verdicts\":{},\"typologies\":{},\"judgements\":[{\"definition\":\"d\",\"verdict\":\"undetermined\",\n"
        + "\"criteria\":[{\"id\":\"i\",\"statement\":\"s\",\"status\":\"Met\",\"provenance\":[\"primary\"]}]}]}",
        "CPJ304 at $.judgements[0].criteria[0].status, line 2, column 48: 'Met' is not a status; did you mean 'met'? "
        + "Allowed are 'met', 'notMet' and 'open'.")]
    [InlineData(
        "{\"title\":\"\",\"verdicts\":{},\"typologies\":{},\"judgements\":[{\"definition\":\"d\",\"verdict\":\"undetermined\",\n"
        + "\"criteria\":[{\"id\":\"i\",\"statement\":\"s\",\"status\":\"met\",\"provenance\":[null]}]}]}",
        "CPJ104 at $.judgements[0].criteria[0].provenance[0], line 2, column 68: Expected a provenance, not null. "
        + "Allowed are 'primary', 'reported' and 'reading'.")]
    public void A_result_is_read_as_strictly_as_an_activity(string json, string expected) =>
        Assert.Equal(expected, Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Classifications.Read(json)).Message);

    [Fact]
    public void Results_are_equal_by_their_parts()
    {
        ClassificationRecord record = ClassificationRecord.From(Preschool, explained: true);
        Assert.Equal(ClassificationRecord.From(Preschool, explained: true), record);
        Assert.NotEqual(ClassificationRecord.From(Preschool), record);
        Assert.NotEqual(record with { Verdicts = new Dictionary<string, Verdict>() }, record);
        Assert.NotEqual(record with { Typologies = new Dictionary<string, IReadOnlyDictionary<string, Membership>>() }, record);
        Assert.NotEqual(record with { Contradictions = ["c"] }, record);
        Assert.NotEqual(record.Judgements[0] with { Reasons = ["r"] }, record.Judgements[0]);
        Assert.NotEqual(record.Judgements[0] with { Turns = ["t"] }, record.Judgements[0]);
        Assert.NotEqual(record.Judgements[0].Criteria[0] with { Sources = [] }, record.Judgements[0].Criteria[0]);
    }

    /// <summary>The nearest three ways to each definite verdict that the judgement is not.</summary>
    private static IEnumerable<string> NearestWays(Judgement judgement) =>
        from wanted in new[] { Verdict.CoProduction, Verdict.NotCoProduction }
        where wanted != judgement.Verdict
        from counterfactual in judgement.Counterfactuals(wanted).Take(3)
        select counterfactual.ToString();
}
