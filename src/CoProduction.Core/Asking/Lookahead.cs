using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Asking;

/// <summary>The question that leaves least undecided once it is answered: the best that can be afforded where exact search cannot.</summary>
/// <remarks>
/// What is undecided for a definition is measured by the pairs of a smallest set of answers that would meet it and one that would fail it; no such pair
/// is left exactly when the verdict is definite. Where these sets are too many, it is measured by how uncertain the verdict is. A question is worth the share of them that its answer is expected to do away with, summed over the
/// definitions.
/// </remarks>
internal sealed class Lookahead(Agenda agenda, CancellationToken cancellationToken)
{
    /// <summary>Where the imagined interviews begin, so that they are the same ones each time.</summary>
    private const int Seed = 20;

    private const double Rounding = 1e-12;

    private readonly Chances chances = agenda.Chances;

    /// <summary>The best question, or null where none is left to ask.</summary>
    /// <exception cref="OperationCanceledException">The question is no longer wanted.</exception>
    public Question? Best(AnswerSet excluded)
    {
        IReadOnlyList<Question> questions = agenda.Questionnaire.Questions;
        double[] worth = new double[questions.Count];
        QuestionSet matters = default;
        var outcomes = new Outcome[]?[worth.Length];
        foreach (Definition definition in agenda.Definitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            QuestionSet askable = agenda.Askable(definition, excluded);
            if (askable.IsEmpty)
            {
                continue;
            }

            Func<Outcome, double> left = LeftAfter(definition.Criterion.Compiled, excluded);
            foreach (Question question in agenda.Questionnaire.List(askable))
            {
                matters |= question.Mask;
                foreach (Outcome outcome in outcomes[question.Index] ??= chances.Of(question, excluded))
                {
                    worth[question.Index] += outcome.Probability * (1 - left(outcome));
                }
            }
        }

        // As good as equal is equal: what is left over by rounding must not choose.
        IReadOnlyList<Question> mattering = agenda.Questionnaire.List(matters);
        double best = mattering.Select(question => worth[question.Index]).DefaultIfEmpty().Max();
        return mattering.FirstOrDefault(question => worth[question.Index] >= best - Rounding);
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

    /// <summary>What share of what is undecided an answer leaves.</summary>
    private Func<Outcome, double> LeftAfter(CompiledCondition condition, AnswerSet excluded)
    {
        if (condition.Outlook is { } outlook)
        {
            double doubt = outlook.Doubt(excluded, chances.Weights);
            return outcome => doubt > 0 ? outlook.Doubt(outcome.Excluded, chances.Weights) / doubt : 1;
        }

        List<Box> meeting = condition.WaysTo(CriterionStatus.Met, excluded);
        List<Box> failing = condition.WaysTo(CriterionStatus.NotMet, excluded);
        return outcome => ShareLeft(meeting, outcome) * ShareLeft(failing, outcome);
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
