using System.Text.Json;
using CoProduction.Json;
using CoProduction.Validation;

namespace CoProduction.Tables;

/// <summary>Makes an activity of each row.</summary>
internal sealed class ActivityRows(Header header, RowSource source, TableOptions options, bool isValidating)
{
    private static readonly ActivityValidator Validator = new();

    // Made once a table, and not for each row: it holds the words for every answer.
    private readonly JsonFormat<Activity> json = CoProductionJson.ActivitiesOf(header.Names.Questionnaire);
    private readonly RowDraft draft = new(header, source, options.IsLenient);
    private Activity? shared;

    public Header Header { get; } = header;

    public bool IsLenient => options.IsLenient;

    /// <summary>What was said of the initiative or the coding in the row that was read last.</summary>
    public IReadOnlyDictionary<string, string> Parts => draft.Parts;

    /// <summary>Whether nothing is wrong with what the row that was read last says beside its coders.</summary>
    public bool IsSharedSound => draft.IsSharedSound;

    private IReadOnlyList<Problem> Problems => draft.Problems.Count == 0 ? [] : [.. draft.Problems.OrderBy(problem => problem.Cell!.Column)];

    /// <summary>Reads the row that was read last from the source, but for the columns of coders; null where an error stands in the way.</summary>
    public Activity? Read(out IReadOnlyList<Problem> problems)
    {
        draft.Read();
        Activity? activity = Make();
        if (activity is not null && isValidating) Validate(activity);
        problems = Problems;
        return activity;
    }

    /// <summary>Reads what all coders of the row share, once for all of them; the coders who said anything in it.</summary>
    public IReadOnlyList<CoderColumns> ReadShared()
    {
        draft.Read();
        shared = Make();
        draft.Share();
        return [.. Header.Coders.Where(draft.Has)];
    }

    /// <summary>Reads what one coder said in the row, on top of what all share; what is wrong with that is told with the first of them.</summary>
    public Activity? Read(CoderColumns coder, bool isFirst, out IReadOnlyList<Problem> problems)
    {
        draft.Read(coder, isFirst);
        Activity? activity = !draft.IsSound ? null : shared! with { Answers = draft.Answers, Evidence = draft.Evidence };
        if (activity is not null && isValidating) Validate(isFirst ? activity : new Activity("-") { Answers = activity.Answers, Evidence = draft.OwnEvidence.ToDictionary() });
        problems = Problems;
        return activity;
    }

    /// <summary>The stated verdicts and the own fields of cells, as an activity that has nothing else; what is wrong with them is a problem.</summary>
    public Activity? ReadJson(string? stated, string? extra, out IReadOnlyList<Problem> problems) => JsonCells.Read(json, stated, extra, out problems);

    private Activity? Make()
    {
        if (draft.IsTold && string.IsNullOrWhiteSpace(draft.Title)) ReportTitle();
        Activity? rest = draft.Stated is null && draft.Extra is null ? null : ReadJson();
        JsonElement? extra = draft.Own.Count > 0 ? ReadOwn(rest?.Extra) : rest?.Extra;
        if (!draft.IsSound) return null;
        Activity activity = new(draft.Title!) { Id = draft.Id, Description = draft.Description, Answers = draft.Answers };
        if (draft.Evidence.Count > 0) activity = activity with { Evidence = draft.Evidence };
        if (rest?.Stated.Count > 0) activity = activity with { Stated = rest.Stated };
        return extra is null ? activity : activity with { Extra = extra };
    }

    private void ReportTitle()
    {
        int? column = Header.ColumnAt("$.title");
        if (draft.Title is null)
        {
            draft.Report(ProblemCodes.MissingTitle, "The title is missing.", column, "$", ProblemSeverity.Error);
        }
        else
        {
            draft.Report(ProblemCodes.BlankTitleRead, "The title is blank.", column, "$.title", ProblemSeverity.Error);
        }
    }

    private Activity? ReadJson()
    {
        Activity? read = ReadJson(draft.Stated, draft.Extra, out IReadOnlyList<Problem> found);
        foreach (Problem problem in found) draft.ReportAt(problem);
        return read;
    }

    private JsonElement? ReadOwn(JsonElement? given)
    {
        foreach ((string name, _) in draft.Own)
        {
            if (given?.TryGetProperty(name, out _) == true)
            {
                string path = JsonPath.Root.Property(ColumnNames.Extra).Property(name).ToString();
                draft.ReportAt(new Problem { Code = ProblemCodes.DuplicateProperty, Path = path, Message = $"The own field stands in the column '{ColumnNames.Extra}' too." });
            }
        }

        return draft.IsSound ? JsonCells.Object(given, draft.Own) : null;
    }

    private void Validate(Activity activity)
    {
        foreach (Problem problem in Validator.Validate(activity).ToProblems()) draft.ReportAt(problem);
    }
}
