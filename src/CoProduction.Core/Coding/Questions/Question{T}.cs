using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>A question whose answers are the values of a type: <see cref="bool"/> or one of the answer vocabularies.</summary>
/// <typeparam name="T">The type of a definite answer.</typeparam>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Question<T> : Question
    where T : struct
{
    internal Question(Questionnaire questionnaire, QuestionText text)
        : base(questionnaire, text)
    {
    }

    /// <summary>The allowed answer that stands for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the question's answers.</exception>
    public AnswerOption OptionOf(T value) => OptionWith(value);

    /// <summary>The condition that the answer is a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the question's answers.</exception>
    public Condition Is(T value) => new AnswerCondition(this, OptionOf(value).Mask);

    /// <summary>The condition that the answer is one of several values.</summary>
    /// <exception cref="ArgumentException">No value is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not one of the question's answers.</exception>
    public Condition Is(params ReadOnlySpan<T> values) => new AnswerCondition(this, MaskOf(values));

    internal static T ValueOf(AnswerOption option) => (T)option.Value;

    internal AnswerSet MaskOf(ReadOnlySpan<T> possible)
    {
        AnswerSet mask = default;
        foreach (T value in possible)
        {
            mask |= OptionOf(value).Mask;
        }

        return !mask.IsEmpty ? mask : throw new ArgumentException($"At least one answer to '{Id}' is needed.", nameof(possible));
    }
}
