using System.Globalization;
using CoProduction.Reliability;

namespace CoProduction.Reports;

/// <summary>A table for a paper: verdicts on activities, their counts, or how definitions agree, as LaTeX, Markdown or CSV.</summary>
/// <remarks>Immutable, and compared by reference. Every cell is text as it was given; each form writes it so that nothing in it is read as a mark.</remarks>
public sealed class PaperTable
{
    private PaperTable(string caption, IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<string> notes) =>
        (Caption, Heads, Ids, Rows, Notes) = (caption, heads, heads, rows, notes);

    /// <summary>What the table shows, in a sentence.</summary>
    public string Caption { get; }

    /// <summary>The heads of the columns: the first is that of the rows' names.</summary>
    public IReadOnlyList<string> Heads { get; }

    /// <summary>The heads for programs, which read no notes: those of definitions are their ids.</summary>
    internal IReadOnlyList<string> Ids { get; private init; }

    /// <summary>The shares of a line that the columns take, where they hold names too long to stand side by side; null where they are as wide as what is in them.</summary>
    internal string[]? Widths { get; private init; }

    /// <summary>The cells, row by row, as many as there are heads.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>What the table needs to be read: letters that stand for definitions, signs that stand for verdicts.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The verdicts on each activity: a row for each, and a column, under a letter, for each definition.</summary>
    /// <exception cref="ArgumentNullException">The list or a classification is null.</exception>
    /// <exception cref="ArgumentException">There is no classification, or they are by different definitions.</exception>
    public static PaperTable Verdicts(IEnumerable<Classification> corpus)
    {
        IReadOnlyList<Classification> all = Some(corpus);
        Definition[] definitions = [.. Corpus.DefinitionsOf(all[0])];
        return new(
            $"Verdicts on {Wording.Prose.Count(all.Count, "activity", "activities")} under {Wording.Prose.Count(definitions.Length, "definition", "definitions")}",
            ["activity", .. definitions.Select((_, place) => Letters(place))],
            [.. all.Select(each => (IReadOnlyList<string>)[each.Activity.Title, .. each.Judgements.Select(judgement => SignOf(judgement.Verdict))])],
            [
                "y: co-production; -: not co-production; ?: what is known does not decide.",
                $"{string.Join(", ", definitions.Select((definition, place) => $"{Letters(place)} {definition.Name}"))}.",
            ])
        {
            Ids = ["activity", .. definitions.Select(definition => definition.Id)],
        };
    }

    /// <summary>How many activities count under each definition, do not, and are undetermined.</summary>
    /// <exception cref="ArgumentNullException">The list or a classification is null.</exception>
    /// <exception cref="ArgumentException">There is no classification, or they are by different definitions.</exception>
    public static PaperTable Counts(IEnumerable<Classification> corpus)
    {
        IReadOnlyList<Classification> all = Some(corpus);
        return new(
            $"{Wording.Prose.Count(all.Count, "activity", "activities")} by {Wording.Prose.Agree(all.Count, "its", "their")} verdict under each definition",
            ["definition", .. Words.Verdicts.Select(verdict => verdict.Word)],
            [
                .. Corpus.DefinitionsOf(all[0]).Select(definition => (IReadOnlyList<string>)
                    [definition.Name, .. Words.Verdicts.Select(verdict => Mark.Number(Corpus.CountOf(all, definition, verdict)))]),
            ],
            [])
        {
            Widths = ["0.44", "0.16", "0.2", "0.15"],
        };
    }

    /// <summary>How every two definitions agree on the activities on which both decide: how many those are, and the share with the same verdict with its 95 % interval.</summary>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static PaperTable Agreement(DefinitionAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new(
            "Agreement between definitions on the activities on which both decide",
            ["definition", "and", "decided by both", "same verdict", "share", "95 % interval"],
            [.. agreement.Pairs.Select(pair => (IReadOnlyList<string>)[pair.First.Name, pair.Second.Name, .. Cells(pair.Agreement)])],
            [$"Interval for a proportion: {Proportion.Source}."])
        {
            Widths = ["0.25", "0.25", "0.1", "0.09", "0.08", "0.15"],
        };
    }

    /// <summary>The table with one more note below it.</summary>
    /// <exception cref="ArgumentNullException">The note is null.</exception>
    /// <exception cref="ArgumentException">The note is blank.</exception>
    public PaperTable WithNote(string note)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(note);
        return new PaperTable(Caption, Heads, Rows, [.. Notes, note]) { Ids = Ids, Widths = Widths };
    }

    /// <summary>The table in LaTeX, for the package booktabs and, where it is wide, graphicx; one of more than 40 rows is broken over pages, for the package longtable.</summary>
    /// <param name="label">The label by which a text refers to it; none by default.</param>
    public string ToLatex(string? label = null) => LatexTable.Write(this, label);

    /// <summary>The table in Markdown, with its notes below it.</summary>
    public string ToMarkdown() => MarkdownTable.Write(this);

    /// <summary>The heads and the rows as CSV, without caption and notes, so that the heads of definitions are their ids; a cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
    public string ToCsv() => CsvTable.Write(this);

    /// <summary>The caption.</summary>
    public override string ToString() => Caption;

    private static IReadOnlyList<Classification> Some(IEnumerable<Classification> corpus) =>
        Corpus.Checked(corpus) is { Count: > 0 } all ? all : throw new ArgumentException("There is no classification.", nameof(corpus));

    private static IEnumerable<string> Cells(Proportion same)
    {
        yield return Mark.Number(same.Total);
        yield return Mark.Number(same.Count);
        if (same.Total == 0)
        {
            yield return "";
            yield return "";
            yield break;
        }

        ConfidenceInterval interval = same.Interval();
        yield return Share(same.Share);
        yield return $"{Share(interval.Lower)} to {Share(interval.Upper)}";
    }

    private static string Share(Figure share) => string.Create(CultureInfo.InvariantCulture, $"{share.Value:0.00}");

    private static string SignOf(Verdict verdict) => verdict switch
    {
        Verdict.CoProduction => "y",
        Verdict.NotCoProduction => "-",
        _ => "?",
    };

    /// <summary>A to Z, then AA, AB and so on.</summary>
    private static string Letters(int place) => place < 26 ? $"{(char)('A' + place)}" : Letters((place / 26) - 1) + Letters(place % 26);
}
