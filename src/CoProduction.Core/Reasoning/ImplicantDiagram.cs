using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>The prime implicants of a status as one diagram of boxes, from which they are taken one by one in the order wanted.</summary>
/// <remarks>Immutable, and safe for use by several threads at once.</remarks>
internal sealed class ImplicantDiagram
{
    private readonly QuestionSet[] questions;
    private readonly BoxPart[][] parts;
    private readonly int start;

    private ImplicantDiagram(QuestionSet[] questions, BoxPart[][] parts, int start)
    {
        this.questions = questions;
        this.parts = parts;
        this.start = start;
    }

    /// <summary>The questions about which some implicant rules something out.</summary>
    public QuestionSet Questions =>
        questions.Where((_, set) => set > BoxDiagrams.Unbounded).Aggregate(default(QuestionSet), (all, question) => all | question);

    /// <summary>How many parts there are.</summary>
    public int Size => parts.Sum(each => each.Length);

    /// <summary>The implicants that rule out no answers but some, or null where it takes more than the steps given.</summary>
    /// <remarks>
    /// They are those of "the status, or an implication is broken", but for those that themselves break an implication: these hold of no sound answers.
    /// </remarks>
    public static ImplicantDiagram? Of(StatusDiagram condition, CriterionStatus status, AnswerSet within, long steps)
    {
        Budget budget = new(steps);
        DecisionDiagrams diagrams = new(condition.Order[0].Questionnaire, condition.Order, budget);
        return Of(condition, status, within, budget, diagrams, isIn => condition.In(diagrams, isIn));
    }

    /// <summary>What may still be ruled out to some questions so that the status is settled whatever is possible of the others; null beyond the steps given.</summary>
    /// <remarks>With a possible answer, those that are ruled out already may be named again.</remarks>
    public static ImplicantDiagram? Lacking(StatusDiagram condition, CriterionStatus status, AnswerSet excluded, QuestionSet available, long steps)
    {
        Budget budget = new(steps);
        DecisionDiagrams diagrams = new(condition.Order[0].Questionnaire, condition.Order, budget);
        return Of(condition, status, AnswerSet.Everything, budget, diagrams, isIn => condition.In(diagrams, isIn, excluded, available));
    }

    private static ImplicantDiagram? Of(
        StatusDiagram condition, CriterionStatus status, AnswerSet within, Budget budget, DecisionDiagrams diagrams, Func<Func<int, bool>, int> diagramOf)
    {
        BoxDiagrams boxes = new(budget);
        ImplicantSearch search = new(diagrams, boxes, within, budget);
        int end = status == CriterionStatus.Met ? StatusDiagram.Met : StatusDiagram.NotMet;
        int all = search.Of(diagramOf(reached => reached == end || reached == StatusDiagram.Broken));
        int broken = search.Of(diagramOf(reached => reached == StatusDiagram.Broken));
        int set = boxes.Without(all, broken);
        if (budget.IsSpent)
        {
            return null;
        }

        (int[] levels, BoxPart[][] parts, int start) = boxes.Frozen(set);
        return new ImplicantDiagram(Array.ConvertAll(levels, level => level < condition.Order.Count ? condition.Order[level].Mask : default), parts, start);
    }

    /// <summary>The implicants, cheapest first, by a cost that adds up over the questions; where it is null, none is wanted.</summary>
    /// <remarks>What the rest of each costs at least is known beforehand, so that nothing is followed that leads nowhere, and the first is had at once.</remarks>
    public IEnumerable<Box> ByCost(Func<QuestionSet, AnswerSet, Cost?> costOf)
    {
        var costs = new Cost?[parts.Length][];
        var least = new Cost?[parts.Length];
        least[BoxDiagrams.Unbounded] = default(Cost);
        for (int set = BoxDiagrams.Unbounded + 1; set < parts.Length; set++)
        {
            costs[set] = Array.ConvertAll(parts[set], part => costOf(questions[set], part.Excluded));
            for (int place = 0; place < parts[set].Length; place++)
            {
                if (costs[set][place] is { } own && least[parts[set][place].Rest] is { } rest
                    && (least[set] is not { } found || (own + rest).CompareTo(found) < 0))
                {
                    least[set] = own + rest;
                }
            }
        }

        PriorityQueue<(int Set, AnswerSet Excluded, Cost SoFar), Cost> begun = new();
        Begin(start, default, default);
        while (begun.TryDequeue(out (int Set, AnswerSet Excluded, Cost SoFar) box, out _))
        {
            if (box.Set == BoxDiagrams.Unbounded)
            {
                yield return new Box(box.Excluded);
                continue;
            }

            for (int place = 0; place < parts[box.Set].Length; place++)
            {
                if (costs[box.Set][place] is { } own)
                {
                    BoxPart part = parts[box.Set][place];
                    Begin(part.Rest, box.Excluded | part.Excluded, box.SoFar + own);
                }
            }
        }

        void Begin(int set, AnswerSet excluded, Cost soFar)
        {
            if (least[set] is { } rest)
            {
                begun.Enqueue((set, excluded, soFar), soFar + rest);
            }
        }
    }
}
