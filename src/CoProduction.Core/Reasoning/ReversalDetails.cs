using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>What exactly to change in a set of questions that is known to work.</summary>
/// <remarks>
/// An answer to a question is one that is still open, or one that goes against what follows from other answers, or one that goes against what is given.
/// Each is a greater change than the one before. Of the ways to choose among them, question by question, those count that no smaller one precedes. Each
/// box of answers that will do is tried with the least change, and goes further only on a question that leaves nothing of it, or one of those whose
/// answers would break an implication together: so none is missed.
/// </remarks>
internal sealed class ReversalDetails(Theory theory, UInt128[] forcing, UInt128 excluded)
{
    private readonly UInt128 implied = theory.Implied(excluded);

    /// <summary>Every way to change some questions that goes against as little as it can, with as many answers to choose from as will do.</summary>
    public IEnumerable<Reversal> Of(UInt128 questions)
    {
        PriorityQueue<Attempt, int> attempts = new();
        HashSet<Attempt> made = [];
        Dictionary<(UInt128 Against, UInt128 Changed), List<UInt128>> found = [];
        UInt128 settled = Settled(questions);
        foreach (UInt128 implicant in forcing)
        {
            if ((implicant & ~excluded & ~questions) == 0)
            {
                Make(new Attempt(implicant & questions, settled, settled));
            }
        }

        while (attempts.TryDequeue(out Attempt attempt, out _))
        {
            if (found.Keys.Any(attempt.IsBeyond))
            {
                continue;
            }

            UInt128 outcome = OutcomeOf(attempt, questions);
            UInt128 amiss = Amiss(outcome, questions);
            if (amiss == 0)
            {
                found.TryAdd((attempt.Against, attempt.Changed), []);
                Cover.Unite(found[(attempt.Against, attempt.Changed)], [theory.Implied(outcome) & questions]);
                continue;
            }

            foreach (UInt128 question in theory.Questionnaire.QuestionsIn(amiss & questions & ~attempt.Changed).Select(question => question.Mask))
            {
                bool follows = (question & ~attempt.Against & implied & ~excluded) != 0;
                if (follows || (question & excluded) != 0)
                {
                    Make(attempt with { Against = attempt.Against | question, Changed = follows ? attempt.Changed : attempt.Changed | question });
                }
            }
        }

        return from way in found from outcome in way.Value select new Reversal(questions, way.Key.Changed, outcome);

        void Make(Attempt attempt)
        {
            if (made.Add(attempt))
            {
                attempts.Enqueue(attempt, theory.Questionnaire.CountQuestions(attempt.Against) + theory.Questionnaire.CountQuestions(attempt.Changed));
            }
        }
    }

    /// <summary>What is ruled out once the answers of an attempt are given.</summary>
    private UInt128 OutcomeOf(Attempt attempt, UInt128 questions) =>
        (excluded & ~questions)
        | attempt.Box
        | (questions & ~attempt.Against & implied)
        | (attempt.Against & ~attempt.Changed & (excluded | ~implied))
        | (attempt.Changed & ~excluded);

    /// <summary>A question to which no answer is left, or else the questions of an implication that is broken; 0 where all is well.</summary>
    private UInt128 Amiss(UInt128 outcome, UInt128 questions)
    {
        if (!theory.Cover.IsEmpty(outcome))
        {
            return theory.Questionnaire.WholeQuestionsIn(theory.ConflictIn(outcome));
        }

        return theory.Questionnaire.QuestionsIn(questions).First(question => (question.Mask & ~outcome) == 0).Mask;
    }

    private UInt128 Settled(UInt128 questions)
    {
        UInt128 settled = 0;
        foreach (Question question in theory.Questionnaire.QuestionsIn(questions & excluded))
        {
            settled |= UInt128.PopCount(question.Mask & ~excluded) == 1 ? question.Mask : 0;
        }

        return settled;
    }

    /// <summary>Answers that will do, as those they rule out, and the questions on which they go against what follows or, beyond that, what is given.</summary>
    private readonly record struct Attempt(UInt128 Box, UInt128 Against, UInt128 Changed)
    {
        /// <summary>Whether this goes against all that a way found does, and more.</summary>
        public bool IsBeyond((UInt128 Against, UInt128 Changed) found) =>
            (found.Against, found.Changed) != (Against, Changed) && Implicants.Holds(found.Against, Against) && Implicants.Holds(found.Changed, Changed);
    }
}
