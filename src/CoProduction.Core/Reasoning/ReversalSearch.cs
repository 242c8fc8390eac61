using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Finds all smallest changes of answers that force a status.</summary>
/// <remarks>
/// A set of questions works just where some prime implicant of the status asks nothing outside it that does not hold already, and the answers with
/// that implicant's part in place of what was known of the set are sound. So each implicant starts with the questions on which it does not hold
/// yet; where the outcome would break an implication, one more question of the conflict has to give way. Sets are tried by their size.
/// </remarks>
internal sealed class ReversalSearch(Theory theory, Box[] forcing, AnswerSet excluded, QuestionSet locked)
{
    private readonly PriorityQueue<(QuestionSet Questions, Box Implicant), int> candidates = new(forcing.Length);
    private readonly List<QuestionSet> found = [];

    /// <summary>Those of fewest questions first, and among those of as many the ones that change the fewest given answers.</summary>
    public IEnumerable<Reversal> Find()
    {
        foreach (Box implicant in forcing)
        {
            Try(theory.Questionnaire.QuestionsOf(implicant.Lacking(excluded).Excluded), implicant);
        }

        ReversalDetails details = new(theory, forcing, excluded);
        while (candidates.TryPeek(out _, out int size))
        {
            foreach (Reversal reversal in SetsOf(size)
                .SelectMany(details.Of)
                .OrderBy(reversal => theory.Questionnaire.Count(reversal.Changed))
                .ThenBy(reversal => reversal.Questions)
                .ThenBy(reversal => reversal.Excluded))
            {
                yield return reversal;
            }
        }
    }

    /// <summary>The smallest sets of one size, once all smaller ones are found.</summary>
    private List<QuestionSet> SetsOf(int size)
    {
        int smaller = found.Count;
        while (candidates.TryPeek(out (QuestionSet Questions, Box Implicant) candidate, out int count) && count == size)
        {
            candidates.Dequeue();
            if (found.Exists(candidate.Questions.Holds))
            {
                continue;
            }

            QuestionSet conflict = theory.QuestionsInConflict(
                excluded.ToOthersThan(candidate.Questions) | candidate.Implicant.Excluded.To(candidate.Questions));
            if (conflict.IsEmpty)
            {
                found.Add(candidate.Questions);
                continue;
            }

            foreach (Question question in theory.Questionnaire.List(conflict.Without(candidate.Questions)))
            {
                Try(candidate.Questions | question.Mask, candidate.Implicant);
            }
        }

        return found[smaller..];
    }

    private void Try(QuestionSet questions, Box implicant)
    {
        if (!questions.Touches(locked))
        {
            candidates.Enqueue((questions, implicant), theory.Questionnaire.Count(questions));
        }
    }
}
