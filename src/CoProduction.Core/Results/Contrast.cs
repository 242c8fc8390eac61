using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Rendering;

namespace CoProduction;

/// <summary>Why one activity is co-production under one definition and is not under another.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Contrast
{
    internal Contrast(Judgement counting, Judgement notCounting)
    {
        Counting = counting;
        NotCounting = notCounting;
        WhyCounted = counting.EnumerateReasons().First();
        WhyNotCounted = notCounting.EnumerateReasons().First();
        SharedQuestions =
        [
            .. counting.Definition.Questionnaire.List(counting.Definition.Criterion.QuestionMask & notCounting.Definition.Criterion.QuestionMask),
        ];
    }

    /// <summary>The judgement under the definition by which it is co-production.</summary>
    public Judgement Counting { get; }

    /// <summary>The judgement under the definition by which it is not.</summary>
    public Judgement NotCounting { get; }

    /// <summary>The smallest set of answers, and the criteria that they meet, by which the one counts the activity.</summary>
    public Reason WhyCounted { get; }

    /// <summary>The smallest set of answers, and the criteria that they fail, by which the other does not.</summary>
    public Reason WhyNotCounted { get; }

    /// <summary>The questions that both definitions ask, in their questionnaire's order.</summary>
    public IReadOnlyList<Question> SharedQuestions { get; }

    /// <summary>Both sides in words, and whether the one asks at all what the other fails by.</summary>
    public override string ToString() => ContrastRendering.Text(this);
}
