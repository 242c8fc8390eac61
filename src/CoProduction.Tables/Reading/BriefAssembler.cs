using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>A record of each row of CSV with its id, its title and its answers: at once where all its cells are known, and otherwise with care.</summary>
internal sealed class BriefAssembler<T>(ActivityRows rows, KnownWords words, Func<Activity, T> make) : Assembler<T>
    where T : notnull
{
    private readonly int title = rows.Header.ColumnAt("$.title")!.Value;
    private readonly int? id = rows.Header.ColumnAt("$.id");

    public override void Add(RowSource source)
    {
        var row = (CsvRowSource)source;
        if (words.TryRead(row, out Answers answers))
        {
            string? name = id is { } column && row[column] is { IsEmpty: false } cell ? cell.Text : null;
            Finish(row.Line, make(new Activity(row[title].Text) { Id = name, Answers = answers }), isRead: true, []);
            return;
        }

        Activity? activity = rows.Read(out IReadOnlyList<Problem> problems);
        if (activity is not null && problems.Count == 0) words.Learn(row, activity.Answers);
        Finish(row.Line, activity is null ? default : make(activity), activity is not null, problems);
    }
}
