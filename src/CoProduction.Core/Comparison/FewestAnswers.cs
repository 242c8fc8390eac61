using CoProduction.Coding;

namespace CoProduction.Comparison;

/// <summary>The fewest answers that force a status of each of two conditions at once.</summary>
/// <remarks>
/// Answers force both just where they hold an implicant for each, so that the fewest are found among the pairs of implicants: answers to the fewest
/// questions, of those the ones that rule out least, and of those the ones whose last question comes first.
/// </remarks>
internal sealed class FewestAnswers(Theory theory, CancellationToken cancellationToken)
{
    /// <summary>The fewest answers that hold an implicant of each list, or null where no sound answers do.</summary>
    public Answers? Holding(IReadOnlyList<Box> ones, IReadOnlyList<Box> others)
    {
        (int Questions, int RuledOut, AnswerSet Excluded)? fewest = null;
        Implicant[] second = [.. others.Select(WithQuestions)];
        foreach (Implicant one in ones.Select(WithQuestions))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (Implicant other in second)
            {
                int questions = theory.Questionnaire.Count(one.Questions | other.Questions);
                if (questions > fewest?.Questions)
                {
                    continue;
                }

                AnswerSet both = one.Excluded | other.Excluded;
                var found = (questions, both.Count, both);
                if ((fewest is null || found.CompareTo(fewest.Value) < 0) && !theory.Cover.IsEmpty(both) && !theory.IsBroken(both))
                {
                    fewest = found;
                }
            }
        }

        return fewest is null ? null : new Answers(theory.Questionnaire, fewest.Value.Excluded);
    }

    private Implicant WithQuestions(Box implicant) => new(implicant.Excluded, theory.Questionnaire.QuestionsOf(implicant.Excluded));

    /// <summary>An implicant, and the questions that it gives an answer to.</summary>
    private readonly record struct Implicant(AnswerSet Excluded, QuestionSet Questions);
}
