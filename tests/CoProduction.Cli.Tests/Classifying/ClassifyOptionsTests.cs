using System.Globalization;
using CoProduction.Asking;
using CoProduction.Json;
using static CoProduction.Cli.Tests.Classifying.ClassifyRun;

namespace CoProduction.Cli.Tests.Classifying;

public sealed class ClassifyOptionsTests
{
    [Fact]
    public void Chosen_definitions_are_applied_in_the_order_given_and_once()
    {
        (int exitCode, string output, _) = Run(Nothing, "-", "--definitions", "ostrom-1996, sharp-1980,ostrom-1996", "--format", "csv");

        Assert.Equal("id,title,ostrom-1996,sharp-1980,contradictions,record,initiative", Lines(output)[0]);
        Assert.Equal(0, exitCode);
    }

    [Theory]
    [InlineData("smith-2000", "the known ones are whitaker-1980, sharp-1980, ")]
    [InlineData("sharp-1981", "did you mean 'sharp-1980'?")]
    [InlineData("alford", "did you mean 'alford-1998' or 'alford-2002' or 'alford-2002-clients'?")]
    public void An_unknown_definition_is_an_error_that_names_what_was_meant_or_the_known_ones(string id, string hint)
    {
        (int exitCode, string output, string error) = Run(Nothing, "-", "--definitions", $"sharp-1980,{id}");

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith($"classify: unknown definition '{id}'; {hint}", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Upper_case_in_the_id_of_a_definition_does_not_matter() => Assert.Equal(
        Run(Nothing, "-", "--definitions", "sharp-1980,alford-2002-clients"), Run(Nothing, "-", "--definitions", "Sharp-1980,ALFORD-2002-CLIENTS"));

    [Fact]
    public void Typologies_are_those_of_the_chosen_definitions()
    {
        (_, string output, _) = Run(Nothing, "-", "--definitions", "alford-2009", "--format", "ndjson");

        Assert.Contains("\"typologies\":{\"alford-2009\":", output, StringComparison.Ordinal);
        Assert.DoesNotContain("whitaker-1980", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_worth_finding_out_is_ranked_after_the_results_over_all_activities()
    {
        (_, string without, _) = Run($"[{Preschool},{Nothing},{Contradictory}]", "-");
        (int exitCode, string output, _) = Run($"[{Preschool},{Nothing},{Contradictory}]", "-", "--unknowns", "--format", "text");
        OpenQuestionRanking expected = OpenQuestionRanking.Of(
            CoProductionJson.Activities.ReadMany($"[{Preschool},{Nothing}]").Select(record => Classifier.Default.Classify(record.Value!)));

        Assert.StartsWith($"{without}\nWhat is worth finding out\n", output, StringComparison.Ordinal);
        string[] ranking = Lines(output[without.Length..]);
        Assert.Equal($"{expected.UndeterminedCount} undetermined verdicts, {expected.Ranks.Count} open questions", ranking[2]);
        Assert.Equal("question settles by itself open in verdicts on activities", Squeezed(ranking[4]));
        Assert.Equal(
            expected.Ranks.Select(rank => $"{rank.Question.Id} {rank.SettledAlone} {rank.VerdictCount} {rank.ActivityCount}"),
            ranking[6..].TakeWhile(line => line.Length > 0).Select(Squeezed));
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public void Where_nothing_is_open_nothing_is_worth_finding_out()
    {
        (_, string output, _) = Run("""{"title":"No one delivers","answers":{"citizensDeliver":false}}""", "-", "--definitions", "sharp-1980", "--unknowns");

        Assert.EndsWith("\nWhat is worth finding out\n0 undetermined verdicts, 0 open questions\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void What_is_worth_finding_out_is_refused_in_other_formats_than_text(string format)
    {
        (int exitCode, string output, string error) = Run(Nothing, "-", "--unknowns", "--format", format);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Equal($"classify: --unknowns is for the format text, not '{format}'", Lines(error)[0].TrimEnd('\r'));
    }

    [Fact]
    public void A_file_without_a_name_is_refused()
    {
        (int exitCode, string output, string error) = Run("", "");

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Equal("classify: the file has no name; - reads standard input", Lines(error)[0].TrimEnd('\r'));
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--format", "Text")]
    [InlineData("--format", "1")]
    [InlineData("--format")]
    [InlineData("--definitions")]
    [InlineData("--definitions", "")]
    [InlineData("--nonsense")]
    [InlineData("one.json", "two.json")]
    public void Arguments_that_make_no_sense_are_an_error(params string[] args)
    {
        (int exitCode, string output, string error) = Run("", args);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("classify: ", error, StringComparison.Ordinal);
        Assert.EndsWith("classify: --help shows the usage", error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_argument_option_and_format()
    {
        (int exitCode, string output, _) = Run("", "--help");

        Assert.All(
            ["FILE", "standard input", "--definitions <id,id>", "--explain", "--format <format>", "text, markdown, json, ndjson, csv", "--unknowns", "--version"],
            word => Assert.Contains(word, output, StringComparison.Ordinal));
        Assert.All(Lines(output), line => Assert.True(line.TrimEnd().Length <= 120, line));
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Version_is_that_of_the_library_and_of_its_codebook()
    {
        (int exitCode, string output, _) = Run("", "--version");

        Assert.Matches(@"^CoProduction\.Core \d+\.\d+\.\d+\S*, codebook \d+\.\d+$", output.TrimEnd());
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Nothing_depends_on_the_culture()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = "⁙";
        other.NumberFormat.NegativeSign = "⁙";
        (int, string, string) expected = Run("");
        CultureInfo.CurrentCulture = other;

        (int, string, string) actual = Run("");

        Assert.Same(other, CultureInfo.CurrentCulture);
        CultureInfo.CurrentCulture = culture;
        Assert.Equal(expected, actual);
    }

    private static string Squeezed(string row) => string.Join(' ', row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
