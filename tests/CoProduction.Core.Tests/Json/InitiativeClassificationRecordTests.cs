using System.Text.Json;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Tests.Definitions;

namespace CoProduction.Tests.Json;

public sealed class InitiativeClassificationRecordTests
{
    private const string Json =
        """{"id":"l","title":"t","verdicts":{"a-1":"coProduction","b-2":"undetermined"},"deciding":{"a-1":[1],"b-2":[0,1]}"""
        + ""","activities":[{"title":"x","verdicts":{},"typologies":{},"contradictions":[],"cautions":[],"judgements":[]}"""
        + """,{"title":"y","verdicts":{},"typologies":{},"contradictions":[],"cautions":[],"judgements":[]}]}""";

    private static readonly InitiativeClassification Library = new Classifier([Whitaker1980.Definition, Alford2002.Clients]).Classify(
        new Initiative("A library", [Activities.Consultation, Activities.LibraryVolunteers]) { Id = "library" });

    [Fact]
    public void Verdicts_and_what_decides_them_are_those_of_the_classification_in_its_order()
    {
        InitiativeClassificationRecord record = InitiativeClassificationRecord.From(Library);

        Assert.Equal(("library", "A library"), (record.Id, record.Title));
        Assert.Equal([new("whitaker-1980", Verdict.CoProduction), new("alford-2002-clients", Verdict.NotCoProduction)], record.Verdicts);
        Assert.Equal(["whitaker-1980: 1", "alford-2002-clients: 0,1"], record.Deciding.Select(pair => $"{pair.Key}: {string.Join(',', pair.Value)}"));
        Assert.Equal(Library.Activities.Select(activity => ClassificationRecord.From(activity) with { MadeWith = null }), record.Activities);
        Assert.Equal("library: A library (2 verdicts on 2 activities)", record.ToString());
        Assert.Equal(
            "Help (1 verdict on 1 activity)",
            InitiativeClassificationRecord.From(
                new Classifier([Alford2002.Clients]).Classify(new Initiative("Help", [new Activity("Users help")]))).ToString());
    }

    [Fact]
    public void An_explained_result_explains_every_activity()
    {
        InitiativeClassificationRecord record = InitiativeClassificationRecord.From(Library, explained: true);

        Assert.Equal(Library.Activities.Select(activity => ClassificationRecord.From(activity, explained: true) with { MadeWith = null }), record.Activities);
        Assert.All(record.Activities, activity => Assert.Equal(2, activity.Judgements!.Count));
    }

    [Fact]
    public void The_form_is_that_of_the_contract()
    {
        InitiativeClassificationRecord record = CoProductionJson.InitiativeClassifications.Read(Json);

        Assert.Equal([0, 1], record.Deciding["b-2"]);
        Assert.Equal(Json, CoProductionJson.InitiativeClassifications.Write(record));
        Assert.Equal(record, JsonSerializer.Deserialize(Json, CoProductionJsonContext.Default.InitiativeClassificationRecord));
        Assert.Equal(Json, JsonSerializer.Serialize(record, CoProductionJsonContext.Default.InitiativeClassificationRecord));
    }

    [Fact]
    public void Whatever_is_written_is_read_under_the_limits_that_hold_by_default()
    {
        Initiative twelve = new("t", [.. Enumerable.Range(0, 12).Select(number => new Activity($"a{number}"))]);
        Initiative fourHundred = new("t", [.. Enumerable.Range(0, 400).Select(number => new Activity($"a{number}"))]);
        Initiative long600 = new("t", [.. Enumerable.Range(0, 600).Select(number => new Activity($"a{number}") { Description = new string('é', 1800) })]);
        var explained = InitiativeClassificationRecord.From(Classifier.Default.Classify(twelve), explained: true);
        var many = InitiativeClassificationRecord.From(Classifier.Default.Classify(fourHundred));
        string json = CoProductionJson.InitiativeClassifications.Write(explained);

        Assert.True(json.Length > 1024 * 1024);
        Assert.Equal(explained, CoProductionJson.InitiativeClassifications.Read(json));
        Assert.Equal(many, CoProductionJson.InitiativeClassifications.Read(CoProductionJson.InitiativeClassifications.Write(many)));
        Assert.Equal(long600, CoProductionJson.Initiatives.Read(CoProductionJson.Initiatives.Write(long600)));
        Assert.Equal(long600, CoProductionJson.Described.Read(CoProductionJson.Initiatives.Write(long600)));
    }

    [Fact]
    public void Results_are_equal_by_their_parts()
    {
        InitiativeClassificationRecord record = CoProductionJson.InitiativeClassifications.Read(Json);

        Assert.Equal(CoProductionJson.InitiativeClassifications.Read(Json), record);
        Assert.NotEqual(record with { Deciding = new Dictionary<string, IReadOnlyList<int>> { ["a-1"] = [1], ["b-2"] = [1] } }, record);
        Assert.NotEqual(record with { Verdicts = new Dictionary<string, Verdict>() }, record);
        Assert.NotEqual(record with { Activities = [.. record.Activities.Reverse()] }, record);
        Assert.NotEqual(record with { Id = null }, record);
    }

    [Theory]
    [InlineData("[]", "CPJ101 at $, line 1, column 1: A classification is an object, not a list.")]
    [InlineData(
        """{"title":"t","verdicts":{},"activities":[{"title":"x","verdicts":{},"typologies":{}}]}""",
        "CPJ107 at $, line 1, column 1: The property 'deciding' is missing.")]
    [InlineData(
        """{"title":"t","verdicts":{},"deciding":{},"activities":[]}""",
        "CPJ108 at $.activities, line 1, column 55: The list of activities is empty; an initiative has at least one.")]
    [InlineData(
        """{"title":"t","verdicts":{},"deciding":{"a":[1]},"activities":[{"title":"x","verdicts":{},"typologies":{}}]}""",
        "CPJ109 at $.deciding.a[0], line 1, column 45: No activity stands at this place of the list of activities, counted from 0.")]
    [InlineData(
        """{"title":"t","verdicts":{},"deciding":{"a":[-1]},"activities":[{"title":"x","verdicts":{},"typologies":{}}]}""",
        "CPJ109 at $.deciding.a[0], line 1, column 45: No activity stands at this place of the list of activities, counted from 0.")]
    [InlineData(
        """{"title":"t","verdicts":{},"deciding":{"a":[0.5]},"activities":[{"title":"x","verdicts":{},"typologies":{}}]}""",
        "CPJ104 at $.deciding.a[0], line 1, column 45: Expected a whole number.")]
    [InlineData(
        """{"title":"t","verdicts":{},"deciding":{"a":["x"]},"activities":[{"title":"x","verdicts":{},"typologies":{}}]}""",
        "CPJ104 at $.deciding.a[0], line 1, column 45: Expected a number, not a string.")]
    [InlineData(
        """{"title":"t","verdicts":{},"deciding":{}}""",
        "CPJ107 at $, line 1, column 1: The property 'activities' is missing.")]
    [InlineData(
        """{"title":"t","verdicts":{},"deciding":{},"activities":[{"title":"x","verdicts":{"a":"yes"},"typologies":{}}]}""",
        "CPJ303 at $.activities[0].verdicts.a, line 1, column 85: 'yes' is not a word of this vocabulary. "
        + "Allowed are 'undetermined', 'coProduction' and 'notCoProduction'.")]
    public void What_is_no_result_on_an_initiative_is_refused_with_code_path_line_and_column(string json, string expected) =>
        Assert.Equal(expected, Assert.Throws<CoProductionJsonException>(() => CoProductionJson.InitiativeClassifications.Read(json)).Message);
}
