using System.Runtime.InteropServices;
using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A condition as its complete prime implicants, for "it holds" and for "it does not", modulo the implications.</summary>
/// <remarks>Immutable and safe for use by several threads at once. Evaluation is exact and allocates nothing.</remarks>
internal sealed class CompiledCondition
{
    private readonly Condition condition;
    private readonly Theory theory;
    private readonly UInt128[] met;
    private readonly UInt128[] notMet;
    private readonly UInt128 everyMet;
    private readonly UInt128 everyNotMet;
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
    public IReadOnlyList<UInt128> Met => met;

    /// <summary>The smallest sets of excluded answers that force the condition not to hold, those of fewest questions first.</summary>
    public IReadOnlyList<UInt128> NotMet => notMet;

    /// <summary>Where the condition turns; worked out at first use, and then the same for every thread.</summary>
    private Boundary Boundary => Volatile.Read(ref boundary) ?? Once.Keep(ref boundary, new Boundary(condition, theory));

    public static CompiledCondition Compile(Condition condition) => new(condition);

    /// <summary>The status under answers that break no implication.</summary>
    public CriterionStatus Evaluate(UInt128 excluded) =>
        Implicants.Holds(everyMet, excluded) && Implicants.AnyHolds(met, excluded) ? CriterionStatus.Met
        : Implicants.Holds(everyNotMet, excluded) && Implicants.AnyHolds(notMet, excluded) ? CriterionStatus.NotMet
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
    public IEnumerable<UInt128> SufficientQuestions(Answers answers)
    {
        List<UInt128> found = [];
        foreach (UInt128 implicant in Forcing(Status(answers)))
        {
            if (!Implicants.Holds(implicant, answers.Excluded))
            {
                continue;
            }

            UInt128 set = theory.Questionnaire.WholeQuestionsIn(implicant);
            if (!Implicants.AnyHolds(CollectionsMarshal.AsSpan(found), set))
            {
                found.Add(set);
                yield return set;
            }
        }
    }

    /// <summary>The status under sound answers and one more answer to a question, and whether that answer contradicts them.</summary>
    public CriterionStatus StatusWith(AnswerOption option, UInt128 excluded, out bool contradicts)
    {
        UInt128 answered = excluded | (option.Question.Mask & ~option.Mask);
        contradicts = theory.IsBroken(answered);
        return contradicts ? CriterionStatus.Open : Evaluate(answered);
    }

    /// <summary>The smallest changes of answers that force another status, those of fewest questions first; no locked question is touched.</summary>
    public IEnumerable<Reversal> Reversals(Answers answers, CriterionStatus wanted, UInt128 locked)
    {
        CriterionStatus status = Status(answers);
        return status == wanted || theory.IsBroken(answers.Excluded)
            ? []
            : Reversals(Forcing(wanted), answers.Excluded, locked);
    }

    /// <summary>A search of its own for each time that the changes are gone through.</summary>
    private IEnumerable<Reversal> Reversals(UInt128[] forcing, UInt128 excluded, UInt128 locked)
    {
        foreach (Reversal reversal in new ReversalSearch(theory, forcing, excluded, locked).Find())
        {
            yield return reversal;
        }
    }

    /// <summary>The questions that can still decide: for some completion of all the others, one answer meets the condition and another does not.</summary>
    public UInt128 DecidingQuestions(Answers answers) =>
        Status(answers) != CriterionStatus.Open || theory.IsBroken(answers.Excluded) ? 0 : Boundary.DecidingQuestions(answers.Excluded);

    /// <summary>What each smallest set of excluded answers that forces a status still lacks under sound answers, of those that can still come about.</summary>
    public List<UInt128> WaysTo(CriterionStatus status, UInt128 excluded)
    {
        List<UInt128> ways = [];
        foreach (UInt128 implicant in Forcing(status))
        {
            if (!theory.Cover.IsEmpty(excluded | implicant) && !theory.IsBroken(excluded | implicant))
            {
                ways.Add(implicant & ~excluded);
            }
        }

        return ways;
    }

    private UInt128[] Forcing(CriterionStatus status) => status switch
    {
        CriterionStatus.Met => met,
        CriterionStatus.NotMet => notMet,
        _ => [],
    };

    /// <summary>The implicants of "it holds, or an implication is broken"; one that itself breaks an implication holds of no sound answers, and is left out.</summary>
    private UInt128[] PrimesOf(Condition condition)
    {
        List<UInt128> cover = theory.Cover.Of(condition);
        cover.AddRange(theory.ConflictsBearingOn(condition.QuestionMask));
        List<UInt128> primes = theory.Cover.Primes(cover);
        primes.RemoveAll(theory.IsBroken);
        return
        [
            .. primes
                .OrderBy(prime => theory.Questionnaire.CountQuestions(theory.Questionnaire.WholeQuestionsIn(prime)))
                .ThenBy(UInt128.PopCount)
                .ThenBy(prime => prime),
        ];
    }
}
