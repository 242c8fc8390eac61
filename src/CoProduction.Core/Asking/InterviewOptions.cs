using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Asking;

/// <summary>How much work the next question of an interview is worth.</summary>
/// <remarks>Within these bounds the order of the questions is the best there is; beyond them it is the best of one step's lookahead. Compared by value.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed record InterviewOptions
{
    /// <summary>The most questions still open among which the best order is searched for, while they are open for one definition only.</summary>
    /// <value>12 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int MaxQuestions { get; init => field = Checked(value); } = 12;

    /// <summary>The most questions still open among which the best order is searched for, while they are open for several definitions.</summary>
    /// <value>6 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int MaxQuestionsForSeveral { get; init => field = Checked(value); } = 6;

    /// <summary>The most work done to find the best order, in steps.</summary>
    /// <value>20,000,000 by default.</value>
    /// <remarks>A step is to compare two of the sets of answers that would settle a verdict; a computer does some ten million in a second.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int MaxSteps { get; init => field = Checked(value); } = 20_000_000;

    /// <summary>How many interviews are imagined to estimate how many questions are to be expected.</summary>
    /// <value>20 by default; with 0 there is no estimate.</value>
    /// <remarks>Ignored where the best order is found: how many questions it needs is then known.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int ImaginedInterviews { get; init => field = Checked(value); } = 20;

    private static int Checked(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
