using CoProduction.Coding;

namespace CoProduction.Reliability;

/// <summary>Finds the smallest sets of questions that make the verdicts on two codings agree once they are settled, whichever way.</summary>
internal sealed class Settlement
{
    /// <summary>How many pairs of settled answers are looked at before the search gives up.</summary>
    private const int MostWays = 100_000;

    private readonly Answers first;
    private readonly Answers second;
    private readonly Answers shared;
    private readonly DefinitionSet definitions;
    private readonly Dictionary<Answers, Verdict[]?> verdicts = [];
    private int ways;

    public Settlement(Answers first, Answers second, DefinitionSet definitions)
    {
        this.first = first;
        this.second = second;
        this.definitions = definitions;
        Differing = [.. definitions.Questionnaire.Questions.Where(question => !first.Possible(question).SequenceEqual(second.Possible(question)))];
        shared = first.Only(definitions.Questionnaire.Questions.Except(Differing));
        HashSet<Question> asked =
        [
            .. definitions.SelectMany(definition => definition.Criterion.Condition.Questions),
            .. definitions.Questionnaire.Implications.SelectMany(rule => rule.Premise.Questions.Concat(rule.Conclusion.Questions)),
        ];
        Mattering = [.. Differing.Where(asked.Contains)];
    }

    /// <summary>The questions of which the codings do not leave the same answers possible.</summary>
    public IReadOnlyList<Question> Differing { get; }

    /// <summary>Those of them that some definition or implication asks; no others can move a verdict.</summary>
    public IReadOnlyList<Question> Mattering { get; }

    /// <summary>The smallest sets, and whether they are known to be smallest; otherwise the one of all questions that matter.</summary>
    public (IReadOnlyList<IReadOnlyList<Question>> Sets, bool AreSmallest) Find()
    {
        ways = 0;
        for (int size = 0; size < Mattering.Count; size++)
        {
            List<IReadOnlyList<Question>> found = [];
            foreach (Question[] set in Subsets(0, size))
            {
                if (IsEnough(set))
                {
                    found.Add(set);
                }

                if (ways > MostWays)
                {
                    return ([Mattering], false);
                }
            }

            if (found.Count > 0)
            {
                return (found, true);
            }
        }

        return ([Mattering], true);
    }

    /// <summary>Whether all verdicts agree once some questions are settled, whichever way.</summary>
    public bool IsEnough(IReadOnlyList<Question> set)
    {
        for (long way = 0; way < 1L << set.Count && ways <= MostWays; way++)
        {
            ways++;
            Answers adjudicated = shared;
            Answers one = first;
            Answers other = second;
            for (int index = 0; index < set.Count; index++)
            {
                AnswerOption[] answer = [.. ((way >> index & 1) == 0 ? first : second).Possible(set[index])];
                adjudicated = adjudicated.WithOptions(set[index], answer);
                one = one.WithOptions(set[index], answer);
                other = other.WithOptions(set[index], answer);
            }

            if (VerdictsOn(adjudicated) is null)
            {
                continue;
            }

            if (VerdictsOn(one) is not { } left || VerdictsOn(other) is not { } right || !left.AsSpan().SequenceEqual(right))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The verdicts on some answers, or null where they contradict each other.</summary>
    private Verdict[]? VerdictsOn(Answers answers)
    {
        if (!verdicts.TryGetValue(answers, out Verdict[]? known))
        {
            known = Soundness.IsSound(answers) ? [.. definitions.Select(definition => definition.Assess(answers))] : null;
            verdicts.Add(answers, known);
        }

        return known;
    }

    private IEnumerable<Question[]> Subsets(int from, int size)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (int index = from; index <= Mattering.Count - size; index++)
        {
            foreach (Question[] rest in Subsets(index + 1, size - 1))
            {
                yield return [Mattering[index], .. rest];
            }
        }
    }
}
