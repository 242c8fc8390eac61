using System.Globalization;
using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>The headers of a table in which nothing of some activities is lost.</summary>
internal sealed class WrittenHeaders(ColumnNames names, TableFile file)
{
    private readonly HashSet<string> needed = new(StringComparer.Ordinal) { ColumnNames.Title };
    private readonly Dictionary<string, bool> own = new(StringComparer.Ordinal);

    /// <summary>All that can be told of activities, apart from columns of one's own.</summary>
    public static IReadOnlyList<string> All(ColumnNames names) => [.. Ordered(names).Select(names.HeaderOf)];

    public IReadOnlyList<string> Of(IEnumerable<WrittenRow> rows)
    {
        foreach (WrittenRow row in rows) Add(row);
        if (own.ContainsValue(false)) needed.Add(ColumnNames.Extra);
        return
        [
            .. Ordered(names).Where(name => needed.Contains(name) && name != ColumnNames.Extra).Select(names.HeaderOf),
            .. own.Where(field => field.Value).Select(field => field.Key),
            .. needed.Contains(ColumnNames.Extra) ? [names.HeaderOf(ColumnNames.Extra)] : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> Ordered(ColumnNames names) =>
    [
        ColumnNames.Id, .. names.Parts, ColumnNames.Title, ColumnNames.Description,
        .. names.Questionnaire.Questions.SelectMany(question => new[] { question.Id, NoteOf(question), ExcerptOf(question) }), ColumnNames.Stated, ColumnNames.Extra,
    ];

    private static string NoteOf(Question question) => $"{question.Id}.{ColumnNames.Note}";

    private static string ExcerptOf(Question question) => $"{question.Id}.{ColumnNames.Excerpt}";

    private void Add(WrittenRow row)
    {
        Activity activity = row.Activity;
        Need(ColumnNames.Id, activity.Id);
        Need(ColumnNames.Description, activity.Description);
        foreach (Question question in activity.Answers.Questions) needed.Add(question.Id);
        foreach ((Question question, Evidence evidence) in activity.Evidence)
        {
            Need(NoteOf(question), evidence.Note);
            Need(ExcerptOf(question), evidence.Excerpt);
            if (evidence.Missing is not null) needed.Add(question.Id);
        }

        if (activity.Stated.Count > 0) needed.Add(ColumnNames.Stated);
        if (activity.Extra is { } extra) AddOwn(extra);
        if (row.Coding is { } coding) AddCoding(coding);
        if (row.Initiative is not { } initiative) return;
        needed.Add(InitiativeColumn.Root);
        Need($"{InitiativeColumn.Root}.{InitiativeColumn.Id}", initiative.Id);
        Need($"{InitiativeColumn.Root}.{InitiativeColumn.Description}", initiative.Description);
        if (initiative.Extra is not null) needed.Add($"{InitiativeColumn.Root}.{InitiativeColumn.Extra}");
    }

    private void AddCoding(CodedActivity coding)
    {
        needed.Add(CodingColumns.Coder);
        if (coding.Coder.Kind != CoderKind.Person) needed.Add(CodingColumns.Kind);
        Need(CodingColumns.Version, coding.Coder.Version);
        if (coding.Date is not null) needed.Add(CodingColumns.Date);
        if (coding.IsAdjudicated) needed.Add(CodingColumns.Adjudicated);
    }

    private void Need(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) needed.Add(name);
    }

    private void AddOwn(JsonElement extra)
    {
        bool isEmpty = true;
        foreach (JsonProperty field in extra.EnumerateObject())
        {
            isEmpty = false;
            bool isPlain = own.TryGetValue(field.Name, out bool was) ? was : names.IsOwn(field.Name) && Holds(field.Name);
            own[field.Name] = isPlain && IsPlain(field.Value);
        }

        if (isEmpty) needed.Add(ColumnNames.Extra);
    }

    /// <summary>Whether a value comes back from a cell as it was: text does everywhere, numbers and truths from workbooks alone.</summary>
    private bool IsPlain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text && Holds(text),
        JsonValueKind.True or JsonValueKind.False => file == TableFile.Xlsx,
        JsonValueKind.Number => file == TableFile.Xlsx && IsKept(value),
        _ => false,
    };

    private bool Holds(string text) => file == TableFile.Xlsx || CsvRowSink.Holds(text);

    private static bool IsKept(JsonElement number)
    {
        if (!number.TryGetDouble(out double value) || !double.IsFinite(value)) return false;
        using JsonDocument kept = JsonDocument.Parse(value.ToString("R", CultureInfo.InvariantCulture));
        return JsonElement.DeepEquals(kept.RootElement, number);
    }
}
