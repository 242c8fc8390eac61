using CoProduction.Cli.Choosing;
using CoProduction.Coding;

namespace CoProduction.Cli.Agreeing;

/// <summary>What agreement is measured on, one row for each.</summary>
internal sealed class AgreeBy
{
    private readonly Func<CodingSet, IReadOnlyList<Definition>, IEnumerable<AgreeRow>> rows;

    private AgreeBy(string name, string what, string open, Func<CodingSet, IReadOnlyList<Definition>, IEnumerable<AgreeRow>> rows) => (Name, What, Open, this.rows) = (name, what, open, rows);

    /// <summary>All that there is, in the order in which they are named.</summary>
    public static IReadOnlyList<AgreeBy> All { get; } =
    [
        new("question", "question", "An answer that is missing, or one of several, is open.", (codings, _) => Codebook.Questions
            .Where(question => codings.Coded.Any(coding => coding.Answers.Knows(question))).Select(question => AgreeRow.Of(codings, question))),
        new("verdict", "definition", "An undetermined verdict is open.", (codings, definitions) => definitions.Select(definition => AgreeRow.Of(codings, definition))),
        new("kind", "kind", "An activity that is possibly of a kind is open.", (codings, definitions) => DefinitionChoice.TypologiesOf(definitions)
            .SelectMany(typology => typology.Kinds.Select(kind => AgreeRow.Of(codings, typology, kind)))),
    ];

    /// <summary>What it is called at the command line.</summary>
    public string Name { get; }

    /// <summary>What a row is about.</summary>
    public string What { get; }

    /// <summary>What counts as open, in a sentence.</summary>
    public string Open { get; }

    public IReadOnlyList<AgreeRow> RowsOf(CodingSet codings, IReadOnlyList<Definition> definitions) => [.. rows(codings, definitions)];

    public override string ToString() => Name;
}
