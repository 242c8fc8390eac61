using CoProduction.Cli.Terminal;
using CoProduction.Cli.Tests;
using CoProduction.Definitions;
using CoProduction.RuleFiles;

namespace CoProduction.World.Tests.Cli;

public sealed class HelpTests : IDisposable
{
    private const string Deliverers =
        """{"id":"d","title":"Deliverers","answers":{"output":"publicService","citizensDeliver":true,"professionalsDeliver":true,"users":true,"publicProvider":"state"},"stated":[{"definition":"whitaker-1980","verdict":"coProduction","work":"whitaker-1980"}]}""";

    private readonly string folder = Directory.CreateTempSubdirectory("help").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("classify")]
    [InlineData("interview")]
    [InlineData("compare")]
    [InlineData("check")]
    [InlineData("agree")]
    [InlineData("sql")]
    [InlineData("sheet")]
    [InlineData("merge")]
    [InlineData("define")]
    public void The_help_of_every_verb_shows_two_examples_that_run(string verb)
    {
        File.WriteAllText(Path.Combine(folder, "activities.json"), $"[{Deliverers}]");
        File.WriteAllText(Path.Combine(folder, "activity.json"), Deliverers);
        File.WriteAllText(Path.Combine(folder, "codings.json"), """[{"id":"d","title":"d","coder":"Ana","answers":{"users":true}},{"id":"d","title":"d","coder":"Ben"}]""");
        File.WriteAllText(Path.Combine(folder, "sheet.csv"), "title,citizensDeliver\nNeighbours pick up litter,yes\n");
        foreach (string coder in (string[])["ana", "ben"])
        {
            File.WriteAllText(Path.Combine(folder, $"{coder}.csv"), "id,title,citizensDeliver\na,Neighbours pick up litter,yes\n");
            if (verb == "merge") File.Copy(Path.Combine(folder, $"{coder}.csv"), Path.Combine(folder, $"{coder}.xlsx"));
        }
        Definition own = new() { Id = "own", Work = Sharp1980.Definition.Work, Summary = "One of our own.", Criterion = Sharp1980.Definition.Criterion };
        File.WriteAllText(Path.Combine(folder, "definition.json"), CoProductionRules.Definitions.Write(own));

        string[] lines = Tool.Run("", verb, "--help").Output.Split('\n');
        string[] examples = [.. lines.SkipWhile(line => line.Trim() != Examples.Heading).Skip(1).TakeWhile(line => line.Trim().Length > 0)];

        Assert.Equal(2, examples.Length);
        Assert.All(examples, example =>
        {
            Assert.StartsWith($"coproduction {verb} ", example.Trim(), StringComparison.Ordinal);
            (int exitCode, string output, string error) = Shell.Run($"{example.Trim().Replace("coproduction", "$TOOL", StringComparison.Ordinal)} {(example.Contains('<', StringComparison.Ordinal) ? "" : "</dev/null")}", folder);
            Assert.Equal((ExitCodes.AllDone, ""), (exitCode, error));
            Assert.NotEmpty(output);
        });
    }
}
