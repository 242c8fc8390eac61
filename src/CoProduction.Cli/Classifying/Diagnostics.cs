using CoProduction.Cli.Terminal;
using CoProduction.Json;

namespace CoProduction.Cli.Classifying;

/// <summary>Reports on the error stream what is wrong with records, each problem on a line of its own, and keeps count.</summary>
internal sealed class Diagnostics(string source, TextWriter error)
{
    private readonly Dictionary<string, long> lines = new(StringComparer.Ordinal);

    /// <summary>How many records held an activity or an initiative.</summary>
    public int Good { get; private set; }

    /// <summary>How many records held neither.</summary>
    public int Bad { get; private set; }

    /// <summary>How many problems were found in what was classified.</summary>
    public int ProblemCount { get; private set; }

    public int ExitCode => Good == 0 ? ExitCodes.NothingDone : Bad > 0 ? ExitCodes.SomeBad : ExitCodes.AllDone;

    /// <summary>The good records, one by one as they are asked for; what is wrong with each is reported just before.</summary>
    public IEnumerable<Located<IDescribed>> Check(IEnumerable<Located<IDescribed>> records)
    {
        foreach (Located<IDescribed> record in records)
        {
            foreach (Problem problem in record.Problems)
            {
                Report(problem);
            }

            if (!record.IsRead)
            {
                Bad++;
                continue;
            }

            Good++;
            ProblemCount += record.Problems.Count;
            CheckIds(record);
            yield return record;
        }

        if (Good + Bad == 0)
        {
            error.WriteLine($"{source}: there is no activity in it");
        }
    }

    /// <summary>Tells of an id that an earlier record has too.</summary>
    private void CheckIds(Located<IDescribed> record)
    {
        foreach (string id in IdsIn(record).Where(id => !lines.TryAdd(id, record.Line)))
        {
            ProblemCount++;
            string line = Words.Number(record.Line);
            error.WriteLine($"{source}:{line}: warning: the id '{Line.Single(id)}' stands at line {Words.Number(lines[id])} too");
        }
    }

    /// <summary>The ids in a record; those that activities of an initiative share are once among them, for validation reports the sharing.</summary>
    private static IEnumerable<string> IdsIn(Located<IDescribed> record) => record.Value is Initiative initiative
        ? initiative.Activities.Select(activity => activity.Id).OfType<string>().Distinct().Concat(initiative.Id is null ? [] : [initiative.Id])
        : record.Value!.Id is { } id ? [id] : [];

    private void Report(Problem problem)
    {
        string warning = problem.Severity == ProblemSeverity.Error ? "" : "warning: ";
        string place = $"{Words.Number(problem.Place!.Line)}:{Words.Number(problem.Place.Column)}";
        error.WriteLine($"{source}:{place}: {problem.Code}: {warning}{Line.Single(problem.Message)} (at {problem.Path})");
    }
}
