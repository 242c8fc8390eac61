using System.CommandLine;
using System.CommandLine.Parsing;
using CoProduction.Cli.Terminal;
using CoProduction.Tables;
using Token = CoProduction.Coding.Token;

namespace CoProduction.Cli.Choosing;

/// <summary>The option by which a verb that classifies is told what becomes of the codings of several coders.</summary>
internal sealed class CodingRuleOption : Option<string>
{
    private const string Each = "each";

    public CodingRuleOption()
        : base("--rule")
    {
        Description = "What becomes of the codings of several coders, in a table or in JSON: anyAllowed makes one activity of those of each, in which every answer that any coder allowed stays "
            + "possible; unanimous leaves a question open on which they differ; majority takes what more than half of them say; each takes every coding by itself, called as in bus@Ana.";
        HelpName = "rule";
        DefaultValueFactory = _ => Token.Of(ConsensusRule.AnyAllowed);
        this.AcceptOnlyFromAmong([Token.Of(ConsensusRule.AnyAllowed), Token.Of(ConsensusRule.Unanimous), Token.Of(ConsensusRule.Majority), Each]);
    }

    /// <summary>Whether a rule was asked for, and does not only hold because none was.</summary>
    public bool IsGiven(CommandResult result) => result.GetResult(this) is { Implicit: false };

    /// <summary>Tells of a rule that was asked for where there is nothing for it.</summary>
    public static void TellWhereIdle(bool isGiven, Source source, TableOptions options, ConsoleStreams console)
    {
        if (isGiven && !source.HasCodings(options)) console.Error.WriteLine($"{source.Name}: note: --rule is for codings, and there are none in it");
    }

    /// <summary>The rule that was chosen; null where each coding is taken by itself.</summary>
    public ConsensusRule? Of(ParseResult parsed) =>
        Token.TryParse(parsed.GetValue(this), out ConsensusRule rule) ? rule : null;
}
