using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A condition as its complete prime implicants, for "it holds" and for "it does not", modulo the implications.</summary>
/// <remarks>Immutable and safe for use by several threads at once. Evaluation is exact and allocates nothing.</remarks>
internal sealed class CompiledCondition
{
    private readonly Condition condition;
    private readonly Theory theory;
    private readonly Box[] met;
    private readonly Box[] notMet;
    private readonly AnswerSet everyMet;
    private readonly AnswerSet everyNotMet;
    private Boundary? boundary;

    private CompiledCondition(Condition condition)
    {
        this.condition = condition;
        theory = Theory.Of(condition.Questionnaire);
        met = PrimesOf(condition);
        notMet = PrimesOf(!condition);
        everyMet = Implicants.Shared(met);
        everyNotMet = Implicants.Shared(notMet);
    }

    /// <summary>The smallest sets of excluded answers that force the condition to hold, those of fewest questions first.</summary>
    public IReadOnlyList<Box> Met => met;

    /// <summary>The smallest sets of excluded answers that force the condition not to hold, those of fewest questions first.</summary>
    public IReadOnlyList<Box> NotMet => notMet;

    /// <summary>Where the condition turns; worked out at first use, and then the same for every thread.</summary>
    private Boundary Boundary => Volatile.Read(ref boundary) ?? Once.Keep(ref boundary, new Boundary(condition, theory));

    public static CompiledCondition Compile(Condition condition) => new(condition);

    /// <summary>The status under answers that break no implication.</summary>
    public CriterionStatus Evaluate(AnswerSet excluded) =>
        excluded.Holds(everyMet) && Implicants.AnyHolds(met, excluded) ? CriterionStatus.Met
        : excluded.Holds(everyNotMet) && Implicants.AnyHolds(notMet, excluded) ? CriterionStatus.NotMet
        : CriterionStatus.Open;

    /// <summary>The status under any answers: where they break an implication there is no completion, and the status is open.</summary>
    /// <exception cref="ArgumentException">The answers belong to another questionnaire.</exception>
    public CriterionStatus Status(Answers answers)
    {
        answers.RequireFrom(theory.Questionnaire, nameof(answers));
        return theory.IsBroken(answers.Excluded) ? CriterionStatus.Open : Evaluate(answers.Excluded);
    }

    /// <summary>The smallest sets of questions whose given answers alone force the status, those of fewest questions first; none while it is open.</summary>
    /// <remarks>The implicants come by number of questions, so that a set is yielded at once unless it contains an earlier one.</remarks>
    public IEnumerable<QuestionSet> SufficientQuestions(Answers answers)
    {
        List<QuestionSet> found = [];
        foreach (Box implicant in Forcing(Status(answers)))
        {
            if (!implicant.HoldsUnder(answers.Excluded))
            {
                continue;
            }

            QuestionSet set = theory.Questionnaire.QuestionsOf(implicant.Excluded);
            if (!found.Exists(set.Holds))
            {
                found.Add(set);
                yield return set;
            }
        }
    }

    /// <summary>The status under sound answers and one more answer to a question, and whether that answer contradicts them.</summary>
    public CriterionStatus StatusWith(AnswerOption option, AnswerSet excluded, out bool contradicts)
    {
        AnswerSet answered = excluded | option.Others;
        contradicts = theory.IsBroken(answered);
        return contradicts ? CriterionStatus.Open : Evaluate(answered);
    }

    /// <summary>The smallest changes of answers that force another status, those of fewest questions first; no locked question is touched.</summary>
    public IEnumerable<Reversal> Reversals(Answers answers, CriterionStatus wanted, QuestionSet locked)
    {
        CriterionStatus status = Status(answers);
        return status == wanted || theory.IsBroken(answers.Excluded)
            ? []
            : Reversals(Forcing(wanted), answers.Excluded, locked);
    }

    /// <summary>A search of its own for each time that the changes are gone through.</summary>
    private IEnumerable<Reversal> Reversals(Box[] forcing, AnswerSet excluded, QuestionSet locked)
    {
        foreach (Reversal reversal in new ReversalSearch(theory, forcing, excluded, locked).Find())
        {
            yield return reversal;
        }
    }

    /// <summary>The questions that can still decide: for some completion of all the others, one answer meets the condition and another does not.</summary>
    public QuestionSet DecidingQuestions(Answers answers) =>
        Status(answers) != CriterionStatus.Open || theory.IsBroken(answers.Excluded) ? default : Boundary.DecidingQuestions(answers.Excluded);

    /// <summary>What each smallest set of excluded answers that forces a status still lacks under sound answers, of those that can still come about.</summary>
    public List<Box> WaysTo(CriterionStatus status, AnswerSet excluded)
    {
        List<Box> ways = [];
        foreach (Box implicant in Forcing(status))
        {
            AnswerSet both = excluded | implicant.Excluded;
            if (!theory.Cover.IsEmpty(both) && !theory.IsBroken(both))
            {
                ways.Add(implicant.Lacking(excluded));
            }
        }

        return ways;
    }

    private Box[] Forcing(CriterionStatus status) => status switch
    {
        CriterionStatus.Met => met,
        CriterionStatus.NotMet => notMet,
        _ => [],
    };

    /// <summary>The implicants of "it holds, or an implication is broken"; one that itself breaks an implication holds of no sound answers, and is left out.</summary>
    private Box[] PrimesOf(Condition condition)
    {
        List<Box> cover = theory.Cover.Of(condition);
        cover.AddRange(theory.ConflictsBearingOn(condition.QuestionMask));
        List<Box> primes = theory.Cover.Primes(cover);
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
