using CoProduction.ContractTests;

namespace CoProduction.World.Tests.Samples;

public sealed class QuickstartTests
{
    [Fact]
    public void It_has_at_most_12_lines_of_code()
    {
        string[] code = [.. Repository.Read("samples/Quickstart/Program.cs").TrimEnd('\n').Split('\n').Where(line => line.Length > 0)];

        Assert.InRange(code.Length, 5, 12);
    }

    [Fact]
    public async Task It_prints_a_verdict_with_its_reason_and_its_source()
    {
        (int exitCode, string output) = await Command.Run("dotnet", Path.Combine(AppContext.BaseDirectory, "Quickstart.dll"));

        Assert.Equal(0, exitCode);
        Assert.Matches($"^Co-production under [0-9]+ of {Classifier.Default.Definitions.Count} definitions\\.\r?\n", output);
        Assert.Contains("\nBrudney & England (1983): not co-production, because voluntariness: partlyVoluntary (not met: ", output, StringComparison.Ordinal);
        Assert.EndsWith("\nSource: Brudney & England (1983), p. 63, as reported by Nightingale et al. (2016), p. 5; Brudney (1983), abstract; Brudney & England (1983) [our reading]", output.TrimEnd(), StringComparison.Ordinal);
    }
}
