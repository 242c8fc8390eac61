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

    private CompiledCondition(Condition condition)
    {
        this.condition = condition;
        theory = Theory.Of(condition.Questionnaire);
        met = PrimesOf(condition);
        notMet = PrimesOf(!condition);
        everyMet = Implicants.Shared(met);
        everyNotMet = Implicants.Shared(notMet);
    }

    /// <summary>The smallest sets of excluded answers that force the condition to hold, those of fewest answers first.</summary>
    public IReadOnlyList<UInt128> Met => met;

    /// <summary>The smallest sets of excluded answers that force the condition not to hold, those of fewest answers first.</summary>
    public IReadOnlyList<UInt128> NotMet => notMet;

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
            .Select(theory.Questionnaire.WholeQuestionsIn)
            .Distinct()];
        return [.. sets
            .Where(set => !sets.Exists(other => other != set && (other & set) == other))
            .OrderBy(set => theory.Questionnaire.QuestionsIn(set).Count)];
    }

    /// <summary>The questions that can still decide: for some completion of all the others, one answer meets the condition and another does not.</summary>
    public UInt128 DecidingQuestions(Answers answers)
    {
        if (Status(answers) != CriterionStatus.Open)
        {
            return 0;
        }

        List<UInt128> sound = theory.Cover.Intersect(theory.SoundAnswers(condition.QuestionMask), [answers.Excluded]);
        List<UInt128> fulfilled = theory.Cover.Intersect(theory.Cover.Of(condition), sound);
        List<UInt128> failed = theory.Cover.Intersect(theory.Cover.Of(!condition), sound);
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
    private UInt128 OnlyDifference(UInt128 intersection)
    {
        UInt128 difference = 0;
        foreach (UInt128 question in theory.Questionnaire.Masks)
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
    private UInt128[] PrimesOf(Condition condition)
    {
        List<UInt128> cover = theory.Cover.Of(condition);
        cover.AddRange(theory.ConflictsBearingOn(condition.QuestionMask));
        List<UInt128> primes = theory.Cover.Primes(cover);
        primes.RemoveAll(theory.IsBroken);
        primes.Sort(static (one, other) => UInt128.PopCount(one).CompareTo(UInt128.PopCount(other)));
        return [.. primes];
    }
}
