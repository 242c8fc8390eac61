using System.Runtime.CompilerServices;
using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A questionnaire's implications together, as the smallest sets of answers that break them.</summary>
internal sealed class Theory
{
    private static readonly ConditionalWeakTable<Questionnaire, Theory> theories = [];

    private readonly UInt128[] conflicts;

    private Theory(Questionnaire questionnaire)
    {
        Questionnaire = questionnaire;
        Cover = new Cover(questionnaire);
        conflicts = [.. Cover.Primes(Breaches())];
    }

    /// <summary>The codebook's, at hand for every verdict.</summary>
    public static Theory OfCodebook { get; } = Of(Codebook.Questionnaire);

    public Questionnaire Questionnaire { get; }

    public Cover Cover { get; }

    /// <summary>The prime implicants of "some implication is broken".</summary>
    public ReadOnlySpan<UInt128> Conflicts => conflicts;

    /// <summary>The one theory of a questionnaire.</summary>
    public static Theory Of(Questionnaire questionnaire) => theories.GetValue(questionnaire, static key => new Theory(key));

    /// <summary>Whether answers break an implication, whatever the unknown ones are.</summary>
    public bool IsBroken(UInt128 excluded) => Implicants.AnyHolds(conflicts, excluded);

    /// <summary>Answers with all that the implications add to them: every answer is ruled out that would contradict the others.</summary>
    public Answers WithImplied(Answers answers) => new(Questionnaire, Implied(answers.Excluded));

    /// <summary>Sound answers with all that the implications add to them; broken ones as they are.</summary>
    /// <remarks>An answer contradicts the others just where it would complete a conflict, and all that the conflict lacks is about its question.</remarks>
    public UInt128 Implied(UInt128 excluded)
    {
        UInt128 implied = excluded;
        foreach (UInt128 conflict in conflicts)
        {
            UInt128 lacking = conflict & ~excluded;
            if (lacking == 0)
            {
                return excluded;
            }

            UInt128 question = Questionnaire.QuestionAt(lacking).Mask;
            implied |= (lacking & ~question) == 0 ? question & ~lacking : 0;
        }

        return implied;
    }

    /// <summary>What the implications leave of the questions to which they add something; nothing of the others.</summary>
    public Answers ImpliedBy(Answers answers)
    {
        UInt128 implied = Implied(answers.Excluded);
        return new Answers(Questionnaire, implied & Questionnaire.WholeQuestionsIn(implied & ~answers.Excluded));
    }

    /// <summary>A conflict that holds under some answers, or 0 where they are sound.</summary>
    public UInt128 ConflictIn(UInt128 excluded)
    {
        foreach (UInt128 conflict in conflicts)
        {
            if (Implicants.Holds(conflict, excluded))
            {
                return conflict;
            }
        }

        return 0;
    }

    /// <summary>The conflicts that can bear on some questions, directly or through others.</summary>
    public List<UInt128> ConflictsBearingOn(UInt128 questions)
    {
        List<UInt128> bearing = [];
        UInt128 before;
        do
        {
            before = questions;
            foreach (UInt128 conflict in conflicts)
            {
                if ((conflict & questions) != 0 && !bearing.Contains(conflict))
                {
                    bearing.Add(conflict);
                    questions |= Questionnaire.WholeQuestionsIn(conflict);
                }
            }
        }
        while (questions != before);

        return bearing;
    }

    /// <summary>The smallest sets of answers to all other questions with which the one answer to a question, or the other, breaks an implication.</summary>
    public UInt128[] ConflictsWithEither(UInt128 question, UInt128 one, UInt128 other)
    {
        if (!Array.Exists(conflicts, conflict => (conflict & question) != 0))
        {
            return conflicts;
        }

        List<UInt128> breached = [.. conflicts.Where(conflict => (conflict & one) == 0 || (conflict & other) == 0).Select(conflict => conflict & ~question)];
        return [.. Cover.Primes(breached)];
    }

    private List<UInt128> Breaches()
    {
        List<UInt128> breaches = [];
        foreach (Implication implication in Questionnaire.Implications)
        {
            breaches.AddRange(Cover.Of(!implication.Clause));
        }

        return breaches;
    }
}
