using System.Text.Json;
using System.Text.RegularExpressions;
using static CoProduction.Cli.Tests.Classifying.ClassifyRun;

namespace CoProduction.Cli.Tests.Classifying;

public sealed partial class ClassifyFormatsTests
{
    [Fact]
    public void Json_is_an_array_with_id_title_verdicts_and_typologies()
    {
        (int exitCode, string output, string error) = Run($"[{Preschool},{Nothing}]", "-", "--format", "json");

        using JsonDocument json = JsonDocument.Parse(output);
        Assert.Equal(2, json.RootElement.GetArrayLength());
        JsonElement first = json.RootElement[0];
        Assert.Equal("preschool", first.GetProperty("id").GetString());
        Assert.Equal("Parents clean, cook and do repairs", first.GetProperty("title").GetString());
        Assert.Equal("coProduction", first.GetProperty("verdicts").GetProperty("whitaker-1980").GetString());
        Assert.Equal("notCoProduction", first.GetProperty("verdicts").GetProperty("brudney-england-1983").GetString());
        Assert.Equal("undetermined", json.RootElement[1].GetProperty("verdicts").GetProperty("ostrom-1996").GetString());
        Assert.Equal(JsonValueKind.Object, first.GetProperty("typologies").ValueKind);
        Assert.False(first.TryGetProperty("judgements", out _));
        Assert.Equal((0, ""), (exitCode, error));
    }

    [Fact]
    public void Every_typology_goes_with_the_whole_catalogue_and_those_of_the_same_works_with_a_choice()
    {
        Assert.Equal(Classifier.Default.Typologies.Select(typology => typology.Id), Typologies());
        Assert.Equal(["whitaker-1980", "whitaker-1980-service"], Typologies("--definitions", "whitaker-1980,sharp-1980"));

        static string[] Typologies(params string[] choice)
        {
            using JsonDocument json = JsonDocument.Parse(Run(Nothing, ["-", "--format", "ndjson", .. choice]).Output);
            return [.. json.RootElement.GetProperty("typologies").EnumerateObject().Select(typology => typology.Name)];
        }
    }

    [Fact]
    public void Ndjson_is_one_object_a_line()
    {
        (int exitCode, string output, _) = Run($"{Preschool}\n{Nothing}\n", "-", "--format", "ndjson");

        string[] ids = [.. Lines(output).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];
        Assert.Equal(["preschool", "nothing"], ids);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Csv_has_a_row_for_each_activity_and_a_column_for_each_definition()
    {
        (int exitCode, string output, _) = Run($"[{Preschool},{Nothing}]", "-", "--format", "csv", "--definitions", "whitaker-1980,alford-2002-clients");

        Assert.Equal(
            "id,title,whitaker-1980,alford-2002-clients,contradictions,record,initiative\n"
            + "preschool,\"Parents clean, cook and do repairs\",coProduction,notCoProduction,0,activity,\n"
            + "nothing,Nothing is known,undetermined,undetermined,0,activity,\n",
            output);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Csv_counts_contradictions_so_that_they_are_told_from_what_is_not_known()
    {
        (_, string output, _) = Run($"[{Contradictory},{Nothing}]", "-", "--format", "csv", "--definitions", "sharp-1980");

        Assert.Equal(["clash,They deliver and are passive,undetermined,1,activity,", "nothing,Nothing is known,undetermined,0,activity,"], Lines(output)[1..]);
    }

    [Fact]
    public void Csv_quotes_commas_quotes_and_line_breaks_and_keeps_formulas_from_being_one()
    {
        const string Input = """[{"id":"a,b","title":"said \"yes\""},{"id":"","title":"=two\r\nlines"},{"title":"; plain"}]""";

        (_, string output, _) = Run(Input, "-", "--format", "csv", "--definitions", "sharp-1980");

        Assert.Equal(
            "id,title,sharp-1980,contradictions,record,initiative\n"
            + "\"a,b\",\"said \"\"yes\"\"\",undetermined,0,activity,\n"
            + ",\"'=two\r\nlines\",undetermined,0,activity,\n"
            + ",; plain,undetermined,0,activity,\n",
            output);
    }

    [Fact]
    public void Markdown_has_tables_and_escapes_what_would_break_them()
    {
        (int exitCode, string output, _) = Run("""{"id":"a|b","title":"*bold* <b>"}""", "-", "--format", "markdown", "--definitions", "sharp-1980");

        Assert.Equal(["# Classification", "", "| id | activity | S80 |", "|---|---|---|", """| a\|b | \*bold\* \<b\> | ? |"""], Lines(output)[..5]);
        Assert.Contains("## Summary", output, StringComparison.Ordinal);
        Assert.Contains("| Sharp (1980, as reported) | 0 | 0 | 1 |", output, StringComparison.Ordinal);
        Assert.DoesNotContain("authors' own", output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("whitaker-1980,sharp-1980")]
    public void Every_table_of_Markdown_is_one(string definitions)
    {
        string[] choice = definitions.Length > 0 ? ["--definitions", definitions] : [];

        string[] lines = Lines(Run("", ["--format", "markdown", .. choice]).Output);

        int[] starts = [.. Enumerable.Range(1, lines.Length - 1).Where(index => IsRow(lines[index]) && !IsRow(lines[index - 1]))];
        Assert.Equal(3, starts.Length);
        foreach (int start in starts)
        {
            string[] table = [.. lines[start..].TakeWhile(IsRow)];
            Assert.Equal("", lines[start - 1]);
            Assert.Equal("", lines[start + table.Length]);
            Assert.True(table.Length > 2);
            Assert.Matches(@"^\|(---\|)+$", table[1]);
            Assert.All(table, row => Assert.EndsWith("|", row, StringComparison.Ordinal));
            Assert.Single(table.Select(row => Bars().Count(row)).Distinct());
        }

        static bool IsRow(string line) => line.StartsWith('|');
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Explained_json_adds_the_judgements(string format)
    {
        (_, string output, _) = Run(Nothing, "-", "--explain", "--format", format);

        using JsonDocument json = JsonDocument.Parse(output);
        JsonElement record = format == "json" ? json.RootElement[0] : json.RootElement;
        Assert.True(record.TryGetProperty("judgements", out JsonElement judgements));
        Assert.Equal(Classifier.Default.Definitions.Count, judgements.GetArrayLength());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void Explained_text_has_every_criterion_and_its_source(string format)
    {
        (_, string output, _) = Run(Preschool, "-", "--explain", "--format", format);

        Assert.All(Classifier.Default.Definitions.SelectMany(definition => definition.Criterion.WithParts()), criterion =>
            Assert.Contains(criterion.Statement, output, StringComparison.Ordinal));
        Assert.Contains("[our reading]", output.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>The bars that part cells: those without a backslash before them.</summary>
    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bars();
}
