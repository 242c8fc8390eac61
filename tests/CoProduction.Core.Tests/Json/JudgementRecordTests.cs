using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

public sealed class JudgementRecordTests
{
    private static readonly Classification Preschool = Classifier.Default.Classify(
        new Activity("Parents help") { Id = "p", Output = Output.PublicService, CitizensDeliver = true, Voluntariness = Voluntariness.Compelled });

    [Fact]
    public void A_result_that_is_not_explained_has_no_judgements_rather_than_none_at_all()
    {
        ClassificationRecord plain = ClassificationRecord.From(Preschool);
        ClassificationRecord without = plain with { Judgements = [] };

        Assert.DoesNotContain("judgements", CoProductionJson.Classifications.Write(plain), StringComparison.Ordinal);
        Assert.EndsWith(""","judgements":[]}""", CoProductionJson.Classifications.Write(without), StringComparison.Ordinal);
        Assert.Null(Read(plain).Judgements);
        Assert.Empty(Read(without).Judgements!);
        Assert.NotEqual(plain, without);
    }

    [Fact]
    public void An_open_question_says_in_words_what_each_answer_would_do()
    {
        Judgement judgement = Classifier.Default.Classify(new Activity("t") { CitizensDeliver = true })[Alford2002.Clients];
        JudgementRecord record = CoProductionJson.Judgements.Read(CoProductionJson.Judgements.Write(JudgementRecord.From(judgement)));

        Assert.NotEmpty(record.Open);
        Assert.Equal(judgement.OpenQuestions.Select(open => open.ToString()), record.Open.Select(open => open.Text));
        Assert.Contains("users (yes: still open; no: not met)", record.Open.Select(open => open.Text));
    }

    [Fact]
    public void A_judgement_that_stands_alone_names_its_activity_and_what_it_was_made_with()
    {
        var record = JudgementRecord.From(Preschool[Alford2002.Clients]);
        string json = CoProductionJson.Judgements.Write(record);

        Assert.StartsWith("""{"definition":"alford-2002-clients","activity":"p","madeWith":{"questionnaire":"codebook",""", json, StringComparison.Ordinal);
        Assert.Equal(
            KeyValuePair.Create("alford-2002-clients", new DefinitionVersion(Alford2002.Clients.Revision, Alford2002.Clients.ContentHash)),
            Assert.Single(record.MadeWith!.Definitions));
        Assert.Equal(record, CoProductionJson.Judgements.Read(json));
        Assert.Contains(record with { Activity = null, MadeWith = null }, ClassificationRecord.From(Preschool, explained: true).Judgements!);
        Assert.Throws<ArgumentNullException>(() => JudgementRecord.From(null!));
    }

    [Fact]
    public void A_judgement_made_by_another_revision_is_read_with_a_warning()
    {
        JudgementRecord record = JudgementRecord.From(Preschool[Alford2002.Clients]);
        JudgementRecord later = record with
        {
            MadeWith = record.MadeWith! with { Definitions = new Dictionary<string, DefinitionVersion> { ["alford-2002-clients"] = new(9, "0") } },
        };

        Assert.True(CoProductionJson.Judgements.TryRead(CoProductionJson.Judgements.Write(later), out JudgementRecord? read, out IReadOnlyList<Problem> problems));
        Assert.Equal(later, read);
        Assert.Equal(ProblemCodes.OtherVersion, Assert.Single(problems).Code);
    }

    [Theory]
    [InlineData("""{"definition":"d","verdict":"undetermined","hasMoreReasons":"yes"}""", "CPJ104 at $.hasMoreReasons, line 1, column 61: Expected true or false, not a string.")]
    [InlineData(
        """{"definition":"d","verdict":"undetermined","open":[{"question":"q","text":"t","effects":[{"answer":7,"status":"met","contradicts":false}]}]}""",
        "CPJ104 at $.open[0].effects[0].answer, line 1, column 100: Expected an answer: true, false or a string.")]
    [InlineData(
        """{"definition":"d","verdict":"undetermined","open":[{"question":"q","text":"t","effects":[{"answer":true,"status":"met","contradicts":0}]}]}""",
        "CPJ104 at $.open[0].effects[0].contradicts, line 1, column 134: Expected true or false, not a number.")]
    [InlineData(
        """{"definition":"d","verdict":"undetermined","open":[{"question":"q","text":"t","effects":[{"answer":"a","status":"seen","contradicts":false}]}]}""",
        "CPJ303 at $.open[0].effects[0].status, line 1, column 113: 'seen' is not a word of this vocabulary. Allowed are 'open', 'met' and 'notMet'.")]
    public void What_is_wrong_in_a_part_of_a_judgement_is_told_with_its_place(string json, string expected) =>
        Assert.Equal(expected, Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Judgements.Read(json)).Message);

    [Fact]
    public void A_judgement_on_an_initiative_is_refused_with_the_name_of_what_is_written_instead()
    {
        InitiativeJudgement judgement = Classifier.Default.Classify(new Initiative("one", [Preschool.Activity])).Judgements[0];

        Assert.Contains("'InitiativeClassificationRecord'", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(judgement)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "'InitiativeClassificationRecord'",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<InitiativeJudgement>("{}")).Message, StringComparison.Ordinal);
    }

    private static ClassificationRecord Read(ClassificationRecord record) =>
        CoProductionJson.Classifications.Read(CoProductionJson.Classifications.Write(record));
}
