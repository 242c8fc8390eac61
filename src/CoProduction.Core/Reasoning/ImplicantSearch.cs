using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Finds the prime implicants of a set of complete answers from its decision diagram, all at once and without listing them.</summary>
/// <remarks>
/// A box that leaves some answers to the first question is an implicant where its rest is one of all the diagrams to which these lead, taken together; it is
/// a prime one where that rest is prime, and is not also an implicant once one more answer is left. Diagrams met again are searched once.
/// </remarks>
internal sealed class ImplicantSearch(DecisionDiagrams diagrams, BoxDiagrams boxes, AnswerSet within, Budget budget)
{
    /// <summary>The most groups of answers of which every choice is looked at.</summary>
    private const int MostGroups = 20;

    private readonly Dictionary<int, int> known = new() { [DecisionDiagrams.None] = BoxDiagrams.None, [DecisionDiagrams.All] = BoxDiagrams.Unbounded };

    /// <summary>The set of the implicants that rule out no answers but those among which to search.</summary>
    public int Of(int diagram)
    {
        if (known.TryGetValue(diagram, out int set) || budget.IsSpent)
        {
            return set;
        }

        int level = diagrams.LevelOf(diagram);
        Group[] groups = GroupsOf(diagram, level, out int? kept);
        budget.Spend(groups.Length < MostGroups ? 1L << groups.Length : long.MaxValue / 2);
        if (budget.IsSpent)
        {
            return BoxDiagrams.None;
        }

        // By which groups of answers are left, beside those that must be: all the diagrams that these lead to, taken together.
        int[] together = new int[1 << groups.Length];
        together[0] = kept ?? DecisionDiagrams.All;
        for (int left = 1; left < together.Length; left++)
        {
            together[left] = diagrams.Both(together[left & (left - 1)], groups[int.TrailingZeroCount(left)].Next);
        }

        // A box that leaves no answer is empty.
        List<BoxPart> parts = [];
        for (int left = kept is null ? 1 : 0; left < together.Length; left++)
        {
            AnswerSet excluded = default;
            int rest = Of(together[left]);
            for (int group = 0; group < groups.Length; group++)
            {
                if ((left & (1 << group)) == 0)
                {
                    excluded |= groups[group].Answers;
                    rest = rest == BoxDiagrams.None ? rest : boxes.Without(rest, Of(together[left | (1 << group)]));
                }
            }

            parts.Add(new BoxPart(excluded, rest));
        }

        set = boxes.Divided(level, parts);
        known[diagram] = set;
        return set;
    }

    /// <summary>The answers that can be ruled out, in groups that lead to the same diagram, and all the diagrams to which the others lead, if there are others.</summary>
    private Group[] GroupsOf(int diagram, int level, out int? kept)
    {
        IReadOnlyList<AnswerOption> options = diagrams.Order[level].Options;
        List<Group> groups = [];
        kept = null;
        foreach (IGrouping<int, AnswerOption> group in options.GroupBy(option => diagrams.After(diagram, level, option.Bit - options[0].Bit)))
        {
            AnswerSet answers = group.Aggregate(default(AnswerSet), (set, option) => set | option.Mask);
            if (within.Holds(answers))
            {
                groups.Add(new Group(answers, group.Key));
            }
            else
            {
                kept = diagrams.Both(kept ?? DecisionDiagrams.All, group.Key);
            }
        }

        return [.. groups];
    }

    private readonly record struct Group(AnswerSet Answers, int Next);
}
