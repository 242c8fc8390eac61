using System.CommandLine;
using System.Reflection;
using CoProduction.Cli.Terminal;
using CoProduction.Promises;

namespace CoProduction.Cli.Tests;

/// <summary>What docs/explanation/compatibility.md promises of the tool.</summary>
public sealed class PromisesTests
{
    [Fact]
    public void No_verb_and_no_option_of_the_tool_is_gone() => Ledger.Keeps(
        "verbs.txt",
        Below(ToolProgram.Root(new ConsoleStreams { Output = TextWriter.Null, Error = TextWriter.Null })).Order(StringComparer.Ordinal));

    [Fact]
    public void No_exit_code_is_gone_or_means_something_else() => Ledger.Keeps(
        "exit-codes.txt",
        typeof(ExitCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => $"{code.GetRawConstantValue()} {code.Name}"));

    private static IEnumerable<string> Below(Command command, string before = "") =>
        from verb in command.Subcommands
        let name = $"{before}{verb.Name}"
        from line in (string[])[name, .. verb.Options.SelectMany(option => option.Aliases.Append(option.Name)).Distinct().Select(option => $"{name} {option}"), .. Below(verb, $"{name} ")]
        select line;
}
