namespace CoProduction.Reports;

/// <summary>Classified activities that are shown together.</summary>
internal static class Corpus
{
    /// <summary>The classifications as a list, all by the same definitions.</summary>
    public static IReadOnlyList<Classification> Checked(IEnumerable<Classification> corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        Classification[] all = [.. corpus];
        foreach (Classification each in all)
        {
            ArgumentNullException.ThrowIfNull(each, nameof(corpus));
            if (!DefinitionsOf(each).SequenceEqual(DefinitionsOf(all[0])))
            {
                throw new ArgumentException("The activities are classified by different definitions.", nameof(corpus));
            }
        }

        return all;
    }

    public static int CountOf(IReadOnlyList<Classification> corpus, Definition definition, Verdict verdict) =>
        corpus.Count(each => each[definition].Verdict == verdict);

    public static IEnumerable<Definition> DefinitionsOf(Classification classification) => classification.Judgements.Select(judgement => judgement.Definition);
}
