using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction.Tests.Json;

public sealed class ValidatedReadingTests
{
    private const string Clash = """
        {
          "title": "Volunteers cook",
          "answers": {
            "behaviour": "passive",
            "citizensDeliver": true
          },
          "evidence": { "users": { "note": " " } }
        }
        """;

    [Fact]
    public void A_contradiction_in_a_file_has_its_path_its_line_and_its_column()
    {
        Assert.False(CoProductionJson.Activities.Validating().TryRead(Clash, out Activity? activity, out IReadOnlyList<Problem> problems));

        Assert.Equal(
            [
                "CPV016 at $.answers.citizensDeliver, line 5, column 24: \"citizensDeliver: yes\" implies \"behaviour: active\", because whoever does "
                    + "a step of the work acts; but the answers say citizensDeliver: yes; behaviour: passive.",
                "CPV010 at $.evidence.users, line 7, column 26: "
                    + "The evidence on 'users' says nothing: it has no excerpt, no note and no reason for a missing answer.",
            ],
            problems.Select(problem => problem.ToString()));
        Assert.Equal("Volunteers cook", activity?.Title);
    }

    [Fact]
    public void What_validation_refuses_is_refused_where_one_is_read_and_kept_where_many_are()
    {
        JsonFormat<Activity> validating = CoProductionJson.Activities.Validating();

        CoProductionJsonException exception = Assert.Throws<CoProductionJsonException>(() => validating.Read(Clash));
        Located<Activity> record = Assert.Single(validating.ReadMany(Clash));

        Assert.Equal(["CPV016", "CPV010"], exception.Problems.Select(problem => problem.Code));
        Assert.Equal((true, false), (record.IsRead, record.IsSound));
        Assert.Equal(CoProductionJson.Activities.Read(Clash), record.Value);
        Assert.Equal(exception.Problems, record.Problems);
    }

    [Fact]
    public void A_warning_stands_in_nobodys_way()
    {
        const string answered = """{"title":"t","answers":{"users":true},"evidence":{"users":{"missing":"notAsked"}}}""";

        Assert.True(CoProductionJson.Activities.Validating().TryRead(answered, out _, out IReadOnlyList<Problem> problems));

        Problem warning = Assert.Single(problems);
        Assert.Equal(("CPV013", ProblemSeverity.Warning, "$.evidence.users"), (warning.Code, warning.Severity, warning.Path));
        Assert.Equal(new TextPlace { Line = 1, Column = 59 }, warning.Place);
        Assert.Equal("t", CoProductionJson.Activities.Validating().Read(answered).Title);
    }

    [Fact]
    public void Every_finding_in_an_initiative_has_the_place_of_what_it_is_about()
    {
        const string json = """
            [{"title":"sound"},
            {"title":"Lunch\u0007","activities":[
              {"id":"a","title":"Cooking"},
              {"id":"a","title":"Asking","stated":[{"definition":"d","verdict":"coProduction","work":""}]},
              {"title":"Eating","answers":{"citizensDeliver":true,"behaviour":"passive"},"evidence":{"power":{"note":"\u0000"}}}]}]
            """;

        IReadOnlyList<Located<IDescribed>> records = CoProductionJson.Described.Validating().ReadMany(json);

        Assert.Empty(records[0].Problems);
        Assert.Equal(
            [
                "CPV003 $[1].title line 2, column 10",
                "CPV017 $[1].activities[1].id line 4, column 9",
                "CPV015 $[1].activities[1].stated[0].work line 4, column 90",
                "CPV016 $[1].activities[2].answers.citizensDeliver line 5, column 50",
                "CPV019 $[1].activities[2].evidence.power.note line 5, column 106",
            ],
            records[1].Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Place}"));
    }

    [Fact]
    public void A_finding_on_what_is_absent_or_under_an_earlier_name_has_a_place_too()
    {
        const string json = """{"title":"t","answers":{},"evidence":{"initiative":{"excerpt":"\u0001"}}}""";

        Problem problem = Assert.Single(Assert.Single(CoProductionJson.Activities.Validating().ReadMany(json)).Problems);

        Assert.Equal(("CPV019", "$.evidence.initiative.excerpt"), (problem.Code, problem.Path));
    }

    [Fact]
    public void A_finding_under_an_earlier_name_of_a_question_of_ones_own_has_its_line_and_column()
    {
        QuestionnaireBuilder builder = new("garden");
        builder.YesNo("open", "Is it open?", "", "A park.", "A yard.", [Citation.Reading(Bibliography.Whitaker1980)], formerIds: ["public"]);
        JsonFormat<Activity> format = CoProductionJson.ActivitiesOf(builder.Build()).Validating();

        Problem problem = Assert.Single(Assert.Single(format.ReadMany("""
            {"title":"t",
             "evidence":{"public":{"excerpt":"e",
               "note":"\u0001"}}}
            """)).Problems);

        Assert.Equal(("CPV019", "$.evidence.public.note"), (problem.Code, problem.Path));
        Assert.Equal(new TextPlace { Line = 3, Column = 11 }, problem.Place);
    }

    [Fact]
    public void Lines_are_validated_as_they_come()
    {
        using MemoryStream lines = new([
            .. "{\"title\":\"a\"}\n"u8, .. "{\"title\":\"b\",\"answers\":{\"citizensDeliver\":true,\"behaviour\":\"passive\"}}\n"u8, .. "{\"title\":1}\n"u8,
        ]);

        Assert.Equal(
            ["line 1: a, sound", "line 2: b, not sound: CPV016 at line 2, column 43", "line 3: , not sound: CPJ104 at line 3, column 10"],
            CoProductionJson.Activities.Validating().ReadLines(lines).Select(record =>
                $"line {record.Line}: {record.Value?.Title}, {(record.IsSound ? "sound" : $"not sound: {record.Problems[0].Code} at {record.Problems[0].Place}")}"));
    }

    [Fact]
    public void A_record_shown_as_text_shows_its_problems_beside_its_value()
    {
        using MemoryStream lines = new([
            .. "{\"title\":\"a\"}\n"u8, .. "{\"title\":\"b\",\"answers\":{\"citizensDeliver\":true,\"behaviour\":\"passive\"}}\n"u8, .. "{\"title\":1}\n"u8,
        ]);

        Located<Activity>[] records = [.. CoProductionJson.Activities.Validating().ReadLines(lines)];

        Assert.Equal(
            ["line 1: a", $"line 2: b; {records[1].Problems[0]}", $"line 3: {records[2].Problems[0]}"], records.Select(record => record.ToString()));
    }

    [Fact]
    public void Nothing_is_validated_unasked()
    {
        Assert.Empty(CoProductionJson.Activities.ReadMany(Clash)[0].Problems);
        Assert.True(CoProductionJson.Activities.TryRead(Clash, out _, out _));
    }

    [Fact]
    public void A_title_that_is_blank_is_told_once_by_reading() => Assert.Equal(
        ["CPJ106 at $.title, line 1, column 10: The title is blank."],
        CoProductionJson.Activities.Validating().ReadMany("""{"title":" "}""")[0].Problems.Select(problem => problem.ToString()));
}
