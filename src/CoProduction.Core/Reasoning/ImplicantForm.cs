using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A condition as its complete prime implicants, for "it holds" and for "it does not", modulo the implications.</summary>
/// <remarks>Immutable and safe for use by several threads at once. Evaluation is exact and allocates nothing.</remarks>
internal sealed class ImplicantForm : Form
{
    private readonly Condition condition;
    private readonly Theory theory;
    private readonly Box[] met;
    private readonly Box[] notMet;
    private readonly AnswerSet everyMet;
    private readonly AnswerSet everyNotMet;
    private Func<AnswerSet, QuestionSet>? deciding;

    private ImplicantForm(Condition condition, Theory theory, Box[] met, Box[] notMet)
        : base(condition.QuestionMask)
    {
        this.condition = condition;
        this.theory = theory;
        this.met = met;
        this.notMet = notMet;
        everyMet = Implicants.Shared(met);
        everyNotMet = Implicants.Shared(notMet);
    }

    /// <summary>The form of a condition, or null where it takes more than the steps given.</summary>
    public static ImplicantForm? Of(Condition condition, long steps)
    {
        var theory = condition.Questionnaire.Theory;
        Budget budget = new(steps);
        Box[] met = PrimesOf(condition, theory, budget);
        Box[] notMet = budget.IsSpent ? [] : PrimesOf(!condition, theory, budget);
        return budget.IsSpent ? null : new ImplicantForm(condition, theory, met, notMet);
    }

    public override CriterionStatus Evaluate(AnswerSet excluded) =>
        excluded.Holds(everyMet) && Implicants.AnyHolds(met, excluded) ? CriterionStatus.Met
        : excluded.Holds(everyNotMet) && Implicants.AnyHolds(notMet, excluded) ? CriterionStatus.NotMet
        : CriterionStatus.Open;

    public override IEnumerable<Box> Within(CriterionStatus status, AnswerSet excluded)
    {
        foreach (Box implicant in Of(status))
        {
            if (implicant.HoldsUnder(excluded))
            {
                yield return implicant;
            }
        }
    }

    public override IEnumerable<Box> Toward(CriterionStatus status, AnswerSet excluded, QuestionSet locked)
    {
        List<(Cost Cost, Box Implicant)> found = [];
        foreach (Box implicant in Of(status))
        {
            Cost? cost = default(Cost);
            for (QuestionSet rest = theory.Questionnaire.QuestionsOf(implicant.Lacking(excluded).Excluded); !rest.IsEmpty && cost is not null;)
            {
                QuestionSet question = theory.Questionnaire.FirstOf(rest).Mask;
                cost += CostToward(question, implicant.Excluded.To(question), excluded, locked);
                rest = rest.Without(question);
            }

            if (cost is { } known)
            {
                found.Add((known, implicant));
            }
        }

        found.Sort((one, other) => one.Cost.CompareTo(other.Cost));
        return found.Select(each => each.Implicant);
    }

    public override QuestionSet DecidingQuestions(AnswerSet excluded) =>
        (Volatile.Read(ref deciding) ?? Once.Keep(ref deciding, FindDeciding()))(excluded);

    public override IReadOnlyList<Box> Listed(CriterionStatus status) => Of(status);

    private Box[] Of(CriterionStatus status) => status switch
    {
        CriterionStatus.Met => met,
        CriterionStatus.NotMet => notMet,
        _ => [],
    };

    /// <summary>Where the condition turns, worked out at first use; by pairs of boxes or, where these are many, by a diagram.</summary>
    private Func<AnswerSet, QuestionSet> FindDeciding() =>
        Boundary.Of(condition, theory, CompiledCondition.MostSteps) is { } boundary ? boundary.DecidingQuestions
        : StatusDiagrams.Of(condition, CompiledCondition.MostDiagramSteps) is { } diagram ? diagram.DecidingQuestions
        : throw CompiledCondition.TooLarge();

    /// <summary>The implicants of "it holds, or an implication is broken"; one that itself breaks an implication holds of no sound answers, and is left out.</summary>
    public static Box[] PrimesOf(Condition condition, Theory theory, Budget budget)
    {
        List<Box> cover = theory.Cover.Of(condition, budget);
        QuestionSet tied = condition.QuestionMask;
        cover.AddRange(theory.BearingOn(ref tied));
        List<Box> primes = budget.IsSpent ? [] : theory.Cover.Primes(cover, budget);
        primes.RemoveAll(prime => theory.IsBroken(prime.Excluded));
        return
        [
            .. primes
                .OrderBy(prime => theory.Questionnaire.Count(theory.Questionnaire.QuestionsOf(prime.Excluded)))
                .ThenBy(prime => prime.Excluded.Count)
                .ThenBy(prime => prime),
        ];
    }
}
