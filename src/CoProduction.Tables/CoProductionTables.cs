using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>The tables of all that stands in rows: read strictly, telling every problem by its cell, from CSV and from workbooks alike.</summary>
public static class CoProductionTables
{
    /// <summary>Activities, one on each row, their answers by the codebook.</summary>
    public static TableFormat<Activity> Activities { get; } = ActivitiesOf(Codebook.Questionnaire);

    /// <summary>Activities and initiatives: rows that follow each other and have the same <c>initiative</c> belong together.</summary>
    public static TableFormat<IDescribed> Described { get; } = DescribedOf(Codebook.Questionnaire);

    /// <summary>Codings: activities with who coded them, one on each row, or with a column for each question and coder, such as <c>users@Ana</c>.</summary>
    public static TableFormat<CodedActivity> Codings { get; } = CodingsOf(Codebook.Questionnaire);

    /// <summary>Activities whose answers are to the questions of some questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static TableFormat<Activity> ActivitiesOf(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new(new TableShape<Activity>(questionnaire, parts: [], (rows, _) => new ActivityAssembler(rows), activity => [new WrittenRow(activity)], activity => activity));
    }

    /// <summary>Activities and initiatives whose answers are to the questions of some questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static TableFormat<IDescribed> DescribedOf(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new(new TableShape<IDescribed>(
            questionnaire, ColumnNames.Initiatives, (rows, isValidating) => new InitiativeAssembler(rows, isValidating), RowsOf, activity => activity));
    }

    /// <summary>Codings whose answers are to the questions of some questionnaire.</summary>
    /// <param name="questionnaire">Its questions' ids are what columns are called.</param>
    /// <param name="otherwise">Who coded the rows that name nobody; by default such rows are refused.</param>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static TableFormat<CodedActivity> CodingsOf(Questionnaire questionnaire, Coder? otherwise = null)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new(new TableShape<CodedActivity>(
            questionnaire, CodingColumns.All, (rows, isValidating) => new CodingAssembler(rows, otherwise, isValidating), coding => [new WrittenRow(coding.Activity) { Coding = coding }]));
    }

    private static IEnumerable<WrittenRow> RowsOf(IDescribed described) => described switch
    {
        Initiative initiative => initiative.Activities.Select((activity, index) => new WrittenRow(activity, initiative, index == 0)),
        Activity activity => [new WrittenRow(activity)],
        _ => throw new ArgumentException("Only activities and initiatives can be written.", nameof(described)),
    };
}
