using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Comparison;

/// <summary>The fewest answers that force a status of each of two conditions at once.</summary>
/// <remarks>
/// Answers force both just where they hold an implicant for each, so that the fewest are found among the pairs of implicants: answers to the fewest
/// questions, of those the ones that rule out least, and of those the ones whose last question comes first.
/// </remarks>
internal sealed class FewestAnswers(Theory theory)
{
    /// <summary>The fewest answers that hold an implicant of each list, or null where no sound answers do.</summary>
    public Answers? Holding(IReadOnlyList<UInt128> ones, IReadOnlyList<UInt128> others)
    {
        (int Questions, int RuledOut, UInt128 Excluded)? fewest = null;
        Implicant[] second = [.. others.Select(Counted)];
        foreach (Implicant one in ones.Select(Counted))
        {
            foreach (Implicant other in second)
            {
                int questions = (int)UInt128.PopCount(one.Questions | other.Questions);
                if (questions > fewest?.Questions)
                {
                    continue;
                }

                UInt128 both = one.Excluded | other.Excluded;
                var found = (questions, (int)UInt128.PopCount(both), both);
                if ((fewest is null || found.CompareTo(fewest.Value) < 0) && !theory.Cover.IsEmpty(both) && !theory.IsBroken(both))
                {
                    fewest = found;
                }
            }
        }

        return fewest is null ? null : new Answers(theory.Questionnaire, fewest.Value.Excluded);
    }

    /// <summary>An implicant with one bit for each question that it gives an answer to.</summary>
    private Implicant Counted(UInt128 excluded) => new(
        excluded,
        theory.Questionnaire.QuestionsIn(excluded).Aggregate(UInt128.Zero, (questions, question) => questions | (UInt128.One << question.Index)));

    private readonly record struct Implicant(UInt128 Excluded, UInt128 Questions);
}
