using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Asking;

/// <summary>How likely each answer is by what is known: complete sound answers to the codebook are as likely as the product of their weights.</summary>
internal sealed class Chances(AnswerWeights weights)
{
    private static readonly Lazy<IReadOnlyList<(Question Question, int[] Next)>> sound = new(() =>
    {
        DecisionDiagrams diagrams = new(Codebook.Questionnaire);
        return diagrams.StepsOf(diagrams.Sound(Codebook.Questionnaire.AllQuestions));
    });

    private readonly double[] weights = [.. Codebook.Questions.SelectMany(question => question.Options, (_, option) => weights.RelativeOf(option))];

    /// <summary>The answers that what is known and the implications still allow, each with its chance.</summary>
    public Outcome[] Of(Question question, AnswerSet excluded)
    {
        List<Outcome> outcomes = [];
        double sum = 0;
        foreach (AnswerOption option in question.Options)
        {
            AnswerSet answered = excluded | option.Others;
            if (!excluded.Holds(option.Mask) && !Theory.OfCodebook.IsBroken(answered))
            {
                double chance = weights[option.Bit] * Sound(answered);
                outcomes.Add(new Outcome(option, answered, chance));
                sum += chance;
            }
        }

        return [.. outcomes.Select(outcome => outcome with { Probability = outcome.Probability / sum })];
    }

    /// <summary>How likely answers drawn question by question, each among those still possible, are to break no implication.</summary>
    private double Sound(AnswerSet excluded)
    {
        Span<double> likely = stackalloc double[sound.Value.Count + 2];
        (likely[DecisionDiagrams.None], likely[DecisionDiagrams.All]) = (0, 1);
        int place = DecisionDiagrams.All;
        foreach ((Question question, int[] next) in sound.Value)
        {
            double sum = 0;
            double all = 0;
            for (int answer = 0; answer < next.Length; answer++)
            {
                AnswerOption option = question.Options[answer];
                double weight = !excluded.Holds(option.Mask) ? weights[option.Bit] : 0;
                all += weight;
                sum += weight * likely[next[answer]];
            }

            likely[++place] = sum / all;
        }

        return likely[place];
    }
}
