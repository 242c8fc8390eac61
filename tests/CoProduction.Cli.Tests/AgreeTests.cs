using System.Text.Json;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Tests;

public sealed class AgreeTests : IDisposable
{
    private const string Codings = """
        {"id":"a","title":"Neighbours clear paths","coder":"Ana","answers":{"citizensDeliver":true,"users":true,"power":"none"}}
        {"id":"a","title":"Neighbours clear paths","coder":"Ben","answers":{"citizensDeliver":true,"users":false,"power":"informed"}}
        {"id":"b","title":"Readers | rate","coder":"Ana","answers":{"citizensDeliver":false,"users":true,"power":"shared","citizensDesign":true}}
        {"id":"b","title":"Readers | rate","coder":"Ben","answers":{"citizensDeliver":true,"users":true,"power":"shared","citizensDesign":true}}
        {"id":"c","title":"Tenants vote","coder":"Ana","answers":{"citizensDeliver":false}}
        {"id":"c","title":"Tenants vote","coder":"Ben","answers":{"citizensDeliver":false}}

        """;

    private readonly string folder = Directory.CreateTempSubdirectory("agree").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Each_question_has_its_agreement_its_alpha_and_its_bounds()
    {
        (int exitCode, string output, string error) = Tool.Run(Codings, "agree", "-");

        Assert.Equal((ExitCodes.AllDone, ""), (exitCode, error));
        Assert.StartsWith("2 coders (Ana, Ben), 3 activities. Alpha is Krippendorff's, ordinal (o) where the answers are ordered", output, StringComparison.Ordinal);
        Assert.Matches(@"\n citizensDeliver +3 +0 +0\.667 +0\.444 +\S+ to \S+ +0\.333 +0\.444 to 0\.444\n", output);
        Assert.Matches(@"\n users +2 +1 +0\.500 +0\.000 ", output);
        Assert.Matches(@"\n power +2 +1 +0\.500 +\S+ o ", output);
        Assert.Contains("\nNo alpha for citizensDesign: only one category was used, so that no disagreement was to be expected.\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n terms ", output, StringComparison.Ordinal);
        Assert.Contains($"\nCoders under the same definition: {3 * Classifier.Default.Definitions.Count} pairs: ", output, StringComparison.Ordinal);
        Assert.Contains("- citizensDeliver: costs ", output, StringComparison.Ordinal);
        Assert.Matches("\n- b, Ana and Ben: 1 question and [0-9]+ verdicts differ; settle citizensDeliver.\n", output);
    }

