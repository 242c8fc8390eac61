using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Asking;

/// <summary>The question that leaves least undecided once it is answered: the best that can be afforded where exact search cannot.</summary>
/// <remarks>
/// What is undecided for a definition is measured by the pairs of a smallest set of answers that would meet it and one that would fail it; no such pair
/// is left exactly when the verdict is definite. A question is worth the share of them that its answer is expected to do away with, summed over the
/// definitions.
/// </remarks>
internal sealed class Lookahead(Agenda agenda)
{
    /// <summary>How many imagined interviews an estimate rests on.</summary>
    private const int Trials = 20;

    /// <summary>The best question, or null where none is left to ask.</summary>
    public Question? Best(AnswerSet excluded)
    {
        double[] worth = new double[Codebook.Questions.Count];
        var outcomes = new Outcome[]?[worth.Length];
        foreach (Definition definition in agenda.Definitions)
        {
            QuestionSet askable = agenda.Askable(definition, excluded);
            if (askable.IsEmpty)
            {
                continue;
            }

            List<Box> meeting = definition.Criterion.Compiled.WaysTo(CriterionStatus.Met, excluded);
            List<Box> failing = definition.Criterion.Compiled.WaysTo(CriterionStatus.NotMet, excluded);
            foreach (Question question in Codebook.Questionnaire.List(askable))
            {
                foreach (Outcome outcome in outcomes[question.Index] ??= agenda.Chances.Of(question, excluded))
                {
                    worth[question.Index] += outcome.Probability * (1 - (ShareLeft(meeting, outcome) * ShareLeft(failing, outcome)));
                }
            }
        }

        // Some answer to every question that matters does away with some pair, so that only questions that do not are worth nothing.
        double best = worth.Max();
        return best > 0 ? Codebook.Questions[Array.IndexOf(worth, best)] : null;
    }

    /// <summary>How many questions are to be expected: the mean of imagined interviews, the same ones each time.</summary>
    public double Estimate(AnswerSet excluded)
    {
        int questions = 0;
        Random random = new(Trials);
        for (int trial = 0; trial < Trials; trial++)
        {
            AnswerSet known = excluded;
            while (Best(known) is { } question)
            {
                known = Draw(agenda.Chances.Of(question, known), random.NextDouble());
                questions++;
            }
        }

        return (double)questions / Trials;
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
