using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Asking;

/// <summary>How likely the answers to the codebook's questions are held to be, beside the other answers to the same question.</summary>
/// <remarks>
/// Immutable and compared by reference. Complete sets of answers that break no implication are held to be as likely as the product of their answers'
/// weights, whatever is asked first. No answer is held to be less likely than a billionth of the likeliest to its question. Weights change which
/// question is asked first, and never a verdict.
/// </remarks>
public sealed class AnswerWeights
{
    private const double Least = 1e-9;

    private readonly double[] weights;
    private Chances? chances;

    private AnswerWeights(double[] weights) => this.weights = weights;

    /// <summary>All answers to a question are held to be equally likely.</summary>
    public static AnswerWeights Uniform { get; } = new([.. Codebook.Questions.SelectMany(question => question.Options).Select(_ => 1.0)]);

    /// <summary>An answer is as likely as it is frequent among some activities: how many give it and no other to its question, and one more.</summary>
    /// <exception cref="ArgumentNullException">The list or an activity is null.</exception>
    public static AnswerWeights CountedFrom(IEnumerable<Activity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        double[] counted = [.. Uniform.weights];
        foreach (Activity activity in activities)
        {
            ArgumentNullException.ThrowIfNull(activity, nameof(activities));
            foreach (Question question in Codebook.Questions.Where(activity.Answers.Settles))
            {
                counted[activity.Answers.Possible(question)[0].Bit]++;
            }
        }

        return new AnswerWeights(counted);
    }

    /// <summary>These weights with another for one answer; only its proportion to those of the question's other answers matters.</summary>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    /// <exception cref="ArgumentException">The answer is to a question of another questionnaire than the codebook.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not a finite number above zero.</exception>
    public AnswerWeights With(AnswerOption answer, double weight)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Question.Questionnaire != Codebook.Questionnaire)
        {
            throw new ArgumentException($"'{answer}' is not an answer to a question of the codebook.", nameof(answer));
        }

        if (!double.IsFinite(weight) || weight <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is a finite number above zero.");
        }

        double[] changed = [.. weights];
        changed[answer.Bit] = weight;
        return new AnswerWeights(changed);
    }

    /// <summary>The weight of an answer.</summary>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    /// <exception cref="ArgumentException">The answer is to a question of another questionnaire than the codebook.</exception>
    public double Of(AnswerOption answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Question.Questionnaire == Codebook.Questionnaire
            ? weights[answer.Bit]
            : throw new ArgumentException($"'{answer}' is not an answer to a question of the codebook.", nameof(answer));
    }

    /// <summary>The chances that these weights make; worked out at first use, and then the same for every interview.</summary>
    internal Chances Chances => Volatile.Read(ref chances) ?? Once.Keep(ref chances, new Chances(this));

    /// <summary>The weight of an answer to a question of the codebook beside that of the likeliest to its question, which is 1.</summary>
    internal double RelativeOf(AnswerOption answer) => Math.Max(Least, weights[answer.Bit] / answer.Question.Options.Max(option => weights[option.Bit]));
}
