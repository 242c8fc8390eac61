using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Asking;

/// <summary>The question that leaves least undecided once it is answered: the best that can be afforded where exact search cannot.</summary>
/// <remarks>
/// What is undecided for a definition is measured by the pairs of a smallest set of answers that would meet it and one that would fail it; no such pair
/// is left exactly when the verdict is definite. A question is worth the share of them that its answer is expected to do away with, summed over the
/// definitions.
/// </remarks>
internal sealed class Lookahead(Agenda agenda, CancellationToken cancellationToken)
{
    /// <summary>Where the imagined interviews begin, so that they are the same ones each time.</summary>
    private const int Seed = 20;

    private readonly Chances chances = agenda.Chances;

    /// <summary>The best question, or null where none is left to ask.</summary>
    /// <exception cref="OperationCanceledException">The question is no longer wanted.</exception>
    public Question? Best(AnswerSet excluded)
    {
        IReadOnlyList<Question> questions = agenda.Questionnaire.Questions;
        double[] worth = new double[questions.Count];
        var outcomes = new Outcome[]?[worth.Length];
        foreach (Definition definition in agenda.Definitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            QuestionSet askable = agenda.Askable(definition, excluded);
            if (askable.IsEmpty)
            {
                continue;
            }

            List<Box> meeting = definition.Criterion.Compiled.WaysTo(CriterionStatus.Met, excluded);
            List<Box> failing = definition.Criterion.Compiled.WaysTo(CriterionStatus.NotMet, excluded);
            foreach (Question question in agenda.Questionnaire.List(askable))
            {
                foreach (Outcome outcome in outcomes[question.Index] ??= chances.Of(question, excluded))
                {
                    worth[question.Index] += outcome.Probability * (1 - (ShareLeft(meeting, outcome) * ShareLeft(failing, outcome)));
                }
            }
        }

        // Some answer to every question that matters does away with some pair, so that only questions that do not are worth nothing.
        double best = worth.Max();
        return best > 0 ? questions[Array.IndexOf(worth, best)] : null;
    }

    /// <summary>How many questions are to be expected: the mean of imagined interviews, the same ones each time; null where none is imagined.</summary>
    /// <exception cref="OperationCanceledException">The estimate is no longer wanted.</exception>
    public double? Estimate(AnswerSet excluded, int interviews)
    {
        if (interviews == 0)
        {
            return null;
        }

        int questions = 0;
        Random random = new(Seed);
        for (int trial = 0; trial < interviews; trial++)
        {
            AnswerSet known = excluded;
            while (Best(known) is { } question)
            {
                known = Draw(chances.Of(question, known), random.NextDouble());
                questions++;
            }
        }

        return (double)questions / interviews;
    }

    /// <summary>The share of some sets of answers that an answer leaves possible.</summary>
    private static double ShareLeft(List<Box> ways, Outcome outcome) => (double)ways.Count(way => way.Allows(outcome.Answer.Mask)) / ways.Count;

    private static AnswerSet Draw(Outcome[] outcomes, double point)
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
