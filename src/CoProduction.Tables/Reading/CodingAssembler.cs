using System.Globalization;
using CoProduction.Coding;
using CoProduction.Validation;
using CoProduction.Wording;

namespace CoProduction.Tables;

/// <summary>
/// A coding of each row; where columns are those of coders, one for each coder who said anything in the row, and where nobody did, one for each with every
/// question open: so the activity is among the others, as it is in a row of its own that has no answers.
/// </summary>
internal sealed class CodingAssembler(ActivityRows rows, Coder? otherwise, bool isValidating) : Assembler<CodedActivity>
{
    private const string Day = "yyyy-MM-dd";

    // With dots the day stands first everywhere; with slashes it depends on the country, so that these are never read.
    private static readonly string[] DottedDays = ["d.M.yyyy", "d. M. yyyy"];

    private static readonly CodedActivityValidator Validator = new();

    private readonly Dictionary<Coder, Problem[]> found = [];
    private RowSource source = null!;

    public override void Add(RowSource row)
    {
        source = row;
        if (rows.Header.Coders.Count > 0)
        {
            AddByCoder();
            return;
        }

        Activity? activity = rows.Read(out IReadOnlyList<Problem> problems);
        Finish(activity, [.. problems], by: null);
    }

    /// <summary>Adds what the coders say in a row, or the row of which nobody said anything.</summary>
    private void AddByCoder()
    {
        IReadOnlyList<CoderColumns> coders = rows.ReadShared();
        if (coders is []) coders = rows.IsSharedSound ? rows.Header.Coders : [rows.Header.Coders[0]];
        bool isFirst = true;
        foreach (CoderColumns coder in coders)
        {
            // What is wrong with the activity itself is told once, and what is refused for it alone is no further record.
            Activity? activity = rows.Read(coder, isFirst, out IReadOnlyList<Problem> problems);
            List<Problem> own = [.. problems.Where(problem => isFirst || IsOfCoder(problem))];
            if (activity is not null || own.Exists(problem => problem.Severity == ProblemSeverity.Error)) Finish(activity, own, coder);
            isFirst = false;
        }
    }

    private bool IsOfCoder(Problem problem) =>
        problem.Cell?.Column is { } column && column <= rows.Header.Columns.Count && rows.Header.Columns[column - 1] is ByCoderColumn;

    private void Finish(Activity? activity, List<Problem> problems, CoderColumns? by)
    {
        CodedActivity? coding = activity is null ? null : Make(activity, problems, by);
        Finish(source.Line, coding, coding is not null, problems);
    }

    private CodedActivity? Make(Activity activity, List<Problem> problems, CoderColumns? by)
    {
        IReadOnlyDictionary<string, string> parts = rows.Parts;
        if (string.IsNullOrWhiteSpace(activity.Id)) Report(problems, ColumnNames.Id, ProblemCodes.MissingProperty, "The id is missing, by which the activity is known among the codings of others.");
        Coder? coder = by is null ? CoderOf(parts, problems) : Coder.Person(by.Coder);
        if (isValidating && coder is not null) Validate(coder, by?.Columns[0], problems);
        DateOnly? date = DateOf(parts, problems);
        bool isAdjudicated = IsAdjudicated(parts, problems);
        if (isValidating && isAdjudicated) ReportUnexplained(activity, problems);
        return problems.Exists(problem => problem.Severity == ProblemSeverity.Error) || coder is null
            ? null
            : new CodedActivity(activity, coder) { Date = date, IsAdjudicated = isAdjudicated };
    }

    /// <summary>What is wrong with a coder, whom a bare activity has coded; found once, and told in each row.</summary>
    private void Validate(Coder coder, int? column, List<Problem> problems)
    {
        if (!found.TryGetValue(coder, out Problem[]? all))
        {
            found.Add(coder, all = [.. Validator.Validate(new CodedActivity(new Activity("-") { Id = "-" }, coder)).ToProblems()]);
        }

        foreach (Problem problem in all) Report(problems, CodingColumns.Coder, problem.Code, problem.Message, problem.Severity, column);
    }

