using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>What a sheet to code in has.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class CodingSheetOptions
{
    /// <summary>A sheet of all questions of the codebook.</summary>
    public static CodingSheetOptions Default { get; } = new(Codebook.Questionnaire.Questions);

    /// <summary>Chooses the questions.</summary>
    /// <exception cref="ArgumentNullException">The list or a question is null.</exception>
    /// <exception cref="ArgumentException">There is no question, one is there twice, or they belong to different questionnaires.</exception>
    public CodingSheetOptions(IEnumerable<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        Questions = [.. questions];
        foreach (Question question in Questions) ArgumentNullException.ThrowIfNull(question, nameof(questions));
        if (Questions.Count == 0 || Questions.Distinct().Count() < Questions.Count || Questions.Any(question => question.Questionnaire != Questions[0].Questionnaire))
        {
            throw new ArgumentException("Questions of one questionnaire are needed, each once.", nameof(questions));
        }
    }

    /// <summary>The questions, a column each, in their order.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The questionnaire that they belong to.</summary>
    public Questionnaire Questionnaire => Questions[0].Questionnaire;

    /// <summary>Whether each question has a column for a note after it.</summary>
    /// <value>False by default.</value>
    public bool HasNotes { get; init; }

    /// <summary>Who is to code: then there are columns for the coder and the day, and what is read are codings.</summary>
    /// <value>Null by default.</value>
    public string? Coder { get; init; }

    /// <summary>The activities that are to be coded: their ids, titles and descriptions are written, and none of their answers.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value or an activity is null.</exception>
    public IReadOnlyList<Activity> Activities
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
            foreach (Activity activity in field) ArgumentNullException.ThrowIfNull(activity, nameof(value));
        }
    } = [];

    /// <summary>How many rows have lists of answers; where there are more activities, as many as these.</summary>
    /// <value>500 by default; from 1 to 1,000,000. Ignored for CSV.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 1,000,000.</exception>
    public int Rows
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000);
            field = value;
        }
    } = 500;

    /// <summary>Whether CSV begins with a byte order mark, by which Excel knows that it is UTF-8.</summary>
    /// <value>False by default. Ignored for workbooks.</value>
    public bool HasByteOrderMark { get; init; }

    /// <summary>What stands between the cells of CSV, as in <see cref="TableOptions.Separator"/>.</summary>
    /// <value>A comma by default. Ignored for workbooks and tab-separated values.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is no comma, semicolon, tab or vertical bar.</exception>
    public char Separator { get; init => field = Separators.Require(value); } = ',';

    /// <summary>The headers of the sheet.</summary>
    internal IReadOnlyList<string> Headers =>
    [
        ColumnNames.Id, .. Coder is null ? [InitiativeColumn.Root] : new[] { CodingColumns.Coder, CodingColumns.Date }, ColumnNames.Title, ColumnNames.Description,
        .. Questions.SelectMany(question => HasNotes ? [question.Id, $"{question.Id}.{ColumnNames.Note}"] : new[] { question.Id }),
    ];
}
