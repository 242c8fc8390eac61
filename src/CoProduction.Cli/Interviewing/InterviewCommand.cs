using System.CommandLine;
using System.CommandLine.Parsing;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;
using CoProduction.Validation;
using FluentValidation;

namespace CoProduction.Cli.Interviewing;

/// <summary>The command line: its options, and what they ask for.</summary>
internal sealed class InterviewCommand : Command
{
    private const string About =
        """
        Asks of an activity, one by one, the questions that still matter for whether it is co-production.

        What to type, in upper or lower case:
          voluntary            an answer offered; y, n, true and false also do for yes and no
          positive,neutral     one of several, and nobody can tell which
          ?                    nobody can tell
          users: no            an answer to any question, asked or not, or a correction of an earlier one
          back                 return to the answer before
          stop                 end here, and write what is known

        Exit codes:
          0                    the interview was held, and every line was understood
          1                    the interview was held and any file written, but some lines were not accepted
          2                    the interview could not begin, or its file could not be written
          130, 143             stopped by Ctrl-C or SIGTERM; what was answered is written or printed
        """;

    private readonly DefinitionOptionsGroup definitions = new("The ids of the definitions to settle, separated by commas. All by default.");

    private readonly Option<string?> title = new("--title") { Description = "One sentence that tells who does what.", HelpName = "text" };

    private readonly Option<string?> from = new("--from") { Description = "The JSON file of an activity to go on with.", HelpName = "file" };

    private readonly Option<string?> save = new("--save") { Description = "The file to write the activity to; printed without it.", HelpName = "file" };

    private readonly Option<bool> force = new("--force") { Description = "Replace the file of --save; without it, only that of --from is." };

    public InterviewCommand(string invocation, Func<InterviewRequest, int> run)
        : base("interview", About + Examples.Of(invocation, "--definitions sharp-1980 --title \"Parents help with homework\"", "--from activity.json --save activity.json"))
    {
        definitions.AddTo(this);
        Add(title);
        Add(from);
        Add(save);
        Add(force);
        title.Validators.Add(RefuseTitleThatCannotBeRead);
        from.Validators.Add(RefuseFileWithoutName);
        save.Validators.Add(RefuseFileWithoutName);
        Validators.Add(RefuseForceWithoutFile);
        Validators.Add(RefuseTitleOfSavedActivity);
        SetAction(parsed => run(new InterviewRequest
        {
            Invocation = invocation,
            Definitions = definitions.Of(parsed),
            DefinitionsFile = definitions.FileOf(parsed),
            Title = parsed.GetValue(title) ?? "An activity",
            From = parsed.GetValue(from),
            Save = parsed.GetValue(save),
            Force = parsed.GetValue(force),
        }));
    }

    private static void RefuseFileWithoutName(OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError($"{result.Option.Name} needs the name of a file");
        }
    }

    /// <summary>A file with such a title could not be gone on with.</summary>
    private static void RefuseTitleThatCannotBeRead(OptionResult result)
    {
        if (result.Tokens is [{ Value: var value }])
        {
            Activity activity = new(value);
            foreach (string message in new ActivityValidator().Validate(activity).Errors.Where(error => error.Severity == Severity.Error).Select(error => error.ErrorMessage))
            {
                result.AddError($"--title: {message}");
            }
        }
    }

    /// <summary>The title would otherwise be passed over in silence.</summary>
    private void RefuseTitleOfSavedActivity(CommandResult result)
    {
        if (result.GetResult(title) is not null && result.GetResult(from) is not null)
        {
            result.AddError("--title is for a new activity; that of --from has its own");
        }
    }

    private void RefuseForceWithoutFile(CommandResult result)
    {
        if (result.GetValue(force) && result.GetResult(save) is null)
        {
            result.AddError("--force is for the file of --save");
        }
    }
}
