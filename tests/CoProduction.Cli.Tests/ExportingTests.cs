using System.Text.Json;
using CoProduction.Coding;
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

    [Theory]
    [InlineData("schema: unknown kind 'act'; the known ones are activity, initiative, coding, answers, classification, initiativeClassification, definition, typology, questionnaire", "schema", "act")]
    public void Arguments_that_make_no_sense_are_refused(string message, params string[] args)
    {
        (int exitCode, string output, string error) = Tool.Run("", args);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }
}