    [Fact]
    public void Each_definition_has_its_own_where_it_is_asked_for()
    {
        (int exitCode, string output, string error) = Tool.Run(Codings, "agree", "-", "--by", "verdict", "--format", "markdown");

        Assert.Equal((ExitCodes.AllDone, ""), (exitCode, error));
        Assert.StartsWith("2 coders (Ana, Ben), 3 activities.\n\n| definition | rated | open | agreement | alpha | 95 % interval | AC1 | bounds of alpha |\n", output, StringComparison.Ordinal);
        Assert.Contains("\n| whitaker-1980 | ", output, StringComparison.Ordinal);
        Assert.Contains("\n| b | Ana and Ben | ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_whole_in_csv_and_json_and_what_is_undefined_has_its_reason()
    {
        string[] csv = Tool.Run(Codings, "agree", "-", "--format", "csv").Output.Split('\n');
        using var json = JsonDocument.Parse(Tool.Run(Codings, "agree", "-", "--format", "json").Output);

        Assert.Equal("question,coefficient,rated,open,percentAgreement,alpha,alphaLower,alphaUpper,alphaResamples,gwetAC1,boundLower,boundUpper,boundsExact,impliedLower,impliedUpper,impliedExact,undefined", csv[0]);
        Assert.Contains(csv, line => line.StartsWith("citizensDesign,krippendorff-alpha,1,2,1,,,,0,1,", StringComparison.Ordinal) && line.EndsWith(",oneCategoryUsed", StringComparison.Ordinal));
        Assert.Contains(csv, line => line.StartsWith("power,krippendorff-alpha-ordinal,2,1,0.5,", StringComparison.Ordinal));
        JsonElement deliver = json.RootElement.GetProperty("agreement").EnumerateArray().Single(row => row.GetProperty("question").GetString() == "citizensDeliver");
        Assert.Equal(4.0 / 9, deliver.GetProperty("alpha").GetDouble(), 1e-12);
        Assert.Equal(["Ana", "Ben"], json.RootElement.GetProperty("coders").EnumerateArray().Select(coder => coder.GetString()));
        Assert.Equal(
            ["citizensDeliver"],
            json.RootElement.GetProperty("settle").EnumerateArray().Single(pair => pair.GetProperty("activity").GetString() == "b").GetProperty("sets")[0].EnumerateArray().Select(set => set.GetString()));
    }

    [Fact]
    public void A_table_for_a_paper_is_as_those_of_the_other_verbs()
    {
        string latex = Tool.Run(Codings, "agree", "-", "--format", "latex").Output;
        string report = Tool.Run("""{"title":"x"}""", "report", "-", "--format", "latex", "--table", "counts", "--definitions", "sharp-1980").Output;
        string verdicts = Tool.Run("""{"title":"x"}""", "classify", "-", "--format", "latex", "--definitions", "sharp-1980").Output;

        Assert.StartsWith(
            "% needs \\usepackage{booktabs}\n\\begin{table}\n  \\centering\n  \\small\n  \\caption{Agreement by question: 2 coders (Ana, Ben), 3 activities}\n", latex, StringComparison.Ordinal);
        Assert.Contains("\n    question & rated & open & agreement & alpha & 95 \\% interval & AC1 & bounds of alpha \\\\\n    \\midrule\n", latex, StringComparison.Ordinal);
        Assert.Equal(1, latex.Split("\\begin{tabular}{lrrrrlrl}").Length - 1);
        Assert.Equal(FrameOf(latex), FrameOf(report));
        Assert.Equal(FrameOf(latex), FrameOf(verdicts));
    }

    /// <summary>The commands that stand alone on their lines, but for how far columns stand apart, which follows what is in them.</summary>
    private static string[] FrameOf(string latex) =>
        [.. latex.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('\\') && !line.Contains(' ', StringComparison.Ordinal) && !line.StartsWith("\\begin{tabular}", StringComparison.Ordinal) && !line.StartsWith("\\setlength", StringComparison.Ordinal))];

    [Fact]
    public void Kinds_are_measured_and_definitions_chosen()
    {
        string[] kinds = Tool.Run(Codings, "agree", "-", "--by", "kind", "--definitions", "whitaker-1980", "--format", "csv").Output.Split('\n');
        string verdicts = Tool.Run(Codings, "agree", "-", "--by", "verdict", "--definitions", "whitaker-1980,alford-2009", "--format", "csv").Output;
        string text = Tool.Run(Codings, "agree", "-", "--definitions", "whitaker-1980").Output;

        Assert.StartsWith("kind,coefficient,", kinds[0], StringComparison.Ordinal);
        Assert.Equal(
            [.. Classifier.Default.Typologies.Where(typology => typology.Work.Id == "whitaker-1980").SelectMany(typology => typology.Kinds.Select(kind => $"{typology.Id}:{kind.Id}"))],
            kinds[1..^1].Select(line => line.Split(',')[0]));
        Assert.Equal(["definition", "whitaker-1980", "alford-2009"], verdicts.TrimEnd().Split('\n').Select(line => line.Split(',')[0]));
        Assert.Contains("\nCoders under the same definition: 3 pairs: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_are_given_with_and_without_the_implications_of_the_codebook()
    {
        // Whoever delivers acts: the one who says no more than that leaves nothing open.
        const string Lines = """
            {"id":"a","title":"t","coder":"Ana","answers":{"citizensDeliver":true}}
            {"id":"a","title":"t","coder":"Ben","answers":{"behaviour":"active"}}
            {"id":"b","title":"t","coder":"Ana","answers":{"behaviour":"passive"}}
            {"id":"b","title":"t","coder":"Ben","answers":{"behaviour":"passive"}}
            """;

        using var json = JsonDocument.Parse(Tool.Run(Lines, "agree", "-", "--format", "json").Output);

        JsonElement row = json.RootElement.GetProperty("agreement").EnumerateArray().Single(each => each.GetProperty("question").GetString() == "behaviour");
        Assert.True(row.GetProperty("boundLower").GetDouble() < 1);
        Assert.Equal((1, true), (row.GetProperty("impliedLower").GetDouble(), row.GetProperty("impliedExact").GetBoolean()));
    }

    [Fact]
    public void The_column_that_names_the_coder_may_be_called_otherwise_and_cells_be_read_leniently()
    {
        const string Table = "id;title;rater;users\na;Paths;Ana;Yes\na;Paths;Ben;no\n";

        (int exitCode, string output, _) = Tool.Run(Table, "agree", "-", "--coder", "rater", "--lenient");
        (int without, string nothing, string error) = Tool.Run(Table, "agree", "-", "--coder", "who", "--lenient");

        Assert.Equal(ExitCodes.AllDone, exitCode);
        Assert.StartsWith("2 coders (Ana, Ben), 1 activity. ", output, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.NothingDone, ""), (without, nothing));
        Assert.Contains("'who'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_files_each_is_coded_by_its_name_where_it_does_not_say_by_whom()
    {
        string ana = Path.Combine(folder, "ana.json");
        string ben = Path.Combine(folder, "ben.json");
        File.WriteAllText(ana, """[{"id":"a","title":"t","answers":{"users":true}}]""");
        File.WriteAllText(ben, """[{"id":"a","title":"t","answers":{"users":false}}]""");

        (int exitCode, string output, string error) = Tool.Run("", "agree", ana, ben);

        Assert.Equal((ExitCodes.AllDone, ""), (exitCode, error));
        Assert.StartsWith("2 coders (ana, ben), 1 activity. ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_bad_or_coded_twice_is_told_with_its_place_and_the_rest_is_measured()
    {
        (int exitCode, string output, string error) = Tool.Run(
            Codings + """{"id":"a","title":"t","coder":"Ana"}""" + "\n" + """{"id":"d","title":"t","coder":"Ana","answers":{"users":"yes"}}""" + "\n", "agree", "-");

        Assert.Equal(ExitCodes.SomeBad, exitCode);
        Assert.StartsWith("2 coders (Ana, Ben), 3 activities. ", output, StringComparison.Ordinal);
        Assert.Contains("stdin:8:56: CPJ202: ", error, StringComparison.Ordinal);
        Assert.Contains("stdin: 7 codings read, 1 not\n", error, StringComparison.Ordinal);
        Assert.EndsWith(
            "stdin:7: CPV029: 'a' is coded by 'Ana' twice.\nstdin:7: CPV034: warning: 'a' is called 't' here, and 'Neighbours clear paths' in the coding of 'Ana': are these one activity?\n",
            error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "agree: there is no coding in what was read")]
    [InlineData("""{"id":"a","title":"t","coder":"Ana"}""", "agree: agreement needs two coders or more, and there is 1 coder, Ana")]
    [InlineData("""{"id":"a","title":"t"}""", "stdin:1:1: CPJ107: The property 'coder' is missing. (at $)")]
    public void One_coder_agrees_with_nobody(string input, string message)
    {
        (int exitCode, string output, string error) = Tool.Run(input, "agree", "-");

        Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_a_kind_that_is_not_read_is_called_by_its_kind()
    {
        (int exitCode, string output, string error) = Tool.Run("%PDF-1.7\n", "agree", "-");

        Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
        Assert.StartsWith("stdin: it is a PDF, which is not read; ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.json: there is no such file", "nowhere.json")]
    [InlineData("agree: unknown format 'xml'; the known ones are text, markdown, csv, json, latex", "-", "--format", "xml")]
    [InlineData("agree: Required argument 'FILE' missing", "--by", "question")]
    public void What_cannot_be_done_is_refused(string message, params string[] args)
    {
        (int exitCode, string output, string error) = Tool.Run("", ["agree", .. args]);

        Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interval_of_fewer_resamples_says_of_how_many()
    {
        string codings = "id,title,coder,users\n" + string.Concat(Enumerable.Range(0, 8).Select(id => $"{id},t,Ana,yes\n{id},t,Ben,{(id == 0 ? "no" : "yes")}\n"));
        using var json = JsonDocument.Parse(Tool.Run(codings, "agree", "-", "--format", "json").Output);
        int defined = json.RootElement.GetProperty("agreement")[0].GetProperty("alphaResamples").GetInt32();
        string told = $"Intervals of fewer resamples, for in the others alpha does not exist: users ({defined}).";

        Assert.InRange(defined, 600, 720);
        Assert.Contains($"\n{told}\n", Tool.Run(codings, "agree", "-").Output, StringComparison.Ordinal);
        Assert.Contains($"\n{told}\n", Tool.Run(codings, "agree", "-", "--format", "markdown").Output, StringComparison.Ordinal);
        Assert.Contains(told, Tool.Run(codings, "agree", "-", "--format", "latex").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_activity_that_a_coder_never_coded_is_told_apart_from_one_left_open()
    {
        (int exitCode, string output, _) = Tool.Run("id,title,coder,users\na,x,Ana,yes\nb,y,Ben,no\n", "agree", "-");

        Assert.Equal(0, exitCode);
        Assert.Contains("\nNot coded by every coder: 2 activities; there all is open of those who did not, and bounds are the wider for it.\n", output, StringComparison.Ordinal);
        Assert.Contains("\nNo activity was coded by two coders, so that no verdicts of coders are compared.\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("No verdict turns on", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Not coded by every coder", Tool.Run(Codings, "agree", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_without_an_alpha_are_said_to_be_of_the_completions_that_have_one()
    {
        const string Told = "Bounds where there is no alpha are over the completions that have one.";

        Assert.Contains(Told, Tool.Run("id,title,coder,users\na,x,Ana,yes\na,x,Ben,yes\nb,y,Ana,yes\nb,y,Ben,\n", "agree", "-").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Told, Tool.Run("id,title,coder,users\na,x,Ana,yes\na,x,Ben,no\n", "agree", "-").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("latex")]
    [InlineData("csv")]
    public void Where_nobody_answered_anything_that_is_said_and_no_empty_table_is_written(string format) => Assert.Equal(
        (ExitCodes.NothingDone, "", "agree: nobody answered any question, so that there is nothing to measure\n"),
        Tool.Run("id,title,coder,users\na,x,Ana,\na,x,Ben,?cannotTell\n", "agree", "-", "--format", format));

    [Fact]
    public void Under_one_definition_no_two_are_said_to_be_compared()
    {
        foreach (string format in (string[])["text", "markdown"])
        {
            Assert.DoesNotContain("Definitions on the same answers", Tool.Run(Codings, "agree", "-", "--definitions", "sharp-1980", "--format", format).Output, StringComparison.Ordinal);
            Assert.Contains("Definitions on the same answers: ", Tool.Run(Codings, "agree", "-", "--format", format).Output, StringComparison.Ordinal);
        }
    }
}
