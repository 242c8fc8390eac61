using System.Text.Json;
using CoProduction.TestTables;

namespace CoProduction.Json;

/// <content>Writing in the canonical form: the contract's order, answers in codebook order, and nothing that is unknown or absent.</content>
public static partial class CoProductionJson
{
    /// <summary>An activity as JSON.</summary>
    /// <remarks>
    /// What is written can be read back and is equal, with three exceptions: half of a surrogate pair becomes U+FFFD, evidence that says nothing is
    /// left out, and a blank title is written as it stands though reading refuses it.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The activity is null.</exception>
    public static string Write(Activity activity, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return JsonOutput.Text(indented, json => ActivityWriter.Write(json, activity));
    }

    /// <summary>Writes an activity to a stream as UTF-8, without a byte order mark; the stream is not closed.</summary>
    /// <exception cref="ArgumentNullException">The stream or the activity is null.</exception>
    public static void Write(Stream utf8, Activity activity, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(activity);
        using Utf8JsonWriter json = new(utf8, JsonOutput.Options(indented));
        ActivityWriter.Write(json, activity);
    }

    /// <summary>Writes an activity as the next value of a writer, by whose options letters are escaped and lines are broken.</summary>
    /// <exception cref="ArgumentNullException">The writer or the activity is null.</exception>
    public static void Write(Utf8JsonWriter writer, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(activity);
        ActivityWriter.Write(writer, activity);
    }

    /// <summary>Activities as a JSON list.</summary>
    /// <exception cref="ArgumentNullException">The activities, or one of them, are null.</exception>
    public static string WriteActivities(IEnumerable<Activity> activities, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return JsonOutput.Text(indented, json =>
        {
            json.WriteStartArray();
            foreach (Activity activity in activities) Write(json, activity);
            json.WriteEndArray();
        });
    }

    /// <summary>Writes activities to a stream as lines with an activity each (NDJSON), each ended by a line feed; the stream is not closed.</summary>
    /// <exception cref="ArgumentNullException">The stream, the activities, or one of them, are null.</exception>
    public static void WriteLines(Stream utf8, IEnumerable<Activity> activities)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(activities);
        using Utf8JsonWriter json = new(utf8, JsonOutput.Options(indented: false));
        foreach (Activity activity in activities)
        {
            Write(json, activity);
            json.Flush();
            utf8.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    /// <summary>The verdicts and kinds of a classification as JSON.</summary>
    /// <remarks>For the judgements too, write what <see cref="ClassificationRecord.From"/> makes when it is to be explained.</remarks>
    /// <exception cref="ArgumentNullException">The classification is null.</exception>
    public static string Write(Classification classification, bool indented = false) => Write(ClassificationRecord.From(classification), indented);

    /// <summary>A result as JSON.</summary>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string Write(ClassificationRecord classification, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return JsonOutput.Text(indented, json => ClassificationWriter.Write(json, classification));
    }

    /// <summary>Writes a result as the next value of a writer, by whose options letters are escaped and lines are broken.</summary>
    /// <exception cref="ArgumentNullException">The writer or the result is null.</exception>
    public static void Write(Utf8JsonWriter writer, ClassificationRecord classification)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(classification);
        ClassificationWriter.Write(writer, classification);
    }

    /// <summary>A definition's test table as JSON, to be read by people: the activities by number, then what each condition shows.</summary>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static string Write(TestTable table, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(table);
        return JsonOutput.Text(indented, json => TestTableWriter.Write(json, table));
    }
}
