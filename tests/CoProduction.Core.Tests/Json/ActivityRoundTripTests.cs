using System.Text;
using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.Tests.Generators;
using FsCheck.Xunit;

namespace CoProduction.Tests.Json;

[Properties(Arbitrary = [typeof(ActivityGenerators)], MaxTest = 200)]
public sealed class ActivityRoundTripTests
{
    [Property]
    public bool Any_activity_is_equal_after_writing_and_reading(Activity activity) =>
        CoProductionJson.Activities.Read(CoProductionJson.Activities.Write(activity)) == activity;

    [Property]
    public bool Any_activity_is_equal_after_indented_writing_and_reading(Activity activity) =>
        CoProductionJson.Activities.Read(CoProductionJson.Activities.Write(activity, indented: true)) == activity;

    [Property]
    public bool Any_activity_is_equal_after_the_serializer_has_had_it(Activity activity) =>
        JsonSerializer.Deserialize(
            JsonSerializer.Serialize(activity, CoProductionJsonContext.Default.Activity), CoProductionJsonContext.Default.Activity) == activity;

    [Property]
    public bool What_is_written_is_canonical(Activity activity)
    {
        string json = CoProductionJson.Activities.Write(activity);
        return CoProductionJson.Activities.Write(CoProductionJson.Activities.Read(json)) == json && !json.Contains('\n', StringComparison.Ordinal);
    }

    [Property]
    public bool Answers_survive_alone(Answers answers) =>
        CoProductionJson.Activities.Read(CoProductionJson.Activities.Write(new Activity("t") { Answers = answers })).Answers == answers;

    [Property(MaxTest = 50)]
    public bool A_list_and_lines_hold_the_same_activities(Activity[] activities)
    {
        using MemoryStream lines = new();
        CoProductionJson.Activities.WriteLines(lines, activities);
        lines.Position = 0;
        return CoProductionJson.Activities.ReadMany(CoProductionJson.Activities.WriteMany(activities, indented: true)).Select(record => record.Value)
                .SequenceEqual(activities)
            && CoProductionJson.Activities.ReadLines(lines).Select(record => record.Value).SequenceEqual(activities);
    }

    [Fact]
    public void The_canonical_form_follows_contract_and_codebook_and_keeps_letters_readable()
    {
        Activity activity = new("Eltern kochen für \"alle\" & räumen auf")
        {
            Id = "vamstad-preschool",
            Voluntariness = Voluntariness.Voluntary,
            Users = false,
            CitizensDeliver = true,
            Evidence = new Dictionary<Question, Evidence>
            {
                [Codebook.Power] = new() { Missing = MissingReason.CannotTell },
                [Codebook.Users] = new(),
                [Codebook.CitizensDeliver] = new() { Note = "n", Excerpt = "e" },
            },
            Stated = [new() { Definition = "whitaker-1980", Verdict = Verdict.CoProduction, Work = "nightingale-et-al-2016", Locator = "p. 4" }],
        };
        activity = activity with
        {
            Answers = activity.Answers.WithAnyOf(Codebook.Voluntariness, Voluntariness.PartlyVoluntary, Voluntariness.Voluntary),
        };

        Assert.Equal(
            """
            {
              "id": "vamstad-preschool",
              "title": "Eltern kochen für \"alle\" & räumen auf",
              "answers": {
                "citizensDeliver": true,
                "users": false,
                "voluntariness": [
                  "voluntary",
                  "partlyVoluntary"
                ]
              },
              "evidence": {
                "citizensDeliver": {
                  "excerpt": "e",
                  "note": "n"
                },
                "power": {
                  "missing": "cannotTell"
                }
              },
              "stated": [
                {
                  "definition": "whitaker-1980",
                  "verdict": "coProduction",
                  "work": "nightingale-et-al-2016",
                  "locator": "p. 4"
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            CoProductionJson.Activities.Write(activity, indented: true));
    }

    [Fact]
    public void An_activity_of_which_nothing_is_known_is_its_title() => Assert.Equal("""{"title":"t"}""", CoProductionJson.Activities.Write(new Activity("t")));

    [Fact]
    public void A_stream_gets_the_same_bytes_and_stays_open()
    {
        using MemoryStream stream = new();
        CoProductionJson.Activities.Write(stream, new Activity("é"));
        Assert.True(stream.CanWrite);
        Assert.Equal("""{"title":"é"}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Null_absent_and_every_answer_listed_all_mean_unknown()
    {
        Activity activity = CoProductionJson.Activities.Read(
            """
            {"id": null, "title": "t", "description": null, "evidence": {"users": null}, "stated": null,
             "answers": {"users": [true, false], "power": null, "voluntariness": ["compelled", "voluntary", "partlyVoluntary"]}}
            """);
        Assert.Equal(new Activity("t"), activity);
    }

    [Fact]
    public void Every_part_of_the_contract_is_read()
    {
        Activity activity = CoProductionJson.Activities.Read(
            """
            { "id": "a", "title": "b", "description": "c",
              "answers": { "output": "publicService", "citizensDeliver": true, "users": false, "voluntariness": ["voluntary", "partlyVoluntary"] },
              "evidence": { "citizensDeliver": { "excerpt": "d", "note": "e" }, "power": { "missing": "codersDisagree" } },
              "stated": [ { "definition": "f", "verdict": "notCoProduction", "work": "g", "locator": "p. 4", "provenance": "reported" } ] }
            """u8);
        Assert.Equal(("a", "b", "c"), (activity.Id, activity.Title, activity.Description));
        Assert.Equal(
            "output: publicService; citizensDeliver: yes; users: no; voluntariness: voluntary or partlyVoluntary", activity.Answers.ToString());
        Assert.Equal(new Evidence { Excerpt = "d", Note = "e" }, activity.Evidence[Codebook.CitizensDeliver]);
        Assert.Equal(new Evidence { Missing = MissingReason.CodersDisagree }, activity.Evidence[Codebook.Power]);
        StatedVerdict stated = Assert.Single(activity.Stated);
        Assert.Equal(
            new StatedVerdict
            {
                Definition = "f", Verdict = Verdict.NotCoProduction, Work = "g", Locator = "p. 4", Provenance = Provenance.Reported,
            },
            stated);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_written_as_a_replacement_character() =>
        Assert.Equal("a\uFFFDb", CoProductionJson.Activities.Read(CoProductionJson.Activities.Write(new Activity("a\uD800b"))).Title);
}
