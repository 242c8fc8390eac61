using System.IO.Compression;
using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Exchange;
using CoProduction.Schemas;

namespace CoProduction.Cli.Tests;

/// <summary>The verbs that write what other programs need.</summary>
public sealed class ExportingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("export").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_schema_of_each_kind_is_written_and_without_a_kind_they_are_listed()
    {
        IReadOnlyDictionary<string, JsonElement> all = JsonSchemas.All(Codebook.Questionnaire);

        Assert.All(all, each => Assert.Equal((0, JsonSchemas.Write(each.Value), ""), Tool.Run("", "schema", each.Key)));
        Assert.Equal(all.Keys, Tool.Run("", "schema").Output.TrimEnd('\n').Split('\n').Select(line => line.Split(':')[0]));
        Assert.StartsWith("activity: What people do together", Tool.Run("", "schema").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_goes_to_a_file_whole()
    {
        string file = Path.Combine(folder, "activity.schema.json");

        Assert.Equal((0, "", ""), Tool.Run("", "schema", "activity", "--output", file));

        Assert.Equal(JsonSchemas.Write(JsonSchemas.Activity(Codebook.Questionnaire)), File.ReadAllText(file));
    }

    [Fact]
    public void The_codebook_is_written_in_every_format_and_Markdown_is_the_one_by_default()
    {
        Assert.All(CodebookFormat.All, format => Assert.Equal(
            (0, format.Write(Codebook.Questionnaire, DefinitionCatalog.Definitions, DefinitionCatalog.Typologies), ""),
            Tool.Run("", "codebook", "--format", $"{format}")));
        Assert.Equal(Tool.Run("", "codebook", "--format", "markdown"), Tool.Run("", "codebook"));
    }

    [Fact]
    public void A_definition_is_written_as_a_truth_table()
    {
        Assert.Equal((0, TruthTable.Write(Whitaker1980.Definition), ""), Tool.Run("", "codebook", "--truth-table", "whitaker-1980"));
        Assert.Equal((2, "", "codebook: A truth table is of one definition.\n"), Tool.Run("", "codebook", "--truth-table", "whitaker-1980,alford-2002"));
        Assert.StartsWith("codebook: unknown definition 'nobody'", Tool.Run("", "codebook", "--truth-table", "nobody").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_citizens_and_professionals_are_stands_in_all_that_is_given_to_coders()
    {
        string sheet = Path.Combine(folder, "sheet.xlsx");
        Tool.Run("", "sheet", sheet, "--questions", "users");
        using ZipArchive workbook = ZipFile.OpenRead(sheet);
        using StreamReader instructions = new(workbook.GetEntry("xl/worksheets/sheet2.xml")!.Open());
        string[] texts = [Tool.Run("", "codebook").Output, Tool.Run("", "codebook", "--format", "html").Output, instructions.ReadToEnd()];

        Assert.Equal(3, Codebook.Glossary.Count);
        Assert.All(texts, text => Assert.All(Codebook.Glossary, term => Assert.Contains(term.Split(" (")[0], text, StringComparison.Ordinal)));
    }

    [Fact]
    public void Codings_of_a_project_come_back_as_lines_that_agree_reads()
    {
        string file = Path.Combine(folder, "project.qdpx");
        string lines = Path.Combine(folder, "codings.ndjson");
        QdpxProject.Write(file);

        Assert.Equal((0, "", $"{file}: 'odd' stands for no answer: 1 mark was left out.\n"), Tool.Run("", "import", file, "--output", lines));

        Assert.Equal(
            """
            {"id":"a","title":"a.txt","coder":"Ana","answers":{"users":true},"evidence":{"users":{"excerpt":"They"}}}
            {"id":"a","title":"a.txt","coder":"Ben","answers":{"users":false}}

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(lines));
        Assert.Equal(0, Tool.Run("", "agree", lines).ExitCode);
    }

    [Theory]
    [InlineData("no archive")]
    [InlineData(null)]
    public void What_is_no_project_is_told_in_a_sentence(string? content)
    {
        string file = Path.Combine(folder, "project.qdpx");
        if (content is not null) File.WriteAllText(file, content);

        (int exitCode, string output, string error) = Tool.Run("", "import", file);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith($"{file}: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("codebook: unknown format 'pdf'; the known ones are markdown, html, csv, qdc, turtle, jsonld", "codebook", "--format", "pdf")]
    [InlineData("schema: unknown kind 'act'; the known ones are activity, initiative, coding, answers, classification, initiativeClassification, definition, typology, questionnaire", "schema", "act")]
    public void Arguments_that_make_no_sense_are_refused(string message, params string[] args)
    {
        (int exitCode, string output, string error) = Tool.Run("", args);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }
}
