using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Asking;

/// <summary>The question that leaves least undecided once it is answered: the best that can be afforded where exact search cannot.</summary>
/// <remarks>
/// What is undecided for a definition is measured by the pairs of a box that meets it and one that fails it; no such pair is left exactly when the
/// verdict is definite. A question is worth the share of them that its answer is expected to do away with, summed over the definitions.
/// </remarks>
internal sealed class Lookahead(Agenda agenda)
{
    /// <summary>How many imagined interviews an estimate rests on.</summary>
    private const int Trials = 20;

    /// <summary>The best question, or null where none is left to ask.</summary>
    public Question? Best(UInt128 excluded)
    {
        double[] worth = new double[Codebook.Questions.Count];
        foreach (Boundary boundary in agenda.Boundaries)
        {
            UInt128 askable = agenda.Askable(boundary, excluded);
            (UInt128[] meeting, UInt128[] failing) = boundary.Alive(excluded);
            foreach (Question question in Agenda.Questions(askable))
            {
                foreach (Outcome outcome in agenda.Outcomes(question, excluded))
                {
                    double left = Left(meeting, outcome) * Left(failing, outcome) / meeting.Length / failing.Length;
                    worth[question.Index] += outcome.Probability * (1 - left);
                }
            }
        }

        // Every answer to a question that can decide does away with some pair, so that only questions that cannot are worth nothing.
        double best = worth.Max();
        return best > 0 ? Codebook.Questions[Array.IndexOf(worth, best)] : null;
    }

    /// <summary>How many questions are to be expected: the mean of imagined interviews, the same ones each time.</summary>
    public double Estimate(UInt128 excluded)
    {
        int questions = 0;
        Random random = new(Trials);
        for (int trial = 0; trial < Trials; trial++)
        {
            UInt128 known = excluded;
            while (Best(known) is { } question)
            {
                known = Draw(agenda.Outcomes(question, known), random.NextDouble());
                questions++;
            }
        }

        return (double)questions / Trials;
    }

    /// <summary>How many boxes an answer leaves alive: those that do not rule it out.</summary>
    private static double Left(UInt128[] boxes, Outcome outcome)
    {
        int left = 0;
        foreach (UInt128 box in boxes)
        {
            left += (box & outcome.Answer) == 0 ? 1 : 0;
        }

        return left;
    }

    private static UInt128 Draw(Outcome[] outcomes, double point)
    {
        foreach (Outcome outcome in outcomes)
        {
            point -= outcome.Probability;
            if (point < 0)
            {
                return outcome.Excluded;
            }
        }

        return outcomes[^1].Excluded;
    }
}