    private void ReportUnexplained(Activity activity, List<Problem> problems)
    {
        foreach (Question question in activity.Answers.Questions.Where(question => string.IsNullOrWhiteSpace(activity.Evidence.GetValueOrDefault(question)?.Note)))
        {
            string path = JsonPath.Root.Property("answers").Property(question.Id).ToString();
            ReportAt(problems, path, rows.Header.ColumnAt(path), ProblemCodes.AdjudicationUnexplained, $"The answer to '{question.Id}' is adjudicated, and no note says why.");
        }
    }

    private Coder? CoderOf(IReadOnlyDictionary<string, string> parts, List<Problem> problems)
    {
        if (!parts.TryGetValue(CodingColumns.Coder, out string? name) || string.IsNullOrWhiteSpace(name))
        {
            if (otherwise is null) Report(problems, CodingColumns.Coder, ProblemCodes.MissingProperty, "The coder is missing.");
            return otherwise;
        }

        CoderKind kind = CoderKind.Person;
        if (parts.TryGetValue(CodingColumns.Kind, out string? word) && !Token.TryParse(word, out kind))
        {
            Report(problems, CodingColumns.Kind, ProblemCodes.UnknownWord, $"{Quoted.Of(word)} is not a kind of coder. Allowed are {Quoted.List(Token.All<CoderKind>())}.");
            return null;
        }

        string? version = parts.GetValueOrDefault(CodingColumns.Version);
        if (kind != CoderKind.Model || !string.IsNullOrWhiteSpace(version)) return Coder.Of(kind, name, string.IsNullOrWhiteSpace(version) ? null : version);
        Report(problems, CodingColumns.Version, ProblemCodes.MissingProperty, "A model has a version, and it is missing.");
        return null;
    }

    private DateOnly? DateOf(IReadOnlyDictionary<string, string> parts, List<Problem> problems)
    {
        if (!parts.TryGetValue(CodingColumns.Date, out string? text)) return null;
        if (DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return date;
        if (rows.IsLenient && DateOnly.TryParseExact(text, DottedDays, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date))
        {
            ReportReadAs(problems, CodingColumns.Date, text, date.ToString(Day, CultureInfo.InvariantCulture));
            return date;
        }

        Report(problems, CodingColumns.Date, ProblemCodes.WrongKind, $"{Quoted.Of(text)} is not a day such as 2026-11-26.");
        return null;
    }

    private bool IsAdjudicated(IReadOnlyDictionary<string, string> parts, List<Problem> problems)
    {
        if (!parts.TryGetValue(CodingColumns.Adjudicated, out string? text) || text is "no" or "false" or "FALSE") return false;
        if (text is "yes" or "true" or "TRUE") return true;
        if (rows.IsLenient && AnswerWords.MeansYes(text) is { } isYes)
        {
            ReportReadAs(problems, CodingColumns.Adjudicated, text, isYes ? "yes" : "no");
            return isYes;
        }

        Report(problems, CodingColumns.Adjudicated, ProblemCodes.WrongKind, $"{Quoted.Of(text)} is neither 'yes' nor 'no'.");
        return false;
    }

    private void ReportReadAs(List<Problem> problems, string part, string text, string meant) =>
        Report(problems, part, TableProblemCodes.ReadAs, $"{Quoted.Of(text)} is read as '{meant}'.", ProblemSeverity.Note);

    private void Report(List<Problem> problems, string part, string code, string message, ProblemSeverity severity = ProblemSeverity.Error, int? at = null)
    {
        string path = JsonPath.Root.Property(part).ToString();
        ReportAt(problems, path, at ?? rows.Header.ColumnAt(path), code, message, severity);
    }

    private void ReportAt(List<Problem> problems, string path, int? column, string code, string message, ProblemSeverity severity = ProblemSeverity.Error) => problems.Add(new Problem
    {
        Code = code, Severity = severity, Path = column is null ? "$" : path, Message = message, Place = source.PlaceOf(column), Cell = source.CellOf(column),
    });
}
