using CoProduction.Cli.Terminal;
using CoProduction.Tests.Shared;

namespace CoProduction.Cli.Tests;

public sealed class DefiningTests : IDisposable
{
    private const string Council = """
        {
          "id": "council-2026", "work": "council-2026", "summary": "Residents work beside the council, of their own free will.",
          "criterion": {
            "id": "co-production", "statement": "Residents and the council deliver together, and nobody is compelled",
            "condition": "citizensDeliver: yes and professionalsDeliver: yes and voluntariness: voluntary",
            "citations": [ { "work": "council-2026", "locator": "s. 3", "provenance": "primary" } ]
          },
          "works": [ { "id": "council-2026", "authors": [ { "family": "Our council" } ], "year": 2026, "title": "What we count", "kind": "report" } ]
        }
        """;

    private const string Sweeping =
        """{"id":"s","title":"Residents sweep","answers":{"citizensDeliver":true,"professionalsDeliver":true,"voluntariness":"voluntary"}}""";

    private readonly string folder = Directory.CreateTempSubdirectory("define").FullName;

    private string MineFile => Path.Combine(folder, "mine.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_definition_of_ones_own_that_is_named_as_well_as_given_is_one()
    {
        File.WriteAllText(MineFile, Council);
        (int exitCode, string output, string error) = Tool.Run("", "compare", "council-2026", "alford-2002", "--definitions-file", MineFile);

        Assert.Equal((ExitCodes.AllDone, ""), (exitCode, error));
        Assert.StartsWith("Our council (2026) ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("qdc")]
    [InlineData(null)]
    public void A_codebook_that_holds_no_definitions_is_given_none(string? format)
    {
        File.WriteAllText(MineFile, Council);
        string[] chosen = format is null ? [] : ["--format", format];

        Assert.Equal(
            (2, "", $"codebook: --definitions-file goes with --truth-table, or with --format turtle or jsonld; {format ?? "markdown"} holds no definitions\ncodebook: --help shows the usage\n"),
            Tool.Run("", ["codebook", "--definitions-file", MineFile, .. chosen]));
        Assert.Contains("council-2026", Tool.Run("", "codebook", "--definitions-file", MineFile, "--format", "turtle").Output, StringComparison.Ordinal);
        Assert.Equal(0, Tool.Run("", "codebook", "--definitions-file", MineFile, "--truth-table", "council-2026").ExitCode);
    }

    [Fact]
    public void A_definition_of_ones_own_is_shown_beside_the_catalogue()
    {
        (int exitCode, string output, string error) = Tool.Run(Council, "define", "-");

        Assert.Equal((ExitCodes.AllDone, ""), (exitCode, error));
        Assert.Matches("^Our council \\(2026\\) \\(council-2026, revision 1, content [0-9a-f]{16}\\) asks 3 questions: Residents and the council deliver ", output.ReplaceLineEndings(" "));
        Assert.Contains("\n  Overlaps: ", output, StringComparison.Ordinal);
        Assert.Contains("Brudney & England (1983)", output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("\n  Does not require, as several of the catalogue do: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_with_a_file_is_told_with_its_place()
    {
        string bad = Council.Replace("citizensDeliver", "citizenDeliver", StringComparison.Ordinal).Replace("\"primary\"", "\"seen\"", StringComparison.Ordinal);

        (int exitCode, string output, string error) = Tool.Run(bad, "define", "-");

        Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
        Assert.Equal(
            """
            stdin:5:19: CPJ201: 'citizenDeliver' is not a question of the codebook; did you mean 'citizensDeliver'? (at $.criterion.condition)
            stdin:6:79: CPJ302: 'seen' is not a provenance. Allowed are 'primary', 'reported' and 'reading'. (at $.criterion.citations[0].provenance)

            """.ReplaceLineEndings("\n"),
            error);
        Assert.Equal((ExitCodes.NothingDone, "", "no.json: there is no such file\n"), Tool.Run("", "define", "no.json"));
    }

    [Fact]
    public void What_is_said_of_definitions_goes_to_a_file_whole_and_leaves_it_alone_where_none_is_good()
    {
        string file = Path.Combine(folder, "said.txt");

        Assert.Equal((ExitCodes.AllDone, "", ""), Tool.Run(Council, "define", "-", "--output", file));
        Assert.Equal(Tool.Run(Council, "define", "-").Output, File.ReadAllText(file));
        Assert.Equal(ExitCodes.NothingDone, Tool.Run("{}", "define", "-", "--output", file).ExitCode);
        Assert.Contains("Our council (2026)", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_definition_among_good_ones_is_told_and_the_others_are_shown()
    {
        (int exitCode, string output, string error) = Tool.Run($"[{Council}, {{}}, {Council.Replace("\"id\": \"council-2026\", \"work\"", "\"id\": \"sharp-1980\", \"work\"", StringComparison.Ordinal)}]", "define", "-");

        Assert.Equal(ExitCodes.SomeBad, exitCode);
        Assert.StartsWith("Our council (2026) (council-2026", output, StringComparison.Ordinal);
        Assert.Contains("CPJ107: The property 'criterion' is missing. (at $[1])", error, StringComparison.Ordinal);
        Assert.Contains("CPV105: Another definition, of the catalogue or of this file, has the id 'sharp-1980' too. (at $.id)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_of_a_file_are_applied_beside_the_catalogue_or_by_themselves()
    {
        File.WriteAllText(MineFile, Council);

        string all = Tool.Run(Sweeping, "classify", "-", "--definitions-file", MineFile, "--format", "csv").Output;
        (int exitCode, string only, string error) = Tool.Run(Sweeping, "classify", "-", "--definitions-file", MineFile, "--definitions", "council-2026");

        Assert.Contains("alford-2002", all, StringComparison.Ordinal);
        Assert.Contains("council-2026", all, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.AllDone, ""), (exitCode, error));
        Assert.Contains("Our council (2026)", only, StringComparison.Ordinal);
        Assert.DoesNotContain("Alford (2002)", only, StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_of_a_file_are_compared_and_settled_by_an_interview()
    {
        File.WriteAllText(MineFile, Council);

        Assert.StartsWith("Alford (2002) and Our council (2026) overlap: ", Tool.Run("", "compare", "alford-2002", "--definitions-file", MineFile).Output, StringComparison.Ordinal);
        string saved = Path.Combine(folder, "a.json");
        string output = Tool.Run("stop\n", "interview", "--definitions-file", MineFile, "--definitions", "council-2026", "--save", saved).Output;
        Assert.Contains("--definitions-file", output, StringComparison.Ordinal);
        Assert.Contains("--definitions council-2026", output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_file_of_definitions_is_refused_by_every_verb_before_anything_is_done()
    {
        File.WriteAllText(MineFile, Council.Replace("\"work\": \"council-2026\", \"summary\"", "\"work\": \"council\", \"summary\"", StringComparison.Ordinal));

        foreach (string[] args in new string[][] { ["classify", "-"], ["interview"], ["compare", "sharp-1980"] })
        {
            (int exitCode, string output, string error) = Tool.Run(Sweeping, [.. args, "--definitions-file", MineFile]);

            Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
            Assert.Contains("mine.json:2:33: CPJ402: 'council' is no work of the bibliography", error, StringComparison.Ordinal);
        }

        Assert.Contains("no.json: there is no such file", Tool.Run("", "classify", "--definitions-file", "no.json").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_too_large_to_be_reasoned_with_is_refused_by_every_verb_with_its_place_and_the_others_are_shown()
    {
        string large = LargeDefinitions.Text("random-2026", LargeDefinitions.Dense(50, 6));
        File.WriteAllText(MineFile, large);
        const string Refused = "'co-production' cannot be taken: The condition is too large to be reasoned with: even as a diagram it takes more steps than are allowed. (at $.criterion)";

        foreach (string[] args in new string[][] { ["classify", "-"], ["compare", "sharp-1980"], ["map"], ["sql", "--dialect", "duckdb"] })
        {
            (int exitCode, string output, string error) = Tool.Run(Sweeping, [.. args, "--definitions-file", MineFile]);

            Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
            Assert.Contains($"CPJ403: {Refused}", error, StringComparison.Ordinal);
        }

        (int code, string told, string problem) = Tool.Run($"[{large}, {Council}]", "define", "-");
        Assert.Equal(ExitCodes.SomeBad, code);
        Assert.Contains("(at $[0].criterion)", problem, StringComparison.Ordinal);
        Assert.Contains("Our council (2026)", told, StringComparison.Ordinal);
        Assert.Contains("  Overlaps: ", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_too_large_to_be_looked_into_is_judged_by_and_is_not_set_beside_the_catalogue()
    {
        string large = LargeDefinitions.Text("pairs-2026", LargeDefinitions.Pairs());
        File.WriteAllText(MineFile, large);

        (int exitCode, string output, string error) = Tool.Run($"[{large}, {Council}]", "define", "-");

        Assert.Equal(ExitCodes.AllDone, exitCode);
        Assert.Contains("CPV104: ", error, StringComparison.Ordinal);
        Assert.Contains("  Cannot be set beside the catalogue: it is too large to be looked into.\n", output, StringComparison.Ordinal);
        Assert.Contains("  Overlaps: ", output, StringComparison.Ordinal);
        Assert.Contains("pairs-2026", Tool.Run(Sweeping, "classify", "-", "--definitions-file", MineFile, "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_too_large_for_SQL_is_told_by_its_name_and_is_no_fault_of_the_program()
    {
        File.WriteAllText(MineFile, LargeDefinitions.Text("parity-2026", LargeDefinitions.Odd(12)));

        (int exitCode, string output, string error) = Tool.Run("", "sql", "--dialect", "duckdb", "--definitions-file", MineFile);

        Assert.Equal((ExitCodes.NothingDone, ""), (exitCode, output));
        Assert.Equal(
            "sql: 'parity-2026' cannot be written as SQL. The condition is too large to be taken apart: the ways in which it can hold, or fail, are too many.\n", error);
    }
}
