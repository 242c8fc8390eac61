using System.Runtime.CompilerServices;
using CoProduction.Coding;
using CoProduction.Columns;

namespace CoProduction.Tables;

/// <summary>Columns of answers from the rows of tables, where nothing else of the activities is wanted.</summary>
public static class TableColumns
{
    /// <summary>Reads a table into columns of the answers on its rows.</summary>
    /// <remarks>Of CSV no more is held than the columns. What is wrong is told of each row as it is met; the rows that were read follow each other without a gap.</remarks>
    /// <param name="format">How the activities stand in the table.</param>
    /// <param name="table">The file, from its first byte on; it stays open.</param>
    /// <param name="told">Who is told of each row with a problem: such as is not read is not in the columns, and such as is read, be it with a warning, is.</param>
    /// <param name="progress">Who is told, from time to time and at the end, how many activities were taken.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ArgumentNullException">The format, the table, or who is told of problems is null.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled before all activities were taken.</exception>
    public static AnswerColumns ReadColumns(
        this TableFormat<Activity> format, Stream table, Action<Located<Activity>> told, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(told);
        using TableAnswersReader rows = format.ReadAnswers(table);
        return AnswerColumns.Of(Read(), format.Shape.Questionnaire, progress, cancellationToken);

        IEnumerable<Answers> Read()
        {
            while (rows.Read())
            {
                if (rows.Faulty is { } row) told(row);
                if (rows.IsRead) yield return rows.Answers;
            }
        }
    }

    /// <summary>Reads a table into columns of the answers on its rows, without blocking on the stream.</summary>
    /// <inheritdoc cref="ReadColumns" path="/remarks|/param|/exception"/>
    public static async Task<AnswerColumns> ReadColumnsAsync(
        this TableFormat<Activity> format, Stream table, Action<Located<Activity>> told, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(told);
        using TableAnswersReader rows = format.ReadAnswers(table);
        return await AnswerColumns.OfAsync(Read(cancellationToken), format.Shape.Questionnaire, progress, cancellationToken).ConfigureAwait(false);

        async IAsyncEnumerable<Answers> Read([EnumeratorCancellation] CancellationToken token)
        {
            while (await rows.ReadAsync(token).ConfigureAwait(false))
            {
                if (rows.Faulty is { } row) told(row);
                if (rows.IsRead) yield return rows.Answers;
            }
        }
    }
}
