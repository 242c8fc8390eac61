using System.Globalization;
using CoProduction.Coding;
using CoProduction.Validation;
using CoProduction.Wording;

namespace CoProduction.Tables;

/// <summary>
/// A coding of each row; where columns are those of coders, one for each coder who said anything in the row, and where nobody did, one for each with every
/// question open: so the activity is among the others, as it is in a row of its own that has no answers.
/// </summary>
internal sealed class CodingAssembler : Assembler<CodedActivity>
{
    private const string Day = "yyyy-MM-dd";

    // With dots the day stands first everywhere; with slashes it depends on the country, so that these are never read.
    private static readonly string[] DottedDays = ["d.M.yyyy", "d. M. yyyy"];

    private static readonly CodedActivityValidator Validator = new();

    private readonly ActivityRows rows;
    private readonly Coder? otherwise;
    private readonly bool isValidating;
    private readonly Dictionary<Coder, Problem[]> found = [];
    private readonly string[] coders;
    private RowSource source = null!;

    public CodingAssembler(ActivityRows rows, Coder? otherwise, bool isValidating)
    {
        (this.rows, this.otherwise, this.isValidating) = (rows, otherwise, isValidating);
        coders = [.. rows.Header.Columns.OfType<ByCoderColumn>().Select(column => column.Coder).Distinct(StringComparer.Ordinal)];
    }

    public override void Add(RowSource row)
    {
        source = row;
        if (coders.Length == 0)
        {
            Activity? activity = rows.Read(out IReadOnlyList<Problem> problems);
            Finish(activity, [.. problems], named: null);
        }

        if (coders.Length > 0 && !AddByCoder(isCoded: true)) AddByCoder(isCoded: false);
    }

    /// <summary>Adds what the coders say in a row, or the row of which nobody said anything; false where there was nothing to add.</summary>
    private bool AddByCoder(bool isCoded)
    {
        bool isAdded = false;
        foreach ((int index, string coder) in coders.Index())
        {
            Activity? activity = rows.Read(out IReadOnlyList<Problem> problems, coder);
            if (isCoded && !rows.HasCoder && (activity is not null || index > 0)) continue;

            // What is wrong with the activity itself is told once, and what is refused for it alone is no further record.
            isAdded = true;
            List<Problem> own = [.. problems.Where(problem => index == 0 || IsOfCoder(problem))];
            if (activity is not null || own.Exists(problem => problem.Severity == ProblemSeverity.Error)) Finish(activity, own, coder);
        }

        return isAdded;
    }

    private bool IsOfCoder(Problem problem) =>
        problem.Cell?.Column is { } column && column <= rows.Header.Columns.Count && rows.Header.Columns[column - 1] is ByCoderColumn;

    private void Finish(Activity? activity, List<Problem> problems, string? named)
    {
        CodedActivity? coding = activity is null ? null : Make(activity, problems, named);
        Finish(source.Line, coding, coding is not null, problems);
    }

    private CodedActivity? Make(Activity activity, List<Problem> problems, string? named)
    {
        IReadOnlyDictionary<string, string> parts = rows.Parts;
        if (string.IsNullOrWhiteSpace(activity.Id)) Report(problems, ColumnNames.Id, ProblemCodes.MissingProperty, "The id is missing, by which the activity is known among the codings of others.");
        Coder? coder = named is null ? CoderOf(parts, problems) : Coder.Person(named);
        if (isValidating && coder is not null) Validate(coder, named, problems);
        DateOnly? date = DateOf(parts, problems);
        bool isAdjudicated = IsAdjudicated(parts, problems);
        if (isValidating && isAdjudicated) ReportUnexplained(activity, problems);
        return problems.Exists(problem => problem.Severity == ProblemSeverity.Error) || coder is null
            ? null
            : new CodedActivity(activity, coder) { Date = date, IsAdjudicated = isAdjudicated };
    }

    /// <summary>What is wrong with a coder, whom a bare activity has coded; found once, and told in each row.</summary>
    private void Validate(Coder coder, string? named, List<Problem> problems)
    {
        if (!found.TryGetValue(coder, out Problem[]? all))
        {
            found.Add(coder, all = [.. Validator.Validate(new CodedActivity(new Activity("-") { Id = "-" }, coder)).ToProblems()]);
        }

        int? column = named is null ? null : rows.Header.Columns.Index().First(each => each.Item is ByCoderColumn of && of.Coder == named).Index;
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
