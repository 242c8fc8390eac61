using System.CommandLine;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Tests;

/// <summary>What the tool says of a fault of its own.</summary>
[CollectionDefinition(nameof(FaultTests), DisableParallelization = true)]
[Collection(nameof(FaultTests))]
public sealed class FaultTests : IDisposable
{
    private const string Variable = "COPRODUCTION_TRACE";

    private readonly string? before = Environment.GetEnvironmentVariable(Variable);

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, before);

    [Fact]
    public void What_nobody_expected_is_told_in_a_sentence_with_what_a_report_of_it_needs()
    {
        Environment.SetEnvironmentVariable(Variable, null);

        (int exitCode, string error) = Fail(new InvalidOperationException("no\u001b[31m such\nthing"));

        Assert.Equal(ExitCodes.Fault, exitCode);
        Assert.Equal(
            "fail: a fault of this program (InvalidOperationException: noU+001B[31m such thing); to report it, run it again with COPRODUCTION_TRACE=1 and send "
                + "what it says then, with the command and the file, to where the program is from\n", error);
    }

    [Fact]
    public void Where_it_was_is_told_to_whoever_asks_for_it()
    {
        Environment.SetEnvironmentVariable(Variable, "1");

        (int exitCode, string error) = Fail(new InvalidOperationException("no such thing"));

        Assert.Equal(ExitCodes.Fault, exitCode);
        Assert.StartsWith("fail: System.InvalidOperationException: no such thing\n", error, StringComparison.Ordinal);
        Assert.Contains($" at {typeof(FaultTests).FullName}.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_world_does_is_no_fault() =>
        Assert.Equal((ExitCodes.NothingDone, "fail: No space left on device\n"), Fail(new IOException("No space left on device")));

    [Fact]
    public void Every_exit_code_is_in_the_tools_README()
    {
        string readme = Repository.Read("src/CoProduction.Cli/README.md");
        string[] codes = [.. typeof(ExitCodes).GetFields().Select(field => $"{field.GetRawConstantValue()}")];

        Assert.Equal(7, codes.Length);
        Assert.All(codes, code => Assert.Matches($@"\n\| (\d+, )?{code}[ ,]", readme));
    }

    private static (int ExitCode, string Error) Fail(Exception exception)
    {
        Command command = new("fail");
        command.SetAction((Func<ParseResult, int>)(_ => throw exception));
        using StringWriter output = new();
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = CommandRun.Run(CommandRun.Alone(command), [], new ConsoleStreams { Output = output, Error = error });
        Assert.Equal("", output.ToString());
        return (exitCode, error.ToString());
    }
}
