namespace CoProduction.Coding;

/// <summary>A questionnaire's implications together, as the smallest sets of answers that break them.</summary>
internal sealed class Theory
{
    /// <summary>The most steps to find the smallest sets of answers that break an implication.</summary>
    private const long MostSteps = 30_000_000;

    /// <summary>The most steps to see whether a conflict would be one without some implication.</summary>
    private const long MostStepsWithout = 100_000;

    private readonly IReadOnlyList<Implication> implications;
    private readonly Box[] conflicts;
    private readonly IReadOnlyList<Implication>?[] broken;

    /// <exception cref="NotSupportedException">What contradicts the implications takes more steps to find than are given.</exception>
    public Theory(Questionnaire questionnaire, IReadOnlyList<Implication> implications, long steps = MostSteps)
    {
        Questionnaire = questionnaire;
        Cover = new Cover(questionnaire);
        this.implications = implications;
        Budget budget = new(steps);
        conflicts = [.. Cover.Primes(Breaches(budget), budget)];
        if (budget.IsSpent)
        {
            throw new NotSupportedException($"The rules of '{questionnaire}' are too many or too intricate: what contradicts them takes more steps to find than are allowed.");
        }

        broken = new IReadOnlyList<Implication>?[conflicts.Length];
    }

    public Questionnaire Questionnaire { get; }

    public Cover Cover { get; }

    /// <summary>The prime implicants of "some implication is broken".</summary>
    public ReadOnlySpan<Box> Conflicts => conflicts;

    /// <summary>Whether no answers at all respect the implications.</summary>
    public bool IsContradictory => IsBroken(default);

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

    /// <summary>The implications that a conflict, by its place among them, breaks: one, or several that cannot hold together under it.</summary>
    /// <remarks>Worked out when first asked for. Where it takes too many steps to see whether one of them could be left out, it is among them.</remarks>
    public IReadOnlyList<Implication> BrokenBy(int conflict) =>
        Volatile.Read(ref broken[conflict]) ?? Once.Keep(ref broken[conflict], FindBroken(conflicts[conflict]));

    /// <summary>The conflicts that can bear on some questions, directly or through others; the questions grow by all that those are about.</summary>
    public List<Box> BearingOn(ref QuestionSet questions) => BearingOn(ref questions, conflicts);

    /// <summary>The same among some conflicts, or among what they lack.</summary>
    public List<Box> BearingOn(ref QuestionSet questions, ReadOnlySpan<Box> conflicts)
    {
        List<Box> bearing = [];
        HashSet<Box> met = [];
        int before;
        do
        {
            before = bearing.Count;
            foreach (Box conflict in conflicts)
            {
                if (conflict.Excluded.Touches(questions) && met.Add(conflict))
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

    /// <summary>Leaves out every implication without which the conflict remains, as far as that is seen in the steps given.</summary>
    private List<Implication> FindBroken(Box conflict)
    {
        List<Implication> near = Near(conflict);
        List<Implication> needed = near;
        foreach (Implication implication in implications.Where(near.Contains))
        {
            List<Implication> others = [.. needed.Where(other => other != implication)];
            Budget budget = new(MostStepsWithout);
            List<Box> left = [conflict];
            for (int index = 0; index < others.Count && left.Count > 0 && !budget.IsSpent; index++)
            {
                left = Cover.Intersect(left, Cover.Of(others[index].Clause, budget), budget);
            }

            needed = left.Count == 0 && !budget.IsSpent ? others : needed;
        }

        return [.. implications.Where(needed.Contains)];
    }

    /// <summary>The implications that are tied to a conflict, directly first, so that what makes it one is met early.</summary>
    private List<Implication> Near(Box conflict)
    {
        List<Implication> near = [];
        List<Implication> others = [.. implications];
        QuestionSet reached = Questionnaire.QuestionsOf(conflict.Excluded);
        int before;
        do
        {
            before = near.Count;
            near.AddRange(others.Where(implication => implication.Clause.QuestionMask.Touches(reached)));
            foreach (Implication implication in near[before..])
            {
                others.Remove(implication);
                reached |= implication.Clause.QuestionMask;
            }
        }
        while (near.Count > before);

        return near;
    }

    private List<Box> Breaches(Budget budget)
    {
        List<Box> breaches = [];
        foreach (Implication implication in implications)
        {
            breaches.AddRange(Cover.Of(!implication.Clause, budget));
        }

        return breaches;
    }
}
