using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A condition as its complete prime implicants, for "it holds" and for "it does not", modulo the implications.</summary>
/// <remarks>Immutable and safe for use by several threads at once. Evaluation is exact and allocates nothing.</remarks>
internal sealed class CompiledCondition
{
    private readonly Condition condition;
    private readonly UInt128[] met;
    private readonly UInt128[] notMet;

    private CompiledCondition(Condition condition)
    {
        this.condition = condition;
        met = PrimesOf(condition);
        notMet = PrimesOf(!condition);
    }

    /// <summary>The smallest sets of excluded answers that force the condition to hold, those of fewest answers first.</summary>
    public IReadOnlyList<UInt128> Met => met;

    /// <summary>The smallest sets of excluded answers that force the condition not to hold, those of fewest answers first.</summary>
    public IReadOnlyList<UInt128> NotMet => notMet;

    public static CompiledCondition Compile(Condition condition) => new(condition);

    /// <summary>The status under answers that break no implication.</summary>
    public CriterionStatus Evaluate(UInt128 excluded) =>
        Implicants.AnyHolds(met, excluded) ? CriterionStatus.Met
        : Implicants.AnyHolds(notMet, excluded) ? CriterionStatus.NotMet
        : CriterionStatus.Open;

    /// <summary>The status under any answers: where they break an implication there is no completion, and the status is open.</summary>
    public CriterionStatus Status(Answers answers) =>
        Theory.IsBroken(answers.Excluded) ? CriterionStatus.Open : Evaluate(answers.Excluded);

    /// <summary>The sets of questions, smallest first, whose given answers alone force the status; empty while it is open.</summary>
    public IReadOnlyList<UInt128> SufficientQuestions(Answers answers)
    {
        UInt128[] implicants = Status(answers) switch
        {
            CriterionStatus.Met => met,
            CriterionStatus.NotMet => notMet,
            _ => [],
        };
        List<UInt128> sets = [.. implicants
            .Where(implicant => Implicants.Holds(implicant, answers.Excluded))
            .Select(Codebook.QuestionsIn)
            .Distinct()];
        return [.. sets
            .Where(set => !sets.Exists(other => other != set && (other & set) == other))
            .OrderBy(set => Codebook.Questions.Count(question => (question.Mask & set) != 0))];
    }

    /// <summary>The questions that can still decide: for some completion of all the others, one answer meets the condition and another does not.</summary>
    public UInt128 DecidingQuestions(Answers answers)
    {
        if (Status(answers) != CriterionStatus.Open)
        {
            return 0;
        }

        List<UInt128> sound = Cover.Intersect(Theory.SoundAnswers(condition.QuestionMask), [answers.Excluded]);
        List<UInt128> fulfilled = Cover.Intersect(Cover.Of(condition), sound);
        List<UInt128> failed = Cover.Intersect(Cover.Of(!condition), sound);
        UInt128 deciding = 0;
        foreach (UInt128 one in fulfilled)
        {
            foreach (UInt128 other in failed)
            {
                deciding |= OnlyDifference(one | other);
            }
        }

        return deciding;
    }

    /// <summary>The one question on which two boxes part, or nothing where they part on several.</summary>
    private static UInt128 OnlyDifference(UInt128 intersection)
    {
        UInt128 difference = 0;
        foreach (UInt128 question in Codebook.Masks)
        {
            if ((intersection & question) == question)
            {
                if (difference != 0)
                {
                    return 0;
                }

                difference = question;
            }
        }

        return difference;
    }

    /// <summary>The implicants of "it holds, or an implication is broken"; one that itself breaks an implication holds of no sound answers, and is left out.</summary>
    private static UInt128[] PrimesOf(Condition condition)
    {
        List<UInt128> cover = Cover.Of(condition);
        cover.AddRange(Theory.ConflictsBearingOn(condition.QuestionMask));
        List<UInt128> primes = Cover.Primes(cover);
        primes.RemoveAll(Theory.IsBroken);
        primes.Sort(static (one, other) => UInt128.PopCount(one).CompareTo(UInt128.PopCount(other)));
        return [.. primes];
    }
}
