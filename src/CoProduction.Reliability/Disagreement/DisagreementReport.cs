using CoProduction.Coding;

namespace CoProduction.Reliability;

/// <summary>Which disagreement of coders matters: every pair of codings of an activity, the questions that cost verdicts, and what is not the coders' doing.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class DisagreementReport
{
    private DisagreementReport(IReadOnlyList<CodingComparison> comparisons, VerdictPairs facts, VerdictPairs definitions)
    {
        Comparisons = comparisons;
        OfFacts = facts;
        OfDefinitions = definitions;
        Costs = Rank(comparisons);
    }

    /// <summary>Each pair of codings of the same activity, by activity, then by coders.</summary>
    public IReadOnlyList<CodingComparison> Comparisons { get; }

    /// <summary>Pairs of verdicts under one definition on two coders' answers: where they differ, the coders disagree on facts.</summary>
    public VerdictPairs OfFacts { get; }

    /// <summary>Pairs of verdicts under two definitions on one coder's answers: where they differ, authors disagree on what co-production is.</summary>
    public VerdictPairs OfDefinitions { get; }

    /// <summary>The questions on which codings differ, those first that cost most verdicts, then those that settle most alone, then in codebook order.</summary>
    public IReadOnlyList<QuestionCost> Costs { get; }

    /// <summary>Compares all codings under some definitions.</summary>
    /// <exception cref="ArgumentNullException">An argument or a definition is null.</exception>
    /// <exception cref="ArgumentException">There is no definition.</exception>
    public static DisagreementReport Of(CodedCorpus corpus, IEnumerable<Definition> definitions)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(definitions);
        Definition[] all = [.. definitions];
        if (all.Length == 0)
        {
            throw new ArgumentException("At least one definition is needed.", nameof(definitions));
        }

        foreach (Definition definition in all)
        {
            ArgumentNullException.ThrowIfNull(definition, nameof(definitions));
        }

        List<CodingComparison> comparisons = [];
        VerdictPairs facts = default;
        VerdictPairs ofDefinitions = default;
        foreach (string id in corpus.ActivityIds)
        {
            CodingSheet[] sheets = [.. corpus.Sheets.Where(sheet => sheet.Find(id) is not null)];
            Verdict[][] verdicts = [.. sheets.Select(sheet => Array.ConvertAll(all, definition => definition.Assess(sheet.Find(id)!.Answers)))];
            for (int one = 0; one < sheets.Length; one++)
            {
                ofDefinitions = PairsAmong(verdicts[one], ofDefinitions);
                for (int other = one + 1; other < sheets.Length; other++)
                {
                    comparisons.Add(new CodingComparison(id, sheets[one], sheets[other], all));
                    for (int index = 0; index < all.Length; index++)
                    {
                        facts = facts.With(verdicts[one][index], verdicts[other][index]);
                    }
                }
            }
        }

        return new DisagreementReport(comparisons, facts, ofDefinitions);
    }

    /// <summary>The counts in two sentences, then a line for each question that costs a verdict.</summary>
    public override string ToString() => string.Join('\n', Costs.Where(cost => cost.VerdictCount > 0).Select(cost => $"  {cost}")
        .Prepend($"Definitions disagree on the same answers: {OfDefinitions}.")
        .Prepend($"Coders disagree under the same definition: {OfFacts}."));

    private static VerdictPairs PairsAmong(Verdict[] verdicts, VerdictPairs pairs)
    {
        for (int one = 0; one < verdicts.Length; one++)
        {
            for (int other = one + 1; other < verdicts.Length; other++)
            {
                pairs = pairs.With(verdicts[one], verdicts[other]);
            }
        }

        return pairs;
    }

    private static QuestionCost[] Rank(IReadOnlyList<CodingComparison> comparisons)
    {
        Dictionary<Question, int> verdicts = [];
        Dictionary<Question, int> alone = [];
        foreach (Settlement settlement in comparisons.SelectMany(comparison => comparison.ByDefinition))
        {
            IReadOnlyList<IReadOnlyList<Question>> sets = settlement.Find().Sets;
            foreach (Question question in sets.SelectMany(set => set).Distinct())
            {
                verdicts[question] = verdicts.GetValueOrDefault(question) + 1;
                alone[question] = alone.GetValueOrDefault(question) + (sets.Any(set => set.Count == 1 && set[0] == question) ? 1 : 0);
            }
        }

        return
        [
            .. Codebook.Questions
                .Select(question => new QuestionCost(
                    question,
                    comparisons.Count(comparison => comparison.Questions.Any(difference => difference.Question == question)),
                    verdicts.GetValueOrDefault(question),
                    alone.GetValueOrDefault(question)))
                .Where(cost => cost.PairCount > 0)
                .OrderByDescending(cost => cost.VerdictCount)
                .ThenByDescending(cost => cost.SettledAlone),
        ];
    }
}
