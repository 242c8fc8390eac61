using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Tables;

/// <summary>Writes activities under headers, and refuses what there is no column for, so that nothing is lost in silence.</summary>
internal sealed class ActivityWriter(Header header)
{
    private readonly HashSet<string> paths = [.. header.Columns.Select(column => column.Path)];
    private readonly SheetCell[] cells = new SheetCell[header.Columns.Count];
    private readonly HashSet<(string, string?)> initiatives = [];

    /// <summary>The cells of a row, until the next.</summary>
    /// <exception cref="ArgumentException">The activity has a blank title, is on another questionnaire, or has something that no column is there for.</exception>
    public ReadOnlyMemory<SheetCell> Write(in WrittenRow row)
    {
        Check(row);
        for (int index = 0; index < cells.Length; index++)
        {
            cells[index] = header.Columns[index].Write(row);
        }

        return cells;
    }

    private void Check(in WrittenRow row)
    {
        Activity activity = row.Activity;
        if (string.IsNullOrWhiteSpace(activity.Title)) throw new ArgumentException("The title is blank; what has none could not be read again.");
        Questionnaire own = header.Names.Questionnaire;
        if ((activity.Answers.Questionnaire ?? activity.Evidence.Keys.FirstOrDefault()?.Questionnaire) is { } other && other != own)
        {
            throw new ArgumentException($"This table is for the questions of '{own}', not of '{other}'.");
        }

        Require(activity, !string.IsNullOrEmpty(activity.Id), "$.id");
        Require(activity, !string.IsNullOrEmpty(activity.Description), "$.description");
        Require(activity, activity.Stated.Count > 0, "$.stated");
        foreach (Question question in activity.Answers.Questions) Require(activity, true, $"$.answers.{question.Id}");
        foreach ((Question question, Evidence evidence) in activity.Evidence)
        {
            Require(activity, evidence.Missing is not null, $"$.answers.{question.Id}");
            Require(activity, !string.IsNullOrEmpty(evidence.Note), $"$.evidence.{question.Id}.note");
            Require(activity, !string.IsNullOrEmpty(evidence.Excerpt), $"$.evidence.{question.Id}.excerpt");
        }

        CheckExtra(activity);
        if (row.Coding is { } coding) CheckCoding(coding);
        if (row.Initiative is { } initiative) CheckInitiative(initiative, row.IsFirst);
    }

    private void CheckExtra(Activity activity)
    {
        if (activity.Extra is not { } extra || paths.Contains("$.extra")) return;
        foreach (JsonProperty field in extra.EnumerateObject())
        {
            JsonPath path = JsonPath.Root.Property(ColumnNames.Extra).Property(field.Name);
            Require(activity, OwnColumn.CellOf(field.Value) == default || !paths.Contains(path.ToString()), "$.extra");
        }
    }

    private void CheckCoding(CodedActivity coding)
    {
        Activity activity = coding.Activity;
        Require(activity, true, $"$.{CodingColumns.Coder}");
        Require(activity, coding.Coder.Kind != CoderKind.Person, JsonPath.Root.Property(CodingColumns.Kind).ToString());
        Require(activity, coding.Coder.Version is not null, JsonPath.Root.Property(CodingColumns.Version).ToString());
        Require(activity, coding.Date is not null, $"$.{CodingColumns.Date}");
        Require(activity, coding.IsAdjudicated, $"$.{CodingColumns.Adjudicated}");
    }

    private void CheckInitiative(Initiative initiative, bool isFirst)
    {
        if (string.IsNullOrWhiteSpace(initiative.Title)) throw new ArgumentException("The title of an initiative is blank; what has none could not be read again.");
        if (isFirst && !initiatives.Add((initiative.Title, initiative.Id)))
        {
            throw new ArgumentException($"Two initiatives are called {Quoted.Of(initiative.Title)} and have one id, or none: they would be read as one.");
        }

        Activity first = initiative.Activities[0];
        Require(first, true, "$.initiative.title");
        Require(first, !string.IsNullOrEmpty(initiative.Id), "$.initiative.id");
        Require(first, !string.IsNullOrEmpty(initiative.Description), "$.initiative.description");
        Require(first, initiative.Extra is not null, "$.initiative.extra");
    }

    private void Require(Activity activity, bool isNeeded, string path)
    {
        if (!isNeeded || paths.Contains(path)) return;
        throw new ArgumentException($"{Quoted.Of(activity.ToString())} has something at {path}, and no header stands for it: it would be lost.");
    }
}
