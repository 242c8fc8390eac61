using CoProduction.Comparison;
using CoProduction.Reliability;

namespace CoProduction.Reports;

/// <summary>Figures as SVG, each a file of its own: verdicts, the order of definitions, how far they agree, and the criteria of one definition.</summary>
/// <remarks>
/// They follow the reader's choice of light or dark, tell verdicts apart by form as well as by colour, and hold a title and a description for those who
/// cannot see them. Titles of activities are shown as they were typed, and never read as marks.
/// </remarks>
public static class SvgFigure
{
    /// <summary>The verdicts on activities, a row for each, under definitions, a column for each.</summary>
    /// <exception cref="ArgumentNullException">The list or a classification is null.</exception>
    /// <exception cref="ArgumentException">The classifications are by different definitions.</exception>
    public static string Verdicts(IEnumerable<Classification> corpus) => Canvas.Alone(MatrixFigure.Of(Corpus.Checked(corpus)));

    /// <summary>The order of the definitions: what counts under one counts under every one that a line leads to on its left.</summary>
    /// <param name="map">The map to draw.</param>
    /// <param name="corpus">Activities whose verdicts are counted under each definition; none where null. They have to be classified by all definitions of the map.</param>
    /// <param name="link">Where the name of a definition leads to; nowhere by default.</param>
    /// <exception cref="ArgumentNullException">The map or a classification is null.</exception>
    /// <exception cref="ArgumentException">The classifications are by different definitions, or not by all of the map's.</exception>
    public static string Map(DefinitionMap map, IEnumerable<Classification>? corpus = null, Func<Definition, string>? link = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        IReadOnlyList<Classification>? counted = corpus is null ? null : Corpus.Checked(corpus);
        if (counted is [var first, ..] && map.Definitions.Except(first.Judgements.Select(judgement => judgement.Definition)).FirstOrDefault() is { } missing)
        {
            throw new ArgumentException($"The activities are not classified by '{missing.Id}'.", nameof(corpus));
        }

        return Canvas.Alone(MapFigure.Of(map, counted, link));
    }

    /// <summary>For every two definitions, the share of the activities on which both decide that get the same verdict.</summary>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static string Agreement(DefinitionAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return Canvas.Alone(AgreementFigure.Of(agreement));
    }

    /// <summary>The criteria of one definition as a tree, each with whether the activity meets it.</summary>
    /// <exception cref="ArgumentNullException">The judgement is null.</exception>
    public static string Criteria(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return Canvas.Alone(CriteriaFigure.Of(judgement));
    }
}
