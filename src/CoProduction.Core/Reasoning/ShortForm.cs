using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A condition by the few boxes of one of its sides, from which both verdicts come: the dual form.</summary>
/// <remarks>
/// The side is that on which the condition holds, or that on which it does not. The answers are within it when they are within one of its boxes, and outside it
/// when every box is blocked: what is ruled out holds all that the box allows of some question, or what a conflict lacks beside the box. The boxes are all the
/// largest there are, so that both are exact. Immutable, and safe for use by several threads at once; evaluation allocates nothing.
/// </remarks>
internal sealed class ShortForm
{
    /// <summary>The most boxes of a short side: three times as many as any definition of the literature has, and as many as fit into a word with a bit to spare.</summary>
    public const int MostBoxes = 63;

    /// <summary>The most sets of answers that block them, as many as fit into a word.</summary>
    private const int MostBlockers = 64;

    /// <summary>The most steps to find the boxes.</summary>
    private const long MostSteps = 50_000;

    private ShortForm(CriterionStatus side, AnswerSet[][] blockers, IEnumerable<Box> boxes)
    {
        Within = side;
        Outside = side == CriterionStatus.Met ? CriterionStatus.NotMet : CriterionStatus.Met;
        Blockers = [.. blockers.SelectMany(each => each).Distinct()];
        Boxes = [.. boxes.Zip(blockers, (box, own) => new BlockedBox(box.Excluded, Marks(own)))];
    }

    /// <summary>The status of answers within a box.</summary>
    public CriterionStatus Within { get; }

    /// <summary>The status of answers outside all boxes.</summary>
    public CriterionStatus Outside { get; }

    /// <summary>The boxes, each with what blocks it.</summary>
    public BlockedBox[] Boxes { get; }

    /// <summary>The sets of answers that block boxes, each once: nothing sound is left of a box when one of its own is ruled out.</summary>
    public AnswerSet[] Blockers { get; }

    /// <summary>The form of a condition by the side on which it does not hold, or else by the other; null where neither is short.</summary>
    /// <remarks>What authors ask is mostly that several things hold, of each of which there are several kinds: so the first side is the short one.</remarks>
    public static ShortForm? Of(Condition condition, long steps)
    {
        Theory theory = condition.Questionnaire.Theory;
        return Of(CriterionStatus.NotMet, !condition) ?? Of(CriterionStatus.Met, condition);

        ShortForm? Of(CriterionStatus side, Condition holding)
        {
            Budget budget = new(Math.Min(steps, MostSteps));
            Box[] boxes = ImplicantForm.PrimesOf(holding, theory, budget);
            if (budget.IsSpent || boxes.Length > MostBoxes)
            {
                return null;
            }

            ShortForm form = new(side, [.. boxes.Select(box => BlockersOf(box, theory))], boxes);
            return form.Blockers.Length <= MostBlockers ? form : null;
        }
    }

    /// <summary>The status under answers that break no implication.</summary>
    public CriterionStatus Evaluate(AnswerSet excluded)
    {
        ulong blocking = 0;
        for (int blocker = 0; blocker < Blockers.Length; blocker++)
        {
            blocking |= excluded.Holds(Blockers[blocker]) ? 1UL << blocker : 0;
        }

        bool isOpen = false;
        foreach (ref readonly BlockedBox box in Boxes.AsSpan())
        {
            if ((blocking & box.BlockedBy) == 0)
            {
                if (excluded.Holds(box.Excluded))
                {
                    return Within;
                }

                isOpen = true;
            }
        }

        return isOpen ? CriterionStatus.Open : Outside;
    }

    /// <summary>What blocks one of the boxes.</summary>
    public IEnumerable<AnswerSet> BlockersOf(BlockedBox box) => Blockers.Where((_, blocker) => (box.BlockedBy >> blocker & 1) != 0);

    /// <summary>The smallest sets of answers that, ruled out, leave nothing sound of a box.</summary>
    private static AnswerSet[] BlockersOf(Box box, Theory theory)
    {
        List<Box> blockers = [];
        foreach (Question question in theory.Questionnaire.List(box.Excluded))
        {
            blockers.Add(new Box(question.Mask.Answers.Without(box.Excluded)));
        }

        foreach (Box conflict in theory.Conflicts)
        {
            if (!box.Allows(conflict.Excluded))
            {
                blockers.Add(conflict.Lacking(box.Excluded));
            }
        }

        return [.. Cover.Unite([], blockers).Select(blocker => blocker.Excluded)];
    }

    private ulong Marks(AnswerSet[] blockers) => blockers.Aggregate(0UL, (marks, blocker) => marks | (1UL << Array.IndexOf(Blockers, blocker)));

    /// <summary>A box by what it rules out, and a bit for each blocker of the form that blocks it.</summary>
    internal readonly record struct BlockedBox(AnswerSet Excluded, ulong BlockedBy);
}
