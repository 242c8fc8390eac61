using System.Runtime.InteropServices;

namespace CoProduction.Reasoning;

/// <summary>Finds all smallest changes of answers that force a status.</summary>
/// <remarks>
/// A set of questions works just where some prime implicant of the status asks nothing outside it that does not hold already, and the answers with
/// that implicant's part in place of what was known of the set are sound. So each implicant starts with the questions on which it does not hold
/// yet; where the outcome would break an implication, one more question of the conflict has to give way. Sets are tried by their size.
/// </remarks>
internal sealed class ReversalSearch(Theory theory, UInt128[] forcing, UInt128 excluded, UInt128 locked)
{
    private readonly PriorityQueue<(UInt128 Questions, UInt128 Implicant), int> candidates = new(forcing.Length);
    private readonly List<UInt128> found = [];

    /// <summary>Those of fewest questions first, and among those of as many the ones that change the fewest given answers.</summary>
    public IEnumerable<Reversal> Find()
    {
        foreach (UInt128 implicant in forcing)
        {
            Try(theory.Questionnaire.WholeQuestionsIn(implicant & ~excluded), implicant);
        }

        ReversalDetails details = new(theory, forcing, excluded);
        while (candidates.TryPeek(out _, out int size))
        {
            foreach (Reversal reversal in SetsOf(size)
                .SelectMany(details.Of)
                .OrderBy(reversal => theory.Questionnaire.CountQuestions(reversal.Changed))
                .ThenBy(reversal => reversal.Questions)
                .ThenBy(reversal => reversal.Excluded))
            {
                yield return reversal;
            }
        }
    }

    /// <summary>The smallest sets of one size, once all smaller ones are found.</summary>
    private List<UInt128> SetsOf(int size)
    {
        int smaller = found.Count;
        while (candidates.TryPeek(out (UInt128 Questions, UInt128 Implicant) candidate, out int count) && count == size)
        {
            candidates.Dequeue();
            if (Implicants.AnyHolds(CollectionsMarshal.AsSpan(found), candidate.Questions))
            {
                continue;
            }

            UInt128 conflict = theory.ConflictIn((excluded & ~candidate.Questions) | (candidate.Implicant & candidate.Questions));
            if (conflict == 0)
            {
                found.Add(candidate.Questions);
                continue;
            }

            UInt128 others = theory.Questionnaire.WholeQuestionsIn(conflict) & ~candidate.Questions;
            while (others != 0)
            {
                UInt128 question = theory.Questionnaire.QuestionAt(others).Mask;
                Try(candidate.Questions | question, candidate.Implicant);
                others &= ~question;
            }
        }

        return found[smaller..];
    }

    private void Try(UInt128 questions, UInt128 implicant)
    {
        if ((questions & locked) == 0)
        {
            candidates.Enqueue((questions, implicant), theory.Questionnaire.CountQuestions(questions));
        }
    }
}
