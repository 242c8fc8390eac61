using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Makes the status diagrams of conditions.</summary>
internal static class StatusDiagrams
{
    /// <summary>The diagram of a condition, or null where it takes more than the steps given.</summary>
    /// <remarks>The order in which the condition asks questions mostly keeps its diagram small; where not, one that suits the implications is tried.</remarks>
    public static StatusDiagram? Of(Condition condition, long steps) => OfAll([condition], steps);

    /// <summary>The diagram of the condition that all of some conditions hold, or null where it takes more than the steps given.</summary>
    public static StatusDiagram? OfAll(IReadOnlyList<Condition> conditions, long steps, CancellationToken cancellationToken = default) =>
        OfAll(conditions, DiagramOrder.Of(conditions), new Budget(steps, cancellationToken)) ?? OfAll(conditions, DiagramOrder.Tied(conditions), new Budget(steps, cancellationToken));

    private static StatusDiagram? OfAll(IReadOnlyList<Condition> conditions, IReadOnlyList<Question> order, Budget budget)
    {
        DecisionDiagrams diagrams = new(conditions[0].Questionnaire, order, budget);
        int holds = conditions.Select(diagrams.Of).Aggregate(diagrams.Both);
        int sound = diagrams.Sound(conditions.Aggregate(default(QuestionSet), (all, condition) => all | condition.QuestionMask));
        List<DiagramNode> nodes = [];
        Dictionary<(int, int), int> numbers = [];
        Dictionary<DiagramNode, int> same = [];
        int start = Place(holds, sound);
        return budget.IsSpent ? null : new StatusDiagram(diagrams.Order, nodes, start);

        int Place(int holding, int unbroken)
        {
            if (unbroken == DecisionDiagrams.None || budget.IsSpent)
            {
                return StatusDiagram.Broken;
            }

            int level = Math.Min(diagrams.LevelOf(holding), diagrams.LevelOf(unbroken));
            if (level == diagrams.Order.Count)
            {
                return holding == DecisionDiagrams.All ? StatusDiagram.Met : StatusDiagram.NotMet;
            }

            if (numbers.TryGetValue((holding, unbroken), out int number))
            {
                return number;
            }

            budget.Spend(1);
            int[] next = new int[diagrams.Order[level].Options.Count];
            for (int answer = 0; answer < next.Length; answer++)
            {
                next[answer] = Place(diagrams.After(holding, level, answer), diagrams.After(unbroken, level, answer));
            }

            DiagramNode node = new(level, next);
            number = next[0];
            if (!Array.TrueForAll(next, each => each == next[0]) && !same.TryGetValue(node, out number))
            {
                nodes.Add(node);
                number = StatusDiagram.NotMet + nodes.Count;
                same.Add(node, number);
            }

            numbers.Add((holding, unbroken), number);
            return number;
        }
    }
}
