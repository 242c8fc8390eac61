using CoProduction.Coding;

namespace CoProduction.Reliability;

/// <summary>Which disagreement of coders matters: every pair of codings of an activity, the questions that cost verdicts, and what is not the coders' doing.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class DisagreementReport
{
    private DisagreementReport(Questionnaire questionnaire, IReadOnlyList<CodingComparison> comparisons, VerdictPairs facts, VerdictPairs definitions)
    {
        Comparisons = comparisons;
        OfFacts = facts;
        OfDefinitions = definitions;
        Costs = Rank(questionnaire, comparisons);
    }

    /// <summary>Each pair of codings of the same activity, by activity, then by coders.</summary>
    public IReadOnlyList<CodingComparison> Comparisons { get; }

    /// <summary>Pairs of verdicts under one definition on two coders' answers: where they differ, the coders disagree on facts.</summary>
    public VerdictPairs OfFacts { get; }

    /// <summary>Pairs of verdicts under two definitions on one coder's answers: where they differ, authors disagree on what co-production is.</summary>
    public VerdictPairs OfDefinitions { get; }

    /// <summary>The questions on which codings differ, those first that cost most verdicts, then those that settle most alone, then in their questionnaire's order.</summary>
    public IReadOnlyList<QuestionCost> Costs { get; }

    /// <summary>Compares all codings under some definitions.</summary>
    /// <exception cref="ArgumentNullException">An argument or a definition is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no definition, two share an id, they ask questions of different questionnaires, or the codings are on another.
    /// </exception>
    public static DisagreementReport Of(CodingSet codings, IEnumerable<Definition> definitions)
    {
        ArgumentNullException.ThrowIfNull(codings);
        DefinitionSet all = new(definitions);
        CodingRatings.RequireFrom(codings, all.Questionnaire, nameof(definitions));
        List<CodingComparison> comparisons = [];
        VerdictPairs facts = default;
        VerdictPairs ofDefinitions = default;
        foreach (string id in codings.ActivityIds)
        {
            CodedActivity[] own = [.. codings.Coders.Select(coder => codings.Find(id, coder)).OfType<CodedActivity>()];
            Verdict[][] verdicts = [.. own.Select(coding => all.Select(definition => definition.Assess(coding.Answers)).ToArray())];
            for (int one = 0; one < own.Length; one++)
            {
                ofDefinitions = PairsAmong(verdicts[one], ofDefinitions);
                for (int other = one + 1; other < own.Length; other++)
                {
                    comparisons.Add(new CodingComparison(own[one], own[other], all));
                    for (int index = 0; index < all.Count; index++)
                    {
                        facts = facts.With(verdicts[one][index], verdicts[other][index]);
                    }
                }
            }
        }

        return new DisagreementReport(all.Questionnaire, comparisons, facts, ofDefinitions);
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

    private static QuestionCost[] Rank(Questionnaire questionnaire, IReadOnlyList<CodingComparison> comparisons)
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
            .. questionnaire.Questions
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
