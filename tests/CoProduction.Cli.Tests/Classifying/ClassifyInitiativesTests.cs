using System.Text.Json;
using CoProduction.Json;
using CoProduction.Validation;
using static CoProduction.Cli.Tests.Classifying.ClassifyRun;

namespace CoProduction.Cli.Tests.Classifying;

public sealed class ClassifyInitiativesTests
{
    private const string Lunch =
        """{"id":"lunch","title":"A lunch club","activities":["""
        + """{"id":"cooking","title":"Volunteers cook","answers":{"output":"publicService","professionalsDeliver":true,"citizensDeliver":true,"users":false,"volunteers":true,"publicProvider":"state"}},"""
        + """{"title":"Guests are asked","answers":{"citizensDeliver":false,"requestsAssistance":false,"mutualAdjustment":false,"compliance":false}}]}""";

    private static readonly string[] Two = ["--definitions", "whitaker-1980,alford-2002-clients"];

    private static readonly string[] File = [Path.Combine(Repository.Root, "samples/data/initiatives.json")];

    [Fact]
    public void The_sample_file_is_sound_and_its_parts_differ()
    {
        IReadOnlyList<Located<IDescribed>> records = CoProductionJson.Described.ReadMany(Repository.Read("samples/data/initiatives.json"));

        Assert.All(records, record => Assert.Empty(record.Problems));
        Initiative[] initiatives = [.. records.Select(record => Assert.IsType<Initiative>(record.Value))];
        Assert.Equal(["preschool", "lunch-club"], initiatives.Select(initiative => initiative.Id));
        Assert.All(initiatives, initiative => Assert.Empty(new InitiativeValidator().Validate(initiative).Errors));
        Assert.All(initiatives, initiative => Assert.StartsWith("Made up for illustration.", initiative.Description, StringComparison.Ordinal));
        Assert.All(initiatives, initiative => Assert.All(initiative.Activities, activity => Assert.All(
            activity.Evidence.Values, evidence => Assert.Contains(evidence.Excerpt ?? "", initiative.Description, StringComparison.Ordinal))));
        InitiativeClassification lunch = Classifier.Default.Classify(initiatives[1]);
        Assert.Equal(["lunch-cooking"], lunch["whitaker-1980"].Deciding.Select(deciding => deciding.Activity.Id));
        Assert.Equal(["lunch-calls"], lunch["alford-2002-clients"].Deciding.Select(deciding => deciding.Activity.Id));
        Assert.Equal(Verdict.NotCoProduction, Classifier.Default.Classify(initiatives[0])["alford-2002-clients"].Verdict);
    }

    [Fact]
    public void In_text_an_initiative_is_a_row_with_its_activities_below_it()
    {
        (int exitCode, string output, string error) = Run($"[{Nothing},{Lunch},{Contradictory}]", ["-", .. Two]);

        Assert.Equal(
            [
                " id      activity                       W80 A02c",
                " nothing Nothing is known               ?   ?",
                " lunch   A lunch club                   yes no",
                " cooking · Volunteers cook              yes no",
                "         · Guests are asked             no  no",
                " clash   ! They deliver and are passive ?   ?",
            ],
            Lines(output).Where(line => !line.StartsWith('─')).Take(6));
        Assert.Contains("·: an activity of the initiative above it", output, StringComparison.Ordinal);
        Assert.Contains(
            "1 initiative: 0 counted by every definition, 0 by none, 1 contested, 0 open. 4 activities: 0 counted by every", output, StringComparison.Ordinal);
        Assert.Matches(@"definition +yes no \? initiatives: yes no \?\n", output);
        Assert.Matches(@"Alford \(2002, of clients\) +0 +2 2 +0 +1 0\n", output);
        Assert.Equal(1, exitCode);
        Assert.Matches(@"^stdin:1:\d+: CPV016: ", error);
    }

