using System.CommandLine;
using System.Text;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Wording;

namespace CoProduction.Cli.Defining;

/// <summary>The verb that says what is wrong with definitions of one's own, and how they stand beside the catalogue.</summary>
internal sealed class DefineCommand : Command
{
    // What so many of the catalogue require is worth a word where a definition does not, and no more than so much of it.
    private const int Several = 3;
    private const int MostMissing = 5;

    private readonly ConsoleStreams console;

    private readonly Argument<string> file = new("FILE")
    {
        Description = "A file of definitions: one JSON object, an array of them, or NDJSON; - reads standard input.",
    };

    private readonly Option<string?> output = TextFile.Option();

    public DefineCommand(string invocation, ConsoleStreams console)
        : base("define", $"Says all that is wrong with definitions of your own, and which of the catalogue each entails, is entailed by and overlaps.{Examples.Of(
            invocation, "definition.json", "- < definition.json")}")
    {
        this.console = console;
        file.Validators.Add(FileNames.RefuseUnknownOption);
        file.Validators.Add(FileNames.RefuseEmptyName);
        Add(file);
        Add(output);
        SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(output)));
    }

    private int Run(string name, string? target)
    {
        string shown = Line.Single(name == "-" ? "stdin" : name);
        using Stream? stream = DefinitionFile.Open(name, console.Input, out string reason);
        if (stream is null)
        {
            console.Error.WriteLine($"{shown}: {reason}");
            return ExitCodes.NothingDone;
        }

        IReadOnlyList<Located<Definition>> records = DefinitionFile.Read(stream);
        RecordOutput shownAtOnce = new(console);
        console.Stopping.Last = shownAtOnce.Stop;
        StringBuilder whole = new();
        foreach (Located<Definition> record in records)
        {
            foreach (Problem problem in record.Problems) console.Error.WriteLine(Diagnostics.Told(shown, problem));
            if (!record.IsSound) continue;
            string text = (whole.Length > 0 ? "\n" : "") + string.Concat(LinesOf(record).Select(line => line + '\n'));
            whole.Append(text);
            if (target is null) shownAtOnce.Write(text);
        }

        shownAtOnce.Finish();
        int good = records.Count(record => record.IsSound);
        if (target is not null && good > 0) TextFile.Write($"{whole}", target, console);
        return good == 0 ? ExitCodes.NothingDone : good < records.Count ? ExitCodes.SomeBad : ExitCodes.AllDone;
    }

    private IEnumerable<string> LinesOf(Located<Definition> record)
    {
        Definition own = record.Value!;
        bool isTooLarge = record.Problems.Any(problem => problem.Code == ProblemCodes.CriterionTooLarge);
        return
        [
            .. Line.WrapText(
                $"{own.Name} ({own.Id}, revision {Words.Number(own.Revision)}, content {own.ContentHash}) asks "
                + $"{Prose.Count(own.Criterion.Condition.Questions.Count, "question", "questions")}: {own.Criterion}.",
                console.Display.Width),
            .. (isTooLarge ? ["Cannot be set beside the catalogue: it is too large to be looked into."] : BesideTheCatalogue(own))
                .SelectMany(part => Line.WrapText(part, console.Display.Width, "  ", "    ")),
        ];
    }

    /// <summary>How a definition stands to the catalogue, as far as that can be worked out: after what is too large, nothing more is tried.</summary>
    private static IEnumerable<string> BesideTheCatalogue(Definition own)
    {
        List<DefinitionComparison> comparisons = [];
        string[] missing = [];
        string? tooLarge = null;
        try
        {
            comparisons.AddRange(DefinitionCatalog.Definitions.Select(other => DefinitionComparison.Of(own, other)));
            missing = [.. Missing(own)];
        }
        catch (NotSupportedException exception)
        {
            tooLarge = exception.Message;
        }

        return
        [
            .. Those("Entails", Relation.Entails), .. Those("Is entailed by", Relation.EntailedBy), .. Those("Is equivalent to", Relation.Equivalent),
            .. Those("Shares nothing with", Relation.Disjoint), .. Those("Overlaps", Relation.Overlapping), .. missing,
            .. tooLarge is null ? Array.Empty<string>() : [$"Cannot be set beside {(comparisons is [] ? "the catalogue" : "all of the catalogue")}: {tooLarge}"],
        ];

        IEnumerable<string> Those(string heading, Relation relation)
        {
            string[] names = [.. comparisons.Where(comparison => comparison.Relation == relation).Select(comparison => comparison.Second.Name)];
            return names is [] ? [] : [$"{heading}: {string.Join("; ", names)}."];
        }
    }

    /// <summary>The answers that several of the catalogue require and a definition does not.</summary>
    private static IEnumerable<string> Missing(Definition own)
    {
        IReadOnlyList<Definition> catalogue = DefinitionCatalog.Definitions;
        string[] missing =
        [
            .. catalogue
                .SelectMany(definition => definition.Criterion.Condition.Questions.SelectMany(question => question.Options)
                    .Where(option => Requires(definition, option)))
                .CountBy(option => option)
                .Where(required => required.Value >= Several && !Requires(own, required.Key))
                .OrderByDescending(required => required.Value)
                .Take(MostMissing)
                .Select(required => $"{required.Key} ({Words.Number(required.Value)} of {Words.Number(catalogue.Count)})"),
        ];
        return missing is [] ? [] : [$"Does not require, as several of the catalogue do: {string.Join("; ", missing)}."];
    }

    private static bool Requires(Definition definition, AnswerOption option) =>
        Requirements.Of(definition.Criterion, option.Question.Is(option)) == Requirement.Required;
}
