using System.Runtime.CompilerServices;
using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Validation;

/// <summary>What can be said of a criterion and its parts without any activity: which can never hold, which always hold, and which change nothing.</summary>
/// <remarks>
/// Exact over all complete answers that break no implication, and worked out once for each criterion, on diagrams, with a budget. Immutable.
/// </remarks>
internal sealed class CriterionFlaws
{
    /// <summary>The most steps for each of two orders, some tenths of a second in all: more than any definition of the literature takes, by far.</summary>
    private const long MostSteps = 100_000;

    private static readonly ConditionalWeakTable<Criterion, CriterionFlaws> known = [];

    private readonly HashSet<Criterion> impossible = [];
    private readonly HashSet<Criterion> certain = [];
    private readonly HashSet<(Criterion Whole, int Part)> idle = [];

    private CriterionFlaws(Criterion criterion, long steps)
    {
        IsTooLarge = !TryLook(criterion, DiagramOrder.Of(criterion.Condition), steps) && !TryLook(criterion, DiagramOrder.Tied(criterion.Condition), steps);
    }

    /// <summary>Whether this took more steps than are allowed, so that nothing is said.</summary>
    public bool IsTooLarge { get; }

    /// <summary>What is said of a criterion and its parts.</summary>
    public static CriterionFlaws Of(Criterion criterion) => known.GetValue(criterion, static key => Find(key));

    /// <summary>The same, made anew and with a budget of its own.</summary>
    public static CriterionFlaws Find(Criterion criterion, long steps = MostSteps) => new(criterion, steps);

    /// <summary>Whether no answers meet a criterion.</summary>
    public bool NeverHolds(CriterionPlace place) => impossible.Contains(place.Criterion);

    /// <summary>Whether all answers meet a criterion.</summary>
    public bool AlwaysHolds(CriterionPlace place) => certain.Contains(place.Criterion);

    /// <summary>Whether the criterion above would be met by the same answers without this one, while each of the two holds for some answers and not for others.</summary>
    public bool ChangesNothing(CriterionPlace place) => place.Whole is { } whole && idle.Contains((whole.Criterion, place.Index));

    /// <summary>Looks at every criterion once, wherever it stands, and tells whether the steps were enough.</summary>
    private bool TryLook(Criterion whole, IReadOnlyList<Question> order, long steps)
    {
        Budget budget = new(steps);
        DecisionDiagrams diagrams = new(whole.Questionnaire, order, budget);
        int sound = diagrams.Sound(whole.QuestionMask);
        Dictionary<Criterion, int> seen = [];
        Look(whole);
        if (budget.IsSpent)
        {
            // What was found on the way may mean nothing.
            impossible.Clear();
            certain.Clear();
            idle.Clear();
        }

        return !budget.IsSpent;

        // The answers, of those that break no implication, that meet a criterion.
        int Look(Criterion criterion)
        {
            if (seen.TryGetValue(criterion, out int met) || budget.IsSpent)
            {
                return met;
            }

            int[] parts = [.. criterion.Parts.Select(Look)];
            bool isJoined = criterion.Composition is Composition.All or Composition.Any;
            int[] without = isJoined ? Without(criterion.Composition == Composition.All, parts) : [];
            met = isJoined ? without[^1] : diagrams.Both(sound, diagrams.Of(criterion.Condition));
            seen.Add(criterion, met);
            if (IsNever(met))
            {
                impossible.Add(criterion);
            }
            else if (met == sound)
            {
                certain.Add(criterion);
            }
            else
            {
                idle.UnionWith(Enumerable.Range(0, parts.Length)
                    .Where(part => isJoined && without[part] == met && parts[part] != sound && !IsNever(parts[part]))
                    .Select(part => (criterion, part)));
            }

            return met;
        }

        // For each part the answers that meet all of the others, or any of them, and at the end those that meet the whole.
        int[] Without(bool isAll, int[] parts)
        {
            var without = new int[parts.Length + 1];
            int before = isAll ? sound : DecisionDiagrams.None;
            for (int part = 0; part < parts.Length; part++)
            {
                without[part] = before;
                before = Join(isAll, before, parts[part]);
            }

            without[^1] = before;
            int after = isAll ? sound : DecisionDiagrams.None;
            for (int part = parts.Length - 1; part >= 0; part--)
            {
                without[part] = Join(isAll, without[part], after);
                after = Join(isAll, after, parts[part]);
            }

            return without;
        }

        int Join(bool isAll, int one, int other) => isAll ? diagrams.Both(one, other) : diagrams.Either(one, other);
    }

    private static bool IsNever(int met) => met == DecisionDiagrams.None;
}
