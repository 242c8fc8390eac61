using CoProduction.Wording;

namespace CoProduction.Cli.Terminal;

/// <summary>Reports what is wrong with records, each problem on a line of its own, and keeps count.</summary>
/// <remarks>Many of a kind are counted, unless all are asked for.</remarks>
internal sealed class Diagnostics(Source source, Action<string> tell, Progress progress, bool isCheck = false, bool showsAll = false)
{
    /// <summary>So many problems of one kind are shown; the rest are counted.</summary>
    public const int ShownOfAKind = 20;

    private readonly Dictionary<string, long> lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> kinds = new(StringComparer.Ordinal);
    private int warningCount;

    /// <summary>How many records held an activity or an initiative.</summary>
    public int Good { get; private set; }

    /// <summary>How many records held neither.</summary>
    public int Bad { get; private set; }

    /// <summary>How many errors there are in all records, read or not.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>What was read and what was not, as in <c>3 records read as JSON, 1 not</c>.</summary>
    public string Count => $"{Prose.Count(Good, "record", "records")} read as {source.Kind}{(Bad > 0 ? $", {Words.Number(Bad)} not" : "")}";

    /// <summary>The same with what is wrong, counted, as every verb tells it: <c>3 records read as JSON, 1 not; 2 errors, 0 warnings</c>.</summary>
    public string Summary => $"{Count}; {Prose.Count(ErrorCount, "error", "errors")}, {Prose.Count(warningCount, "warning", "warnings")}";

    /// <summary>What the activities were made of, where they are not what was read; null where they are.</summary>
    public string? Note { get; private set; }

    /// <summary>Of a record with an error the code tells, be it that it could not be read, or that its answers contradict each other.</summary>
    public int ExitCode => Good == 0 ? ExitCodes.NothingDone : Bad > 0 || ErrorCount > 0 ? ExitCodes.SomeBad : ExitCodes.AllDone;

    /// <summary>A problem on a line, with its place and its code.</summary>
    public static string Told(string name, Problem problem)
    {
        string severity = problem.Severity switch { ProblemSeverity.Error => "", ProblemSeverity.Warning => "warning: ", _ => "note: " };
        string place = problem.Place is { } text ? $"{Words.Number(text.Line)}:{Words.Number(text.Column)}" : problem.Cell!.Reference;
        string cell = problem.Cell is { } known ? $", {known}" : "";
        return $"{name}:{place}: {problem.Code}: {severity}{Line.Single(problem.Message)} (at {Line.Single(problem.Path)}{Line.Single(cell)})";
    }

    /// <summary>The good records, one by one as they are asked for; what is wrong with each is reported just before.</summary>
    public IEnumerable<Located<IDescribed>> Check(IEnumerable<Located<IDescribed>> records)
    {
        foreach (Located<IDescribed> record in records)
        {
            if (!Take(record.IsRead, record.Problems)) continue;
            CheckIds(record);
            yield return record;
        }

        Conclude();
    }

    /// <summary>The good codings, each with its line; what is wrong with them, by themselves and together, is reported, and what cannot stand beside others is left out.</summary>
    public IReadOnlyList<(CodedActivity Coding, long Line)> Check(IEnumerable<Located<CodedActivity>> records)
    {
        PlacedCodings good = new();
        foreach (Located<CodedActivity> record in records)
        {
            if (Take(record.IsRead, record.Problems)) good.Add(record.Value!, source.Name, record.Line);
        }

        IReadOnlyList<(CodedActivity, long)> together = good.Together((code, isError, line) =>
        {
            ErrorCount += isError ? 1 : 0;
            warningCount += isError ? 0 : 1;
            Say(code, line);
        });
        Conclude();
        return together;
    }

    /// <summary>Tells what the activities were made of.</summary>
    public void Explain(string note)
    {
        Note = note;
        tell($"{source.Name}: {note}");
    }

    /// <summary>Tells of a contradiction that no coder's answers have, but what was made of them.</summary>
    public void Report(Consensus consensus)
    {
        ErrorCount++;
        Say(ProblemCodes.Contradiction, $"{source.Name}: {ProblemCodes.Contradiction}: {Line.Single(consensus.ToString())}");
    }

    /// <summary>Counts a record and reports what is wrong with it; false where it was not read.</summary>
    private bool Take(bool isRead, IReadOnlyList<Problem> problems)
    {
        for (int place = 0; place < problems.Count; place++)
        {
            Problem problem = problems[place];
            Report(problem);
            ErrorCount += problem.Severity == ProblemSeverity.Error ? 1 : 0;
            warningCount += problem.Severity == ProblemSeverity.Warning ? 1 : 0;
        }

        progress.Report(Good + Bad + 1L);
        _ = isRead ? Good++ : Bad++;
        return isRead;
    }

    /// <summary>Counts what was not shown and what was not read.</summary>
    private void Conclude()
    {
        progress.Clear();
        if (Good + Bad == 0)
        {
            tell($"{source.Name}: there is no activity in it");
        }

        foreach ((string kind, int count) in kinds.Where(kind => !showsAll && kind.Value > ShownOfAKind))
        {
            tell($"{source.Name}: {kind}: {Prose.Count(count, "problem", "problems")} of this kind, of which the first {Words.Number(ShownOfAKind)} are shown{(isCheck ? "; --all shows the others" : "")}");
        }

        if (isCheck || Bad > 0) tell($"{source.Name}: {Summary}");
    }

    /// <summary>Tells of an id that an earlier record has too.</summary>
    private void CheckIds(Located<IDescribed> record)
    {
        if (record.Value is Activity { Id: var own })
        {
            if (own is not null) CheckId(own, record.Line);
            return;
        }

        foreach (string id in IdsIn((Initiative)record.Value!)) CheckId(id, record.Line);
    }

    private void CheckId(string id, long line)
    {
        if (lines.TryAdd(id, line)) return;
        warningCount++;
        Say(ProblemCodes.RepeatedId, $"{source.Name}:{Words.Number(line)}: {ProblemCodes.RepeatedId}: warning: the id '{Line.Single(id)}' stands at line {Words.Number(lines[id])} too");
    }

    /// <summary>The ids in an initiative; those that its activities share are once among them, for validation reports the sharing.</summary>
    private static IEnumerable<string> IdsIn(Initiative initiative) =>
        initiative.Activities.Select(activity => activity.Id).OfType<string>().Distinct().Concat(initiative.Id is null ? [] : [initiative.Id]);

    /// <summary>Tells what is wrong with a record that is counted elsewhere.</summary>
    public void Report(IReadOnlyList<Problem> problems)
    {
        foreach (Problem problem in problems) Report(problem);
    }

    private void Report(Problem problem) => Say(problem.Code, Told(source.Name, problem));

    private void Say(string kind, string line)
    {
        int count = kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        if (showsAll || count <= ShownOfAKind)
        {
            progress.Clear();
            tell(line);
        }
    }
}
