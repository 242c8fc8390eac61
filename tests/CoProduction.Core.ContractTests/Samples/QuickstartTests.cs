namespace CoProduction.ContractTests.Samples;

public sealed class QuickstartTests
{
    [Fact]
    public void It_has_at_most_12_lines_of_code()
    {
        string[] code = [.. ClassifySample.Lines(Repository.Read("samples/Quickstart/Program.cs")).Where(line => line.Length > 0)];

        Assert.InRange(code.Length, 5, 12);
    }

    [Fact]
    public async Task It_prints_the_result_and_an_explanation()
    {
        (int exitCode, string output) = await Command.Run("dotnet", Path.Combine(AppContext.BaseDirectory, "Quickstart.dll"));

        Assert.Equal(0, exitCode);
        Assert.Matches($"^Co-production under [0-9]+ of {Classifier.Default.Definitions.Count} definitions\\.", output);
        Assert.Contains("[open] A formal arrangement provides", output, StringComparison.Ordinal);
    }
}
