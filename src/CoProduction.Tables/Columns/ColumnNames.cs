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
        (string of, string? coder) = PartsOf(header);
        if (NameOf(of, out bool isExact, out bool isSure) is not { } name || (HasCoders && coder is null && !isExact && of.Contains(ByCoderColumn.Mark))) return new OwnColumn(header);
        if (coder is not null && string.IsNullOrWhiteSpace(coder))
        {
            doubt = new(ProblemCodes.UnknownQuestion, $"{Quoted.Of(header)} names no coder: the name stands after '{ByCoderColumn.Mark}', as in '{name}{ByCoderColumn.Mark}Ana'.", ProblemSeverity.Error);
            return null;
        }

        string whole = coder is null ? name : $"{name}{ByCoderColumn.Mark}{coder}";
        if (isExact || (isSure && Options.IsLenient))
        {
            if (!isExact) doubt = new(TableProblemCodes.ReadAs, $"The header {Quoted.Of(header)} is read as {Quoted.Of(whole)}.", ProblemSeverity.Note);
            return coder is null ? known[name](header) : new ByCoderColumn(known[name](header), coder, header);
        }

        doubt = new(
            IsOfQuestion(name) ? ProblemCodes.UnknownQuestion : ProblemCodes.UnknownProperty,
            $"{Quoted.Of(header)} is not a column of activities; did you mean {Quoted.Of(whole)}? A column of your own has another name, or is named as such in the options.",
            ProblemSeverity.Error);
        return null;
    }

    /// <summary>Whether there is a column with a name, be it that of one coder among several, as <c>users@Ana</c>.</summary>
    public bool Has(string name) =>
        known.ContainsKey(name) || (HasCoders && name.Split(ByCoderColumn.Mark, 2) is [var of, { Length: > 0 }] && known.ContainsKey(of) && IsOfQuestion(of));

    /// <summary>Whether a header is that of one coder's answers or notes among those of several, be it exact or not.</summary>
    public bool IsByCoder(string header) => PartsOf(header).Coder is not null;

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

    /// <summary>What a header, or what it is said to stand for, is of, and the coder whom it names after a question; null where it names none.</summary>
    private (string Of, string? Coder) PartsOf(string header) =>
        HasCoders && Options.Headers.GetValueOrDefault(header, header).Split(ByCoderColumn.Mark, 2) is [var of, var coder]
            && NameOf(of, out _, out _) is { } name && IsOfQuestion(name)
            ? (of, coder)
            : (header, null);

    /// <summary>The name that is meant by a text; null where none is, so that the column is one of one's own.</summary>
    /// <param name="text">A header, or what it has before a coder.</param>
    /// <param name="isExact">Whether it is the name, or is said to stand for it.</param>
    /// <param name="isSure">Whether it cannot be mistaken; otherwise the name is only near to it.</param>
    private string? NameOf(string text, out bool isExact, out bool isSure)
    {
        string? name = Options.Headers.TryGetValue(text, out string? mapped) ? mapped : known.ContainsKey(text) ? text : null;
        isExact = name is not null;
        name ??= meant.GetValueOrDefault(Bare(text));
        isSure = name is not null;
        name ??= text.Trim().Length < ShortestGuess ? null : NearestName.Find(text.Trim(), known.Keys.Where(each => each.Length >= ShortestGuess));
        return string.IsNullOrEmpty(name) ? null : name;
    }

    private bool IsOfQuestion(string name) => Questionnaire.Find(name.Split('.')[0]) is not null;

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
