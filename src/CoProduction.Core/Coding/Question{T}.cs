using CoProduction.Literature;

namespace CoProduction.Coding;

/// <summary>A question whose answers are the values of a type: <see cref="bool"/> or one of the answer vocabularies.</summary>
/// <typeparam name="T">The type of a definite answer.</typeparam>
public sealed class Question<T> : Question
    where T : struct
{
    private readonly T[] values;

    internal Question(
        string id, string wording, string guidance, (T Value, AnswerOption Answer)[] answers, IReadOnlyList<Citation> citations)
        : base(id, wording, guidance, Array.ConvertAll(answers, answer => answer.Answer), citations) =>
        values = Array.ConvertAll(answers, answer => answer.Value);

    /// <summary>The allowed answer that stands for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the question's answers.</exception>
    public AnswerOption OptionOf(T value)
    {
        int index = Array.IndexOf(values, value);
        return index >= 0
            ? Options[index]
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"'{Id}' does not allow this answer.");
    }

    /// <summary>The condition that the answer is a value, or one of several.</summary>
    /// <exception cref="ArgumentException">No value is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not one of the question's answers.</exception>
    public Condition Is(params ReadOnlySpan<T> values) => new AnswerCondition(this, MaskOf(values));

    internal T ValueOf(AnswerOption option) => values[option.Bit - Options[0].Bit];

    internal UInt128 MaskOf(ReadOnlySpan<T> possible)
    {
        UInt128 mask = 0;
        foreach (T value in possible)
        {
            mask |= OptionOf(value).Mask;
        }

        return mask != 0 ? mask : throw new ArgumentException($"At least one answer to '{Id}' is needed.", nameof(possible));
    }
}
