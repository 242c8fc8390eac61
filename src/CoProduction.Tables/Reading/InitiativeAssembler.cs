using System.Text.Json;
using CoProduction.Validation;
using CoProduction.Wording;

namespace CoProduction.Tables;

/// <summary>A record of each row by itself, and one of rows that follow each other and name the same initiative.</summary>
internal sealed class InitiativeAssembler(ActivityRows rows, bool isValidating) : Assembler<IDescribed>
{
    private static readonly InitiativeValidator Validator = new();

    private readonly HashSet<(string, string)> closed = [];
    private readonly Dictionary<string, string> said = [];
    private readonly List<Activity> activities = [];
    private readonly List<Problem> problems = [];
    private (string Title, string Id)? open;
    private long firstRow;
    private long firstLine;
    private int count;

    public override void Add(RowSource source)
    {
        Activity? activity = rows.Read(out IReadOnlyList<Problem> found);
        (string Title, string Id)? key = KeyOf(rows.Parts);
        if (key is null || key != open) Complete();
        if (key is null)
        {
            IReadOnlyList<Problem> all = rows.Parts.Count == 0 ? found
                : [.. found, At(source, TableProblemCodes.DifferingRows, "title", "The row says something of an initiative, and its cell 'initiative' is empty.")];
            Finish(source.Line, activity, activity is not null && all.Count == found.Count, all);
            return;
        }

        if (open is null) Begin(key.Value, source);
        problems.AddRange(found.Select(problem => problem with { Path = PathOf(problem.Path) }));
        Compare(source);
        if (activity is not null) activities.Add(activity);
        count++;
    }

    public override void Complete()
    {
        if (open is not { } key) return;
        open = null;
        closed.Add(key);
        Initiative? initiative = activities.Count == count && problems.TrueForAll(problem => problem.Severity != ProblemSeverity.Error) ? Make(key) : null;
        if (initiative is not null && isValidating) Validate(initiative);
        Finish(firstLine, initiative, initiative is not null, [.. problems]);
    }

    private static (string Title, string Id)? KeyOf(IReadOnlyDictionary<string, string> initiative) =>
        initiative.TryGetValue("title", out string? title) ? (title, initiative.GetValueOrDefault(InitiativeColumn.Id, "")) : null;

    /// <summary>A problem with a part of the initiative as the row that was read last tells it.</summary>
    private Problem At(RowSource source, string code, string part, string message)
    {
        int? column = rows.Header.ColumnAt($"$.{InitiativeColumn.Root}.{part}");
        return new() { Code = code, Path = $"$.{part}", Message = message, Place = source.PlaceOf(column), Cell = source.CellOf(column) };
    }

    /// <summary>Paths in a row are those of an activity, but for what is said of the initiative.</summary>
    private string PathOf(string path) =>
        path.StartsWith($"$.{InitiativeColumn.Root}.", StringComparison.Ordinal) ? $"${path[(InitiativeColumn.Root.Length + 2)..]}" : $"$.activities[{count}]{path[1..]}";

    private void Begin((string Title, string Id) key, RowSource source)
    {
        (open, firstRow, firstLine, count) = (key, source.Row, source.Line, 0);
        said.Clear();
        activities.Clear();
        problems.Clear();
        if (closed.Contains(key))
        {
            problems.Add(At(source, TableProblemCodes.ScatteredRows, "title", $"Earlier rows belong to {Quoted.Of(key.Title)}, too: its rows must follow each other; sort them."));
        }
    }

    private void Compare(RowSource source)
    {
        foreach ((string part, string text) in rows.Parts)
        {
            if (!said.TryAdd(part, text) && said[part] != text)
            {
                problems.Add(At(source, TableProblemCodes.DifferingRows, part, $"The {part} of the initiative is another than in row {firstRow}; it is told once."));
            }
        }
    }

    private Initiative? Make((string Title, string Id) key)
    {
        JsonElement? extra = null;
        if (said.TryGetValue(InitiativeColumn.Extra, out string? json))
        {
            extra = rows.ReadJson(null, json, out IReadOnlyList<Problem> found)?.Extra;
            problems.AddRange(found.Select(problem => problem with { Cell = new CellPlace { Row = firstRow }, Place = null }));
            if (extra is null) return null;
        }

        return new Initiative(key.Title, activities)
        {
            Id = key.Id.Length == 0 ? null : key.Id, Description = said.GetValueOrDefault(InitiativeColumn.Description), Extra = extra,
        };
    }

    /// <summary>What is wrong with the whole; what is wrong with its activities was found with each.</summary>
    private void Validate(Initiative initiative) =>
        problems.AddRange(Validator.Validate(initiative).ToProblems()
            .Where(problem => !problem.Path.StartsWith("$.activities[", StringComparison.Ordinal) || problem.Code == ProblemCodes.SharedActivityId)
            .Select(problem => problem with { Cell = new CellPlace { Row = firstRow } }));
}
