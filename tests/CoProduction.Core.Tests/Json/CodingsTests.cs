using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Tests.Generators;
using FsCheck.Xunit;

namespace CoProduction.Tests.Json;

[Properties(Arbitrary = [typeof(ActivityGenerators)], MaxTest = 100)]
public sealed class CodingsTests
{
    private static readonly Activity Bus = new("Parents walk with pupils") { Id = "bus", Users = false };

    [Fact]
    public void A_coding_is_its_activity_with_who_coded_it_and_when() => Assert.Equal(
        """{"id":"bus","title":"Parents walk with pupils","coder":"Ana","date":"2026-03-01","answers":{"users":false}}""",
        CoProductionJson.Codings.Write(new CodedActivity(Bus, Coder.Person("Ana")) { Date = new DateOnly(2026, 3, 1) }));

    [Fact]
    public void A_model_has_its_version_and_an_adjudication_says_so() => Assert.Equal(
        """{"id":"bus","title":"Parents walk with pupils","coder":{"kind":"model","name":"reader","version":"7"},"adjudicated":true,"answers":{"users":false},"evidence":{"users":{"note":"why"}}}""",
        CoProductionJson.Codings.Write(new CodedActivity(
            Bus with { Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = new() { Note = "why" } } }, Coder.Model("reader", "7"))
        { IsAdjudicated = true }));

    [Property]
    public bool Any_coding_is_equal_after_writing_and_reading(Activity activity, int kind, int day, bool isAdjudicated, bool indented)
    {
        CodedActivity coding = new(
            activity with { Id = string.IsNullOrWhiteSpace(activity.Id) ? "id" : activity.Id },
            Coder.Of((CoderKind)(Math.Abs(kind % 4)), "Zoë \"Z\"", kind % 4 == 0 ? null : "1.0"))
        {
            Date = day % 3 == 0 ? null : DateOnly.FromDayNumber(Math.Abs(day % 3_000_000)), IsAdjudicated = isAdjudicated,
        };
        return CoProductionJson.Codings.Read(CoProductionJson.Codings.Write(coding, indented)) == coding
            && JsonSerializer.Deserialize<CodedActivity>(JsonSerializer.Serialize(coding)) == coding
            && JsonSerializer.Deserialize(JsonSerializer.Serialize(coding, CoProductionJsonContext.Default.CodedActivity), CoProductionJsonContext.Default.CodedActivity) == coding
            && JsonSerializer.Deserialize<Coder>(JsonSerializer.Serialize(coding.Coder)) == coding.Coder;
    }

    [Theory]
    [InlineData("""{"title":"t","coder":"Ana"}""", "CPJ107 at $, line 1, column 1: The property 'id' is missing.")]
    [InlineData("""{"id":"a","title":"t"}""", "CPJ107 at $, line 1, column 1: The property 'coder' is missing.")]
    [InlineData("""{"id":" ","title":"t","coder":"Ana"}""", "CPJ112 at $.id, line 1, column 7: The id is blank; codings of the same activity are known by it.")]
    [InlineData("""{"id":"a","title":"t","coder":""}""", "CPJ113 at $.coder, line 1, column 31: The name or the version of a coder is blank.")]
    [InlineData("""{"id":"a","title":"t","coder":7}""", "CPJ104 at $.coder, line 1, column 31: Expected a string, not a number.")]
    [InlineData("""{"id":"a","title":"t","coder":{"kind":"model","name":"m"}}""", "CPJ107 at $.coder, line 1, column 31: The property 'version' is missing.")]
    [InlineData("""{"id":"a","title":"t","coder":{"version":"1"}}""", "CPJ107 at $.coder, line 1, column 31: The property 'name' is missing.")]
    [InlineData(
        """{"id":"a","title":"t","coder":{"kind":"robot","name":"m"}}""",
        "CPJ304 at $.coder.kind, line 1, column 39: 'robot' is not a kind of coder. Allowed are 'person', 'model', 'implication' and 'rule'.")]
    [InlineData("""{"id":"a","title":"t","coder":{"nam":"m","name":"m"}}""", "CPJ102 at $.coder.nam, line 1, column 32: 'nam' is not a property of a coder; did you mean 'name'?")]
    [InlineData("""{"id":"a","title":"t","coder":"Ana","date":"1.3.2026"}""", "CPJ114 at $.date, line 1, column 44: Expected a day such as '2026-03-01'.")]
    [InlineData("""{"id":"a","title":"t","coder":"Ana","date":"2026-02-30"}""", "CPJ114 at $.date, line 1, column 44: Expected a day such as '2026-03-01'.")]
    [InlineData("""{"id":"a","title":"t","coder":"Ana","adjudicated":"yes"}""", "CPJ104 at $.adjudicated, line 1, column 51: Expected true or false, not a string.")]
    [InlineData("""{"id":"a","title":"t","codr":"Ana"}""", "CPJ102 at $.codr, line 1, column 23: 'codr' is not a property of a coding; did you mean 'coder'?", "CPJ107")]
    [InlineData("""{"id":"a","title":"t","coder":"Ana","users":true}""", "CPJ102 at $.users, line 1, column 37: 'users' is not a property of a coding; a question belongs in 'answers'.")]
    [InlineData("[]", "CPJ101 at $, line 1, column 1: A coding is an object, not a list.")]
    public void What_is_no_coding_is_told_with_its_place(string json, string expected, string? also = null)
    {
        Assert.False(CoProductionJson.Codings.TryRead(json, out _, out IReadOnlyList<Problem> problems));

        Assert.Contains(expected, problems.Select(problem => problem.ToString()));
        Assert.Equal(also is null ? 1 : 2, problems.Count);
    }

    [Fact]
    public void Who_coded_what_names_no_coder_can_be_said_apart()
    {
        JsonFormat<CodedActivity> format = CoProductionJson.CodingsOf(Codebook.Questionnaire, Coder.Person("Zoë"));

        Assert.Equal("Zoë", format.Read("""{"id":"a","title":"t"}""").Coder.Name);
        Assert.Equal("Ana", format.Read("""{"id":"a","title":"t","coder":"Ana"}""").Coder.Name);
        Assert.False(format.TryRead("""{"id":"a","title":"t","coder":""}""", out _, out _));
    }

    [Fact]
    public void Lines_of_codings_are_read_past_a_bad_one_into_a_set()
    {
        const string lines = """
            {"id":"bus","title":"Parents walk","coder":"Ana","answers":{"users":true}}
            {"id":"bus","title":"Parents walk","coder":"Ben","answers":{"users":"yes"}}
            {"id":"bus","title":"Parents walk","coder":{"name":"Cleo"},"answers":{"users":false}}
            """;

        IReadOnlyList<Located<CodedActivity>> read = CoProductionJson.Codings.ReadMany(lines);
        CodingSet set = new(read.Select(record => record.Value).OfType<CodedActivity>());

        Assert.Equal([true, false, true], read.Select(record => record.IsRead));
        Assert.Equal(["Ana", "Cleo"], set.Coders.Select(coder => coder.Name));
        Assert.Equal(MissingReason.CodersDisagree, set.ConsensusBy(ConsensusRule.Unanimous)[0].Coding.Evidence[Codebook.Users].Missing);
    }

    [Fact]
    public void A_consensus_is_written_and_read_as_a_coding_by_its_rule()
    {
        CodedActivity consensus = new CodingSet([new(Bus, Coder.Person("Ana")), new(Bus with { Users = true }, Coder.Person("Ben"))])
            .ConsensusBy(ConsensusRule.Majority)[0].Coding;

        string json = CoProductionJson.Codings.Write(consensus);

        Assert.Equal(
            """{"id":"bus","title":"Parents walk with pupils","coder":{"kind":"rule","name":"majority"},"evidence":{"users":{"note":"no: Ana; yes: Ben","missing":"codersDisagree"}}}""",
            json);
        Assert.Equal(consensus, CoProductionJson.Codings.Read(json));
    }

    [Fact]
    public void Codings_on_another_questionnaire_have_their_own_format()
    {
        CodedActivity coding = new(new Activity("Neighbours dig") { Id = "g", Answers = Answers.Unknown.With(GardenQuestions.Open, true) }, Coder.Person("Ana"));
        JsonFormat<CodedActivity> format = CoProductionJson.CodingsOf(GardenQuestions.Open.Questionnaire);

        Assert.Equal(coding, format.Read(format.Write(coding)));
        Assert.Contains("CodingsOf(questionnaire)", Assert.Throws<ArgumentException>(() => CoProductionJson.Codings.Write(coding)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_validation_finds_in_a_coding_has_its_place_in_the_text()
    {
        const string json = """
            {"id":"a","title":"t","coder":"A\u0007","adjudicated":true,
             "answers":{"citizensDeliver":true,"behaviour":"passive"},
             "evidence":{"behaviour":{"note":"seen"}}}
            """;

        Assert.Equal(
            ["CPV016 $.answers.citizensDeliver line 2, column 31", "CPV027 $.coder line 1, column 31", "CPV028 $.answers.citizensDeliver line 2, column 31"],
            CoProductionJson.Codings.Validating().ReadMany(json)[0].Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Place}").Order(StringComparer.Ordinal));
    }
}
