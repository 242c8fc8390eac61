using System.Text;
using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.RuleFiles;

namespace CoProduction.Tests.Json;

/// <summary>Inputs of one thing again and again, as large as a reader takes: the work grows with them, and not with their square.</summary>
public sealed class LargeInputTests
{
    private const string Cited = "\"citations\":[{\"work\":\"alford-2002\",\"provenance\":\"primary\"}]";

    [Fact]
    public void Of_problems_that_are_only_counted_nobody_looks_for_what_was_meant()
    {
        using JsonDocument document = JsonDocument.Parse("{}");
        ProblemCollector problems = new(document.RootElement, JsonPath.Root);
        JsonPlace place = new(document.RootElement, JsonPath.Root, problems);
        int looked = 0;
        for (int count = 0; count < 5 * ProblemCollector.Most; count++) place.Report(ProblemCodes.UnknownProperty, $"'titel' is no property{place.Hint("titel", Known())}");

        Assert.Equal(ProblemCollector.Most, looked);
        Assert.Equal("'titel' is no property; did you mean 'title'?", problems.Found[ProblemCollector.Most - 1].Message);
        Assert.Equal("There are 4000 more problems.", problems.Found[^1].Message);

        IEnumerable<string> Known()
        {
            looked++;
            yield return "title";
        }
    }

    [Fact]
    public void An_error_after_a_thousand_warnings_is_still_told_in_words()
    {
        using JsonDocument document = JsonDocument.Parse("{}");
        ProblemCollector problems = new(document.RootElement, JsonPath.Root);
        JsonPlace place = new(document.RootElement, JsonPath.Root, problems);
        for (int count = 0; count < ProblemCollector.Most; count++) place.Report(ProblemCodes.UnknownProperty, "a warning", ProblemSeverity.Warning);
        place.Report(ProblemCodes.UnknownProperty, $"an error{place.Hint("titel", ["title"])}");

        Assert.Contains("an error; did you mean 'title'?", problems.Found.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("unknown questions", "{\"title\":\"t\",\"answers\":{", "\"citizensDelivr#\":1", "}}", "'citizensDelivr0' is not a question of the codebook; did you mean 'citizensDeliver'?")]
    [InlineData("unknown evidence", "{\"title\":\"t\",\"evidence\":{", "\"users#\":{\"note\":\"n\"}", "}}", "'users0' is not a question of the codebook; did you mean 'users'?")]
    [InlineData("unknown properties", "{\"title\":\"t\",", "\"title#\":1", "}", "'title0' is not a property of an activity; did you mean 'title'?")]
    public void Of_ten_thousand_names_that_are_nearly_known_a_thousand_are_told_and_the_rest_counted(string what, string before, string each, string after, string first)
    {
        string json = before + string.Join(',', Enumerable.Range(0, 10_000).Select(index => each.Replace("#", $"{index}", StringComparison.Ordinal))) + after;
        Assert.False(CoProductionJson.Activities.TryRead(Encoding.UTF8.GetBytes(json), out _, out IReadOnlyList<Problem> problems));

        Assert.Equal((1001, first, "There are 9000 more problems."), (problems.Count, problems[0].Message, problems[^1].Message));
        Assert.True(problems[^1].Code == ProblemCodes.TooManyProblems, what);
    }

    [Fact]
    public void Activities_of_one_id_have_their_places_in_memory_that_grows_with_them() => GrowsWith(
        count => Read(CoProductionJson.Initiatives, Many("{\"title\":\"t\",\"activities\":[", count, "{\"title\":\"t\",\"id\":\"a\"}", "]}")));

    [Fact]
    public void Parts_of_a_definition_that_change_nothing_have_their_places_likewise() => GrowsWith(count => Read(CoProductionRules.Definitions, Many(
        $"{{\"id\":\"own-2026\",\"work\":\"alford-2002\",\"summary\":\"s\",\"criterion\":{{\"id\":\"c\",\"statement\":\"s\",{Cited},\"all\":[",
        count, $"{{\"id\":\"c#\",\"statement\":\"s\",\"condition\":\"users: yes\",{Cited}}}", "]}}")));

    [Fact]
    public void Each_of_two_hundred_activities_with_a_problem_has_its_own_line()
    {
        string json = "{\"title\":\"t\",\"activities\":[\n" + string.Join(",\n", Enumerable.Repeat("{\"title\":\"t\",\"id\":\"a\"}", 200)) + "]}";
        Assert.False(CoProductionJson.Initiatives.Validating().TryRead(Encoding.UTF8.GetBytes(json), out _, out IReadOnlyList<Problem> problems));

        Problem[] shared = [.. problems.Where(problem => problem.Code == ProblemCodes.SharedActivityId)];
        Assert.Equal(Enumerable.Range(1, 199).Select(index => ($"$.activities[{index}].id", index + 2L, 19L)), shared.Select(problem => (problem.Path, problem.Place!.Line, problem.Place.Column)));
    }

    [Fact]
    public void Words_that_a_result_may_not_have_are_refused_without_an_exception_for_each()
    {
        int thread = Environment.CurrentManagedThreadId;
        int thrown = 0;
        void Count(object? sender, System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs args) => thrown += Environment.CurrentManagedThreadId == thread ? 1 : 0;
        AppDomain.CurrentDomain.FirstChanceException += Count;
        IReadOnlyList<Problem> problems;
        try
        {
            Assert.False(CoProductionJson.Classifications.TryRead(Encoding.UTF8.GetBytes(Many("{\"judgements\":[", 500, "{\"verdict\":\"x\"}", "]}")), out _, out problems));
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Count;
        }

        Assert.Equal(0, thrown);
        Assert.StartsWith("'x' is not a word of this vocabulary. Allowed are '", problems.First(problem => problem.Code == ProblemCodes.UnknownWord).Message, StringComparison.Ordinal);
    }

    private static void Read<T>(JsonFormat<T> format, string json)
        where T : notnull => format.Validating().TryRead(Encoding.UTF8.GetBytes(json), out _, out _);

    /// <summary>Four times as much takes at most six times the memory in all: what grows with the square takes sixteen.</summary>
    private static void GrowsWith(Action<int> read)
    {
        read(10);
        long one = Taken(() => read(2000));
        long four = Taken(() => read(8000));
        Assert.InRange(four, one, 6 * one);
    }

    private static long Taken(Action read)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Many(string before, int count, string each, string after) =>
        before + string.Join(',', Enumerable.Range(0, count).Select(index => each.Replace("#", $"{index}", StringComparison.Ordinal))) + after;
}
