using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Tables;

/// <summary>The columns that there can be, by their names: what a header stands for.</summary>
internal sealed class ColumnNames
{
    public const string Id = "id";

    public const string Title = "title";

    public const string Description = "description";

    public const string Stated = "stated";

    public const string Extra = "extra";

    public const string Note = "note";

    public const string Excerpt = "excerpt";

    /// <summary>A short word is too near to others for a guess.</summary>
    private const int ShortestGuess = 4;

    private readonly IReadOnlyList<string> parts;
    private readonly Dictionary<string, Func<string, Column>> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> meant = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">The options name a column that there is not.</exception>
    public ColumnNames(Questionnaire questionnaire, TableOptions options, IReadOnlyList<string> parts)
    {
        (Questionnaire, Options, this.parts) = (questionnaire, options, parts);
        Add(Id, TextColumn.Id);
        Add(Title, TextColumn.Title);
        Add(Description, TextColumn.Description);
        foreach (string part in parts) Add(part, header => InitiativeColumn.Find(header, part) ?? (Column)CodingColumn.Find(header, part)!);

        foreach (Question question in questionnaire.Questions)
        {
            // An earlier id may be what tables call a column of theirs.
            foreach (string name in question.FormerIds.Where(name => !Initiatives.Contains(name)).Prepend(question.Id))
            {
                Add(name, header => new AnswerColumn(header, question));
                Add($"{name}.{Note}", header => new EvidenceColumn(header, question, isExcerpt: false));
                Add($"{name}.{Excerpt}", header => new EvidenceColumn(header, question, isExcerpt: true));
            }
        }

        Add(Stated, JsonColumn.Stated);
        Add(Extra, JsonColumn.Extra);
        foreach (string name in options.Headers.Values.Where(name => name.Length > 0 && !Has(name)))
        {
            throw new ArgumentException($"{Quoted.Of(name)} is no column{NearestName.Hint(name, known.Keys)}", nameof(options));
        }
    }

    public static IReadOnlyList<string> Initiatives { get; } =
        [InitiativeColumn.Root, $"{InitiativeColumn.Root}.{InitiativeColumn.Id}", $"{InitiativeColumn.Root}.{InitiativeColumn.Description}", $"{InitiativeColumn.Root}.{InitiativeColumn.Extra}"];

    public Questionnaire Questionnaire { get; }

    public TableOptions Options { get; }

    /// <summary>The columns that tell of what activities are part of: of initiatives, or of codings.</summary>
    public IReadOnlyList<string> Parts => parts;

    private bool HasCoders => parts.Contains(CodingColumns.Coder);

    /// <summary>The column that a header stands for, or why it stands for none.</summary>
    public Column? Find(string header, out Doubt? doubt)
    {
        doubt = null;
        if (header.Length == 0) return new NamelessColumn();
        if (Options.Headers.TryGetValue(header, out string? mapped)) return mapped.Length == 0 ? new OwnColumn(header) : Named(mapped, header);
        if (Named(header, header) is { } named) return named;
        if (HasCoders && header.Split(ByCoderColumn.Mark, 2) is [string of, { Length: > 0 }] && known.ContainsKey(of)) return new OwnColumn(header);

        string? near = meant.GetValueOrDefault(Bare(header));
        if (near is not null && Options.IsLenient)
        {
            doubt = new(TableProblemCodes.ReadAs, $"The header {Quoted.Of(header)} is read as '{near}'.", ProblemSeverity.Note);
            return known[near](header);
        }

        near ??= header.Trim().Length < ShortestGuess ? null : NearestName.Find(header.Trim(), known.Keys.Where(name => name.Length >= ShortestGuess));
        if (near is null) return new OwnColumn(header);
        bool isQuestion = Questionnaire.Find(near.Split('.')[0]) is not null;
        doubt = new(
            isQuestion ? ProblemCodes.UnknownQuestion : ProblemCodes.UnknownProperty,
            $"{Quoted.Of(header)} is not a column of activities; did you mean '{near}'? A column of your own has another name, or is named as such in the options.",
            ProblemSeverity.Error);
        return null;
    }

    /// <summary>Whether there is a column with a name, be it that of one coder among several, as <c>users@Ana</c>.</summary>
    public bool Has(string name) => Named(name, name) is not null;

    /// <summary>Whether a header is one of the names known, exact or not, or one of the options.</summary>
    public bool IsMeant(string header) => Options.Headers.ContainsKey(header) || meant.ContainsKey(Bare(header.Split(ByCoderColumn.Mark)[0]));

    /// <summary>Whether a header is that of the title, exact or not.</summary>
    public bool IsTitle(string header) => Options.Headers.TryGetValue(header, out string? mapped) ? mapped == Title : Bare(header) == Title;

    /// <summary>Whether a header can be that of a column of one's own.</summary>
    public bool IsOwn(string header) => Find(header, out _) is OwnColumn;

    /// <summary>The header that a column has in a table that is written.</summary>
    public string HeaderOf(string name) => Options.Headers.FirstOrDefault(pair => pair.Value == name).Key ?? name;

    /// <summary>The headers named in the options that stand for a column.</summary>
    public IEnumerable<string> Required => Options.Headers.Where(pair => pair.Value.Length > 0).Select(pair => pair.Key).Order(StringComparer.Ordinal);

    /// <summary>The column with a name under some header; null where there is none.</summary>
    private Column? Named(string name, string header)
    {
        if (known.TryGetValue(name, out Func<string, Column>? make)) return make(header);
        return HasCoders && name.Split(ByCoderColumn.Mark, 2) is [string of, { Length: > 0 } coder] && known.TryGetValue(of, out make) && make(header) is (AnswerColumn or EvidenceColumn) and { } column
            ? new ByCoderColumn(column, coder, header)
            : null;
    }

    private void Add(string name, Func<string, Column> make)
    {
        known.Add(name, make);
        meant.TryAdd(Bare(name), name);
    }

    private static string Bare(string header) =>
        string.Concat(header.Where(character => !char.IsWhiteSpace(character) && character is not ('-' or '_'))).ToLowerInvariant();

    /// <summary>What is to be said of a header.</summary>
    internal sealed record Doubt(string Code, string Message, ProblemSeverity Severity);
}