    [Fact]
    public void In_Markdown_too()
    {
        (_, string output, _) = Run($"[{Lunch}]", ["-", "--format", "markdown", .. Two]);

        Assert.Equal(
            ["| lunch | A lunch club | yes | no |", "| cooking | · Volunteers cook | yes | no |", "|  | · Guests are asked | no | no |"],
            Lines(output)[4..7]);
        Assert.Contains("| Alford (2002, of clients) | 0 | 2 | 0 | 0 | 1 | 0 |", output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_CSV_two_columns_tell_initiatives_and_their_activities()
    {
        (_, string output, _) = Run($"{Lunch}\n{Nothing}\n", ["-", "--format", "csv", .. Two]);

        Assert.Equal(
            "id,title,whitaker-1980,alford-2002-clients,contradictions,record,initiative\n"
            + "lunch,A lunch club,coProduction,notCoProduction,0,initiative,\n"
            + "cooking,Volunteers cook,coProduction,notCoProduction,0,activity,lunch\n"
            + ",Guests are asked,notCoProduction,notCoProduction,0,activity,lunch\n"
            + "nothing,Nothing is known,undetermined,undetermined,0,activity,\n",
            output);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void In_JSON_the_activities_stand_within_the_result_on_the_initiative(string format)
    {
        (int exitCode, string output, string error) = Run($"[{Nothing},{Lunch}]", ["-", "--format", format, "--explain", .. Two]);

        string[] results = format == "json"
            ? [.. JsonDocument.Parse(output).RootElement.EnumerateArray().Select(element => element.GetRawText())]
            : Lines(output);
        Assert.Equal("nothing", CoProductionJson.Classifications.Read(results[0]).Id);
        InitiativeClassificationRecord lunch = CoProductionJson.InitiativeClassifications.Read(results[1]);
        Assert.Equal([0], lunch.Deciding["whitaker-1980"]);
        Assert.Equal([0, 1], lunch.Deciding["alford-2002-clients"]);
        Assert.All(lunch.Activities, activity => Assert.Equal(2, activity.Judgements!.Count));
        Assert.Equal((0, ""), (exitCode, error));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void Explained_an_initiative_names_what_decides_and_explains_its_activities(string format)
    {
        (_, string output, _) = Run(Lunch, ["-", "--format", format, "--explain", .. Two]);

        Assert.Contains("because none of \"cooking\" and \"Guests are asked\" counts", output, StringComparison.Ordinal);
        Assert.Contains("because users: no", output, StringComparison.Ordinal);
        Assert.Contains("because citizensDeliver: no", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_initiative_is_reported_with_its_place_and_the_others_are_classified()
    {
        (int exitCode, string output, string error) = Run(
            $$"""[{{Lunch}},{"title":"t","activities":[{"title":"a"},{"title":7}]}]""", ["-", "--format", "csv"]);

        Assert.Equal(4, Lines(output).Length);
        Assert.Matches(@"^stdin:1:\d+: CPJ104: Expected a string, not a number. \(at \$\[1\]\.activities\[1\]\.title\)\r?\nstdin: 1 record read as JSON, 1 not; 1 error, 0 warnings\r?\n$", error);
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public void Problems_in_an_initiative_are_reported_with_the_activity_and_by_the_exit_code_and_are_no_bad_records()
    {
        (int exitCode, _, string error) = Run(
            """{"id":"x","title":"t","activities":[{"id":"a","title":"b"},{"id":"a","title":"c","answers":{"citizensDeliver":true,"behaviour":"passive"}}]}"""
            + "\n" + """{"id":"a","title":"d"}""", "-", "--format", "ndjson");

        string[] lines = Lines(error.ReplaceLineEndings("\n"));
        Assert.Equal(3, lines.Length);
        Assert.Equal("stdin:1:66: CPV017: The id 'a' is that of Activities[0] too. (at $.activities[1].id)", lines[0]);
        Assert.StartsWith("stdin:1:111: CPV016: \"citizensDeliver: yes\" implies", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("(at $.activities[1].answers.citizensDeliver)", lines[1], StringComparison.Ordinal);
        Assert.Equal("stdin:2: CPJ115: warning: the id 'a' stands at line 1 too", lines[2]);
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public void Stated_verdicts_of_an_initiatives_activities_are_compared()
    {
        const string Input = """
            {"title":"t","activities":[{"id":"a","title":"b","answers":{"citizensDeliver":false,"compliance":false},
              "stated":[{"definition":"alford-2002-clients","verdict":"notCoProduction","work":"alford-2002-clients"}]}]}
            """;

        (_, string output, _) = Run(Input, "-", "--definitions", "alford-2002-clients");

        Assert.Matches(@"\ba +Alford \(2002, of clients\) +primary +no +no +right", output);
    }

    [Fact]
    public void The_sample_file_fits_the_columns()
    {
        (int exitCode, string output, string error) = Run("", File);

        Assert.Contains("lunch-calls", output, StringComparison.Ordinal);
        Assert.All(Lines(output), line => Assert.InRange(line.Length, 0, 120));
        Assert.Equal((0, ""), (exitCode, error));
    }
}
