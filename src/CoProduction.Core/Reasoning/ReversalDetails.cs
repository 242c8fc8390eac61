using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>What exactly to change in a set of questions that is known to work.</summary>
/// <remarks>
/// An answer to a question is one that is still open, or one that goes against what follows from other answers, or one that goes against what is given.
/// Each is a greater change than the one before. Of the ways to choose among them, question by question, those count that no smaller one precedes. Each
/// box of answers that will do is tried with the least change, and goes further only on a question that leaves nothing of it, or one of those whose
/// answers would break an implication together: so none is missed.
/// </remarks>
internal sealed class ReversalDetails(Theory theory, Form form, CriterionStatus wanted, AnswerSet excluded)
{
    private readonly AnswerSet implied = theory.Implied(excluded);

    /// <summary>Every way to change some questions that goes against as little as it can, with as many answers to choose from as will do.</summary>
    /// <remarks>Once the budget is spent, some may be missing.</remarks>
    public IReadOnlyList<Reversal> Of(QuestionSet questions, Budget budget)
    {
        PriorityQueue<Attempt, int> attempts = new();
        HashSet<Attempt> made = [];
        Dictionary<(QuestionSet Against, QuestionSet Changed), List<Box>> found = [];
        QuestionSet settled = Settled(questions);
        foreach (Box implicant in form.Within(wanted, excluded | questions.Answers))
        {
            Make(new Attempt(implicant.Excluded.To(questions), settled, settled));
        }

        while (!budget.IsSpent && attempts.TryDequeue(out Attempt attempt, out _))
        {
            budget.Spend(found.Count);
            if (found.Keys.Any(attempt.IsBeyond))
            {
                continue;
            }

            AnswerSet outcome = OutcomeOf(attempt, questions);
            QuestionSet amiss = Amiss(outcome, questions);
            if (amiss.IsEmpty)
            {
                found.TryAdd((attempt.Against, attempt.Changed), []);
                Cover.Unite(found[(attempt.Against, attempt.Changed)], [new Box(theory.Implied(outcome).To(questions))], budget);
                continue;
            }

            foreach (QuestionSet question in theory.Questionnaire.List((amiss & questions).Without(attempt.Changed)).Select(question => question.Mask))
            {
                bool follows = implied.Without(excluded).Touches(question.Without(attempt.Against));
                if (follows || excluded.Touches(question))
                {
                    Make(attempt with { Against = attempt.Against | question, Changed = follows ? attempt.Changed : attempt.Changed | question });
                }
            }
        }

        return [.. from way in found from outcome in way.Value select new Reversal(questions, way.Key.Changed, outcome.Excluded)];

        void Make(Attempt attempt)
        {
            if (!budget.IsSpent && made.Add(attempt))
            {
                budget.Spend(1);
                attempts.Enqueue(attempt, theory.Questionnaire.Count(attempt.Against) + theory.Questionnaire.Count(attempt.Changed));
            }
        }
    }

    /// <summary>What is ruled out once the answers of an attempt are given.</summary>
    private AnswerSet OutcomeOf(Attempt attempt, QuestionSet questions) =>
        excluded.ToOthersThan(questions)
        | attempt.Excluded
        | implied.To(questions.Without(attempt.Against))
        | (excluded | AnswerSet.Everything.Without(implied)).To(attempt.Against.Without(attempt.Changed))
        | attempt.Changed.Answers.Without(excluded);

    /// <summary>A question to which no answer is left, or else the questions of an implication that is broken; none where all is well.</summary>
    private QuestionSet Amiss(AnswerSet outcome, QuestionSet questions)
    {
        return theory.Cover.IsEmpty(outcome)
            ? theory.Questionnaire.List(questions).First(question => outcome.Holds(question.Mask.Answers)).Mask
            : theory.QuestionsInConflict(outcome);
    }

    private QuestionSet Settled(QuestionSet questions)
    {
        QuestionSet settled = default;
        foreach (Question question in theory.Questionnaire.List(excluded.To(questions)))
        {
            settled |= question.Mask.Answers.Without(excluded).Count == 1 ? question.Mask : default;
        }

        return settled;
    }

    /// <summary>Answers that will do, as those they rule out, and the questions on which they go against what follows or, beyond that, what is given.</summary>
    private readonly record struct Attempt(AnswerSet Excluded, QuestionSet Against, QuestionSet Changed)
    {
        /// <summary>Whether this goes against all that a way found does, and more.</summary>
        public bool IsBeyond((QuestionSet Against, QuestionSet Changed) found) =>
            (found.Against, found.Changed) != (Against, Changed) && Against.Holds(found.Against) && Changed.Holds(found.Changed);
    }
}
