using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.Asking;

/// <summary>How likely the answers to the questions of a questionnaire are held to be, beside the other answers to the same question.</summary>
/// <remarks>
/// Immutable and compared by reference. Complete sets of answers that break no implication are held to be as likely as the product of their answers'
/// weights, whatever is asked first. No answer is held to be less likely than a billionth of the likeliest to its question. Weights change which
/// question is asked first, and never a verdict.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class AnswerWeights
{
    private const double Least = 1e-9;

    private readonly ConditionalWeakTable<Questionnaire, Chances> chances = [];
    private readonly double[] weights;

    private AnswerWeights(Questionnaire? questionnaire, double[] weights) => (Questionnaire, this.weights) = (questionnaire, weights);

    /// <summary>All answers to a question are held to be equally likely, whatever the questionnaire.</summary>
    public static AnswerWeights Uniform { get; } = new(null, []);

    /// <summary>The questionnaire whose answers are weighed.</summary>
    /// <value>Null while all are equally likely: such weights belong to any questionnaire.</value>
    public Questionnaire? Questionnaire { get; }

    /// <summary>An answer is as likely as it is frequent among some activities: how many give it and no other to its question, and one more.</summary>
    /// <exception cref="ArgumentNullException">The list or an activity is null.</exception>
    /// <exception cref="ArgumentException">The activities answer questions of different questionnaires.</exception>
    public static AnswerWeights CountedFrom(IEnumerable<Activity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        Questionnaire? questionnaire = null;
        double[] counted = [];
        foreach (Activity activity in activities)
        {
            ArgumentNullException.ThrowIfNull(activity, nameof(activities));
            if (activity.Answers.Questionnaire is not { } answered)
            {
                continue;
            }

            activity.Answers.RequireFrom(questionnaire ??= answered, nameof(activities));
            counted = counted.Length > 0 ? counted : Equal(questionnaire);
            foreach (Question question in activity.Answers.Questions.Where(activity.Answers.Settles))
            {
                counted[activity.Answers.Possible(question)[0].Bit]++;
            }
        }

        return questionnaire is null ? Uniform : new AnswerWeights(questionnaire, counted);
    }

    /// <summary>These weights with another for one answer; only its proportion to those of the question's other answers matters.</summary>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    /// <exception cref="ArgumentException">The answer is to a question of another questionnaire than the answers weighed before.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not a finite number above zero.</exception>
    public AnswerWeights With(AnswerOption answer, double weight)
    {
        ArgumentNullException.ThrowIfNull(answer);
        RequireFor(answer.Question.Questionnaire, nameof(answer));
        if (!double.IsFinite(weight) || weight <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is a finite number above zero.");
        }

        double[] changed = Questionnaire is null ? Equal(answer.Question.Questionnaire) : [.. weights];
        changed[answer.Bit] = weight;
        return new AnswerWeights(answer.Question.Questionnaire, changed);
    }

    /// <summary>The weight of an answer.</summary>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    /// <exception cref="ArgumentException">The answer is to a question of another questionnaire than the answers weighed.</exception>
    public double Of(AnswerOption answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        RequireFor(answer.Question.Questionnaire, nameof(answer));
        return Questionnaire is null ? 1 : weights[answer.Bit];
    }

    /// <summary>The chances that these weights make; worked out at first use, and then the same for every interview.</summary>
    internal Chances ChancesFor(Questionnaire questionnaire) => chances.GetValue(questionnaire, key => new Chances(this, key));

    /// <summary>The weight of an answer beside that of the likeliest to its question, which is 1.</summary>
    internal double RelativeOf(AnswerOption answer) => Math.Max(Least, Of(answer) / answer.Question.Options.Max(Of));

    /// <summary>Refuses a questionnaire other than that whose answers are weighed.</summary>
    internal void RequireFor(Questionnaire questionnaire, string parameter)
    {
        if (Questionnaire is { } own && own != questionnaire)
        {
            throw new ArgumentException($"The weights are of answers to {own.Beside(questionnaire)}, and not to '{questionnaire}'.", parameter);
        }
    }

    private static double[] Equal(Questionnaire questionnaire) => [.. questionnaire.Questions.SelectMany(question => question.Options, (_, _) => 1.0)];
}
