using System.Globalization;
using CoProduction.Coding;
using CoProduction.Columns;
using CoProduction.Definitions;
using CoProduction.Reasoning;
using DuckDB.NET.Data;

namespace CoProduction.Benchmarks.Rivals;

/// <summary>How many activities each definition holds for, counted by DuckDB in its memory and on one thread, from the same short sides: over Boolean columns, and over words of 64 activities each.</summary>
internal sealed class DuckDbRival : IDisposable
{
    private static readonly Theory Theory = Codebook.Questionnaire.Theory;
    private static readonly int Planes = Codebook.Questionnaire.AllQuestions.Answers.Count;

    private readonly DuckDBConnection connection = new("DataSource=:memory:");
    private readonly AnswerColumns columns;

    /// <summary>Over some activities, again and again.</summary>
    public DuckDbRival(AnswerColumns columns)
    {
        this.columns = columns;
        connection.Open();
        Run("SET threads = 1");
    }

    /// <summary>Over a Boolean column for each answer, which says that it is ruled out.</summary>
    public Func<long[]> OfBooleans(int times)
    {
        Make("booleans", "BOOLEAN", times, Words(columns).SelectMany(words => Enumerable.Range(0, 64).Select(bit => words.Select(word => (object)((word >> bit & 1) != 0)))));
        return Counted("booleans", " AND ", " OR ", "NOT ", "count_if({0})");
    }

    /// <summary>Over a column of words for each answer, of which each bit is an activity.</summary>
    public Func<long[]> OfPlanes(int times)
    {
        Make("planes", "BIGINT", times, Words(columns).Select(words => words.Select(word => (object)word)));
        return Counted("planes", " & ", " | ", "~", "sum(bit_count({0}))");
    }

    public void Dispose() => connection.Dispose();

    /// <summary>Asks first which blockers of several answers block, then which boxes are blocked, each once, and then which definitions hold.</summary>
    private Func<long[]> Counted(string table, string and, string or, string not, string count)
    {
        ShortForm[] forms = [.. DefinitionCatalog.Definitions.Select(definition => definition.Criterion.Compiled.ShortForm!)];
        if (forms.Any(form => form.Within != CriterionStatus.NotMet))
        {
            throw new NotSupportedException("A definition is short where it holds: the query asks for those that do not hold.");
        }

        AnswerSet[] blockers = [.. forms.SelectMany(form => form.Blockers).Where(blocker => blocker.Count > 1).Distinct()];
        Dictionary<AnswerSet, string> boxes = [];
        foreach ((ShortForm form, ShortForm.BlockedBox box) in forms.SelectMany(form => form.Boxes.Select(box => (form, box))))
        {
            boxes.TryAdd(box.Excluded, Any(form.BlockersOf(box).Select(blocker => blocker.Count == 1 ? Plane(blocker.First) : $"k{Array.IndexOf(blockers, blocker)}")));
        }

        AnswerSet[] asked = [.. boxes.Keys];
        string sound = $"there{and}{not}{Any(Theory.Conflicts.ToArray().Select(conflict => AllOf(conflict.Excluded)))} AS sound";
        IEnumerable<string> met = forms.Select(form => string.Join(and, form.Boxes.Select(box => $"b{Array.IndexOf(asked, box.Excluded)}").Prepend("sound")));
        string query = $"WITH blockers AS (SELECT *, {string.Join(", ", blockers.Select((blocker, place) => $"{AllOf(blocker)} AS k{place}").Prepend(sound))} FROM {table}), "
            + $"boxes AS (SELECT sound, {string.Join(", ", boxes.Values.Select((box, place) => $"{box} AS b{place}"))} FROM blockers) "
            + $"SELECT {string.Join(", ", met.Select(each => string.Format(CultureInfo.InvariantCulture, count, each) + "::BIGINT"))} FROM boxes";
        return () => Row(query);

        string Any(IEnumerable<string> parts) => $"({string.Join(or, parts)})";

        string AllOf(AnswerSet answers) => $"({string.Join(and, Enumerable.Range(0, Planes).Where(plane => answers.Holds(AnswerSet.At(plane))).Select(Plane))})";
    }

    private static string Plane(int plane) => $"a{plane}";

    /// <summary>For each 64 activities a word that says which are there, and a word for each answer.</summary>
    private static IEnumerable<ulong[]> Words(AnswerColumns columns)
    {
        ulong[] space = new ulong[Planes * PlaneProgram.Words];
        ulong[] there = new ulong[PlaneProgram.Words];
        for (long step = 0; step < columns.StepCount; step++)
        {
            columns.CopyTo(step, [Range.EndAt(space.Length)], space);
            columns.Fill(step, there);
            for (int word = 0; word < PlaneProgram.Words; word++)
            {
                yield return [there[word], .. Enumerable.Range(0, Planes).Select(plane => space[(plane * PlaneProgram.Words) + word])];
            }
        }
    }

    private void Make(string table, string type, int times, IEnumerable<IEnumerable<object>> rows)
    {
        Run($"CREATE TABLE given ({string.Join(", ", Enumerable.Range(0, Planes).Select(Plane).Prepend("there").Select(column => $"{column} {type}"))})");
        using (DuckDBAppender appender = connection.CreateAppender("given"))
        {
            foreach (IEnumerable<object> cells in rows)
            {
                IDuckDBAppenderRow row = appender.CreateRow();
                foreach (object cell in cells)
                {
                    _ = cell is bool flag ? row.AppendValue(flag) : row.AppendValue(unchecked((long)(ulong)cell));
                }

                row.EndRow();
            }
        }

        Run($"CREATE TABLE {table} AS SELECT given.* FROM given, range({times})");
        Run("DROP TABLE given");
    }

    private void Run(string text)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private long[] Row(string query)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = query;
        using DuckDBDataReader reader = command.ExecuteReader();
        reader.Read();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetInt64)];
    }
}
