using System.Runtime.CompilerServices;
using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A questionnaire's implications together, as the smallest sets of answers that break them.</summary>
internal sealed class Theory
{
    private static readonly ConditionalWeakTable<Questionnaire, Theory> theories = [];

    /// <summary>The most steps to find the smallest sets of answers that break an implication.</summary>
    private const long MostSteps = 3_000_000;

    /// <summary>The most steps to make the diagram of all sound answers.</summary>
    private const long MostDiagramSteps = 500_000;

    private readonly Box[] conflicts;
    private readonly Lazy<IReadOnlyList<(Question Question, int[] Next)>?> soundSteps;

    /// <exception cref="NotSupportedException">What contradicts the implications takes more steps to find than are given.</exception>
    public Theory(Questionnaire questionnaire, long steps = MostSteps)
    {
        Questionnaire = questionnaire;
        Cover = new Cover(questionnaire);
        Budget budget = new(steps);
        conflicts = [.. Cover.Primes(Breaches(budget), budget)];
        if (budget.IsSpent)
        {
            throw new NotSupportedException($"The rules of '{questionnaire}' are too many or too intricate: what contradicts them takes more steps to find than are allowed.");
        }

        soundSteps = new(FindSoundSteps);
    }

    public Questionnaire Questionnaire { get; }

    public Cover Cover { get; }

    /// <summary>The prime implicants of "some implication is broken".</summary>
    public ReadOnlySpan<Box> Conflicts => conflicts;

    /// <summary>The decision diagram of all complete answers that break no implication, step by step; null where it takes more steps than are allowed.</summary>
    /// <remarks>Made at first use, and then the same for every thread.</remarks>
    public IReadOnlyList<(Question Question, int[] Next)>? SoundSteps => soundSteps.Value;

    /// <summary>The one theory of a questionnaire.</summary>
    /// <exception cref="NotSupportedException">Its implications are too many or too intricate to be reasoned with.</exception>
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
    public Box[] ConflictsWithEither(QuestionSet question, AnswerSet one, AnswerSet other, Budget budget)
    {
        if (!Array.Exists(conflicts, conflict => conflict.Excluded.Touches(question)))
        {
            return conflicts;
        }

        List<Box> breached = [.. conflicts.Where(conflict => conflict.Allows(one) || conflict.Allows(other)).Select(conflict => conflict.Freeing(question))];
        return [.. Cover.Primes(breached, budget)];
    }

    private IReadOnlyList<(Question Question, int[] Next)>? FindSoundSteps()
    {
        Budget budget = new(MostDiagramSteps);
        DecisionDiagrams diagrams = new(Questionnaire, budget: budget);
        int sound = diagrams.Sound(Questionnaire.AllQuestions);
        return budget.IsSpent ? null : diagrams.StepsOf(sound);
    }

    private List<Box> Breaches(Budget budget)
    {
        List<Box> breaches = [];
        foreach (Implication implication in Questionnaire.Implications)
        {
            breaches.AddRange(Cover.Of(!implication.Clause, budget));
        }

        return breaches;
    }
}
