using CoProduction.Cli.Terminal;
using Spectre.Console;
using static CoProduction.Cli.Tests.Classifying.ClassifyRun;

namespace CoProduction.Cli.Tests.Classifying;

public sealed class ClassifyTextTests
{
    [Fact]
    public void No_line_of_the_default_run_is_wider_than_120_columns_and_none_ends_in_blanks()
    {
        (_, string output, _) = Run("");

        Assert.All(Lines(output), line => Assert.True(line.GetCellWidth() <= 120, line));
        Assert.All(Lines(output), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void Each_activity_is_one_line_however_long_or_odd_its_title()
    {
        string wide = string.Concat(Enumerable.Repeat("公共サービス👩‍👩‍👧é", 40));

        (_, string output, _) = Run($$"""[{"id":"{{new string('i', 90)}}","title":"{{wide}}"},{"title":"[red]a\u001b[31mb\nc[/]"}]""", "-");

        Assert.Contains('…', output);
        Assert.Contains("[red]aU+001B[31mb c[/]", output, StringComparison.Ordinal);
        Assert.All(Lines(output), line => Assert.True(line.GetCellWidth() <= 120, line));
        Assert.Equal(2, Lines(output).Count(line => line.TrimEnd().EndsWith('?') && !line.Contains(" definition ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_a_terminal_gets_colours()
    {
        Assert.DoesNotContain('\u001b', Run(Preschool, "-", "--explain").Output);
        Assert.Contains("\u001b[", Run(new Display { HasColour = true }, Preschool, "-").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    public void A_narrow_terminal_gets_shorter_titles(int width)
    {
        (_, string output, _) = Run(new Display { Width = width }, "");

        Assert.All(Lines(output)[..90], line => Assert.True(line.GetCellWidth() <= width, line));
        Assert.StartsWith(" id", output, StringComparison.Ordinal);
        Assert.Contains("whitaker-c", output, StringComparison.Ordinal);
    }

    [Fact]
    public void At_120_columns_ids_stand_whole_beside_titles_that_can_be_told_apart()
    {
        string[] rows = [.. Lines(Run("").Output).Skip(2).TakeWhile(line => !line.StartsWith('─'))];

        string[] ids = [.. rows.Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0])];
        Assert.True(rows.Length > 80);
        Assert.All(ids, id => Assert.DoesNotContain('…', id));
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(rows.Where(row => row.Contains('…')), row =>
            Assert.True(row.IndexOf('…') - row.IndexOf(' ', startIndex: 1) > 24, row));
    }

    [Fact]
    public void Many_definitions_are_letters_in_groups_of_five_with_a_legend_to_look_them_up()
    {
        (_, string output, _) = Run(Nothing, "-");
        int count = Classifier.Default.Definitions.Count;

        string[] groups = Lines(output)[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.All(groups[..^1], group => Assert.Equal(5, group.Length));
        Assert.Equal(count, string.Concat(groups).Distinct().Count());
        string allOpen = string.Join(' ', Enumerable.Repeat('?', count).Chunk(5).Select(group => string.Concat(group)));
        Assert.EndsWith(allOpen, Lines(output)[2], StringComparison.Ordinal);
        Assert.Contains("\nA Whitaker (1980)  ", output, StringComparison.Ordinal);
        Assert.All(Classifier.Default.Definitions.Zip(string.Concat(groups)), pair =>
            Assert.Contains($"{pair.Second} {pair.First.Name}", output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_table_repeats_its_heads_at_the_foot_and_a_short_one_does_not()
    {
        string head = Lines(Run("").Output)[0];

        Assert.Equal(2, Lines(Run("").Output).Count(line => line == head));
        Assert.Single(Lines(Run(Nothing, "-").Output), line => line.StartsWith(" id", StringComparison.Ordinal));
    }

    [Fact]
    public void A_few_definitions_have_heads_that_speak_for_themselves()
    {
        (_, string output, _) = Run(Nothing, "-", "--definitions", "brudney-england-1983,voorberg-et-al-2015");

        Assert.Matches("^ id +activity +BE83 V15\n", output);
        Assert.Contains("BE83 Brudney & England (1983)   V15 Voorberg et al. (2015)\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Stated_verdicts_are_right_open_wrong_or_undecided_and_others_are_only_counted()
    {
        const string Input = """
            {"id":"a","title":"Deliverers","answers":{"output":"publicService","citizensDeliver":true,"professionalsDeliver":true,"users":true,"publicProvider":"state"},"stated":[
              {"definition":"whitaker-1980","verdict":"coProduction","work":"whitaker-1980"},
              {"definition":"sharp-1980","verdict":"coProduction","work":"sharp-1980"},
              {"definition":"whitaker-1980","verdict":"notCoProduction","work":"sharp-1980"},
              {"definition":"ostrom-1996","verdict":"undetermined","work":"ostrom-1996"},
              {"definition":"alford-2002-clients","verdict":"coProduction","work":"alford-2002-clients"},
              {"definition":"smith-2000","verdict":"coProduction","work":"smith-2000"},
              {"definition":"smith-2000","verdict":"coProduction","work":"smith-2001"}]}
            """;

        (int exitCode, string output, _) = Run(Input, "-", "--definitions", "whitaker-1980,sharp-1980,ostrom-1996");

        Assert.Contains("a        Whitaker (1980)           primary yes    yes  right", output, StringComparison.Ordinal);
        Assert.Contains("a        Sharp (1980, as reported) primary yes    ?    open", output, StringComparison.Ordinal);
        Assert.Contains("a        Whitaker (1980)           primary no     yes  wrong", output, StringComparison.Ordinal);
        Assert.Contains("a        Ostrom (1996)             primary partly", output, StringComparison.Ordinal);
        Assert.Contains(
            "3 stated verdicts compared: 1 right (33.3 %), 1 open (33.3 %), 1 wrong (33.3 %). Author undecided, counted apart: 1.",
            output, StringComparison.Ordinal);
        Assert.Contains("2 stated verdicts are for definitions not in this release: smith-2000 (2).", output, StringComparison.Ordinal);
        Assert.Contains("1 stated verdict is for a definition not chosen here: alford-2002-clients.", output, StringComparison.Ordinal);
        Assert.Contains("Open, and what would settle it\n  a, Sharp (1980, as reported)\n    - ", output, StringComparison.Ordinal);
        Assert.Contains("Wrong, and why\n  a, Whitaker (1980)\n    - Whitaker (1980): co-production, because", output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Without_stated_verdicts_there_is_no_comparison() =>
        Assert.DoesNotContain("authors' own", Run(Preschool, "-").Output, StringComparison.Ordinal);

    [Fact]
    public void The_summary_counts_agreement_and_verdicts()
    {
        (_, string output, _) = Run($"[{Preschool},{Nothing}]", "-");

        Assert.Contains("2 activities: 0 counted by every definition, 0 by none, 1 contested, 1 open.", output, StringComparison.Ordinal);
        Assert.Matches(@"Whitaker \(1980\) +1 +0 +1\n", output);
    }
}
