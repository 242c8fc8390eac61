using System.Runtime.CompilerServices;
using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A questionnaire's implications together, as the smallest sets of answers that break them.</summary>
internal sealed class Theory
{
    private static readonly ConditionalWeakTable<Questionnaire, Theory> theories = [];

    private readonly Box[] conflicts;
    private IReadOnlyList<(Question Question, int[] Next)>? soundSteps;

    private Theory(Questionnaire questionnaire)
    {
        Questionnaire = questionnaire;
        Cover = new Cover(questionnaire);
        conflicts = [.. Cover.Primes(Breaches())];
    }

    public Questionnaire Questionnaire { get; }

    public Cover Cover { get; }

    /// <summary>The prime implicants of "some implication is broken".</summary>
    public ReadOnlySpan<Box> Conflicts => conflicts;

    /// <summary>The decision diagram of all complete answers that break no implication, step by step; made at first use, and then the same for every thread.</summary>
    public IReadOnlyList<(Question Question, int[] Next)> SoundSteps => Volatile.Read(ref soundSteps) ?? Once.Keep(ref soundSteps, FindSoundSteps());

    /// <summary>The one theory of a questionnaire.</summary>
    public static Theory Of(Questionnaire questionnaire) => theories.GetValue(questionnaire, static key => new Theory(key));

    /// <summary>Whether answers break an implication, whatever the unknown ones are.</summary>
    public bool IsBroken(AnswerSet excluded) => Implicants.AnyHolds(conflicts, excluded);

    /// <summary>Answers with all that the implications add to them: every answer is ruled out that would contradict the others.</summary>
    public Answers WithImplied(Answers answers) => new(Questionnaire, Implied(answers.Excluded));

    /// <summary>Sound answers with all that the implications add to them; broken ones as they are.</summary>
    /// <remarks>An answer contradicts the others just where it would complete a conflict, and all that the conflict lacks is about its question.</remarks>
    public AnswerSet Implied(AnswerSet excluded)
    {
        AnswerSet implied = excluded;
        foreach (Box conflict in conflicts)
        {
            AnswerSet lacking = conflict.Lacking(excluded).Excluded;
            if (lacking.IsEmpty)
            {
                return excluded;
            }

            QuestionSet question = Questionnaire.FirstOf(lacking).Mask;
            if (question.Holds(lacking))
            {
                implied |= question.Answers.Without(lacking);
            }
        }

        return implied;
    }

    /// <summary>What the implications leave of the questions to which they add something; nothing of the others.</summary>
    public Answers ImpliedBy(Answers answers)
    {
        AnswerSet implied = Implied(answers.Excluded);
        return new Answers(Questionnaire, implied.To(Questionnaire.QuestionsOf(implied.Without(answers.Excluded))));
    }

    /// <summary>The questions of a conflict that holds under some answers; none where they are sound.</summary>
    public QuestionSet QuestionsInConflict(AnswerSet excluded)
    {
        foreach (Box conflict in conflicts)
        {
            if (conflict.HoldsUnder(excluded))
            {
                return Questionnaire.QuestionsOf(conflict.Excluded);
            }
        }

        return default;
    }

    /// <summary>The conflicts that can bear on some questions, directly or through others; the questions grow by all that those are about.</summary>
    public List<Box> BearingOn(ref QuestionSet questions) => BearingOn(ref questions, conflicts);

    /// <summary>The same among some conflicts, or among what they lack.</summary>
    public List<Box> BearingOn(ref QuestionSet questions, ReadOnlySpan<Box> conflicts)
    {
        List<Box> bearing = [];
        int before;
        do
        {
            before = bearing.Count;
            foreach (Box conflict in conflicts)
            {
                if (conflict.Excluded.Touches(questions) && !bearing.Contains(conflict))
                {
                    bearing.Add(conflict);
                    questions |= Questionnaire.QuestionsOf(conflict.Excluded);
                }
            }
        }
        while (bearing.Count > before);

        return bearing;
    }

    /// <summary>The smallest sets of answers to all other questions with which the one answer to a question, or the other, breaks an implication.</summary>
    public Box[] ConflictsWithEither(QuestionSet question, AnswerSet one, AnswerSet other)
    {
        if (!Array.Exists(conflicts, conflict => conflict.Excluded.Touches(question)))
        {
            return conflicts;
        }

        List<Box> breached = [.. conflicts.Where(conflict => conflict.Allows(one) || conflict.Allows(other)).Select(conflict => conflict.Freeing(question))];
        return [.. Cover.Primes(breached)];
    }

    private IReadOnlyList<(Question Question, int[] Next)> FindSoundSteps()
    {
        DecisionDiagrams diagrams = new(Questionnaire);
        return diagrams.StepsOf(diagrams.Sound(Questionnaire.AllQuestions));
    }

    private List<Box> Breaches()
    {
        List<Box> breaches = [];
        foreach (Implication implication in Questionnaire.Implications)
        {
            breaches.AddRange(Cover.Of(!implication.Clause));
        }

        return breaches;
    }
}
