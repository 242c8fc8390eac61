using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Asking;

/// <summary>How likely each answer is by what is known: complete sound answers to a questionnaire are as likely as the product of their weights.</summary>
internal sealed class Chances(AnswerWeights weights, Questionnaire questionnaire)
{
    /// <summary>The most steps for which numbers are kept on the stack.</summary>
    private const int MaxOnStack = 256;

    private readonly Theory theory = questionnaire.Theory;
    private readonly Lazy<IReadOnlyList<(Question Question, int[] Next)>?> soundSteps = new(() => SoundSteps.Of(questionnaire));
    private readonly double[] weights = [.. questionnaire.Questions.SelectMany(question => question.Options, (_, option) => weights.RelativeOf(option))];

    /// <summary>By answers in order, their weight beside that of the likeliest to the same question.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>Whether the implications are taken into account to the last; where they are too many for that, only those that an answer would break at once.</summary>
    public bool AreExact => soundSteps.Value is not null;

    /// <summary>Whether two questions have as many answers, and these in turn the same weights.</summary>
    public bool AreAlike(Question one, Question other) =>
        one.Options.Count == other.Options.Count
        && Weights.Slice(one.Options[0].Bit, one.Options.Count).SequenceEqual(Weights.Slice(other.Options[0].Bit, other.Options.Count));

    /// <summary>The answers that what is known and the implications still allow, each with its chance.</summary>
    public Outcome[] Of(Question question, AnswerSet excluded)
    {
        List<Outcome> outcomes = [];
        double sum = 0;
        foreach (AnswerOption option in question.Options)
        {
            AnswerSet answered = excluded | option.Others;
            if (!excluded.Holds(option.Mask) && !theory.IsBroken(answered))
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
        if (soundSteps.Value is not { } steps)
        {
            return 1;
        }

        int places = steps.Count + 2;
        Span<double> likely = places <= MaxOnStack ? stackalloc double[MaxOnStack] : new double[places];
        (likely[DecisionDiagrams.None], likely[DecisionDiagrams.All]) = (0, 1);
        int place = DecisionDiagrams.All;
        foreach ((Question question, int[] next) in steps)
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
