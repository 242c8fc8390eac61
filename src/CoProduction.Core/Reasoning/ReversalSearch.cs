using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Finds all smallest changes of answers that force a status.</summary>
/// <remarks>
/// A set of questions works just where some prime implicant of the status asks nothing outside it that does not hold already, and the answers with
/// that implicant's part in place of what was known of the set are sound. So each implicant starts with the questions on which it does not hold
/// yet; where the outcome would break an implication, one more question of the conflict has to give way. Sets are tried by their size. The
/// implicants come by it too, and among those of one size by the number of given answers that they at least change and then of questions that the
/// condition does not ask, so that a change found is yielded as soon as none before it can come any more.
/// </remarks>
internal sealed class ReversalSearch(
    Theory theory, Form form, CriterionStatus wanted, AnswerSet excluded, QuestionSet locked, long steps = ReversalSearch.MostSteps)
{
    /// <summary>The most steps from one change to the next, each to look at some questions to change: some seconds.</summary>
    public const long MostSteps = 1_000_000;

    private readonly ReversalDetails details = new(theory, form, wanted, excluded);
    private readonly PriorityQueue<(QuestionSet Questions, Box Implicant), int> grown = new();
    private readonly PriorityQueue<Reversal, (Cost Cost, AnswerSet Excluded)> ready = new();
    private readonly HashSet<(QuestionSet, Box)> begun = [];
    private readonly List<QuestionSet> found = [];
    private Budget budget = new(steps);

    /// <summary>Those of fewest questions first, of as many those that change the fewest given answers, of these those of the condition's own questions.</summary>
    /// <exception cref="NotSupportedException">The next takes more steps to find than are allowed.</exception>
    public IEnumerable<Reversal> Find()
    {
        using IEnumerator<(QuestionSet Questions, Box Implicant, Cost Least)> toward = Toward().GetEnumerator();
        bool isMore = toward.MoveNext();
        while (isMore || grown.Count > 0)
        {
            int size = Math.Min(isMore ? toward.Current.Least.First : int.MaxValue, grown.TryPeek(out _, out int least) ? least : int.MaxValue);
            while (grown.TryPeek(out _, out int smallest) && smallest == size)
            {
                (QuestionSet questions, Box implicant) = grown.Dequeue();
                Try(questions, implicant);
            }

            for (; isMore && toward.Current.Least.First == size; isMore = toward.MoveNext())
            {
                while (ready.TryPeek(out _, out (Cost Cost, AnswerSet) next) && next.Cost.CompareTo(toward.Current.Least) < 0)
                {
                    yield return ready.Dequeue();
                    budget = new Budget(steps);
                }

                Try(toward.Current.Questions, toward.Current.Implicant);
            }

            while (ready.TryDequeue(out Reversal reversal, out _))
            {
                yield return reversal;
                budget = new Budget(steps);
            }
        }
    }

    /// <summary>The implicants, each with the questions on which it does not hold yet, and with what a change of these costs at least.</summary>
    private IEnumerable<(QuestionSet Questions, Box Implicant, Cost Least)> Toward()
    {
        foreach (Box implicant in form.Toward(wanted, excluded, locked))
        {
            QuestionSet questions = theory.Questionnaire.QuestionsOf(implicant.Lacking(excluded).Excluded);
            int changed = theory.Questionnaire.List(questions).Count(question => (excluded | implicant.Excluded).Holds(question.Mask.Answers));
            yield return (questions, implicant, CostOf(questions, changed));
        }
    }

    /// <summary>Keeps the changes of a set where it works and holds no smaller one that does; lets it grow where an implication would be broken.</summary>
    private void Try(QuestionSet questions, Box implicant)
    {
        Spend(1 + found.Count);
        if (found.Exists(questions.Holds))
        {
            return;
        }

        QuestionSet conflict = theory.QuestionsInConflict(excluded.ToOthersThan(questions) | implicant.Excluded.To(questions));
        if (conflict.IsEmpty)
        {
            found.Add(questions);
            foreach (Reversal reversal in details.Of(questions, budget))
            {
                ready.Enqueue(reversal, (CostOf(questions, theory.Questionnaire.Count(reversal.Changed)), reversal.Excluded));
            }

            Spend(0);
            return;
        }

        foreach (Question question in theory.Questionnaire.List(conflict.Without(questions).Without(locked)))
        {
            if (begun.Add((questions | question.Mask, implicant)))
            {
                grown.Enqueue((questions | question.Mask, implicant), theory.Questionnaire.Count(questions) + 1);
            }
        }
    }

    private void Spend(long more)
    {
        budget.Spend(more);
        if (budget.IsSpent)
        {
            throw new NotSupportedException("The changes that would turn the verdict are too many to be gone through: the next takes more steps to find than are allowed.");
        }
    }

    private Cost CostOf(QuestionSet questions, int changed) =>
        new(theory.Questionnaire.Count(questions), changed, theory.Questionnaire.Count(questions.Without(form.Own)), questions.Answers);
}
