using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Reasoning;

namespace CoProduction.Columns;

/// <summary>A column of bits that stands elsewhere: values, and which of them are valid, the least significant bit of a byte first, as Arrow has them.</summary>
/// <remarks>Immutable, but for the bytes themselves; compared by reference.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class BitmapColumn
{
    private readonly ReadOnlyMemory<byte> values;
    private readonly ReadOnlyMemory<byte> validity;
    private readonly int ifSet;
    private readonly int ifNotSet;

    private BitmapColumn(Questionnaire questionnaire, IReadOnlyList<AnswerOption> options, int ifSet, int ifNotSet, ReadOnlyMemory<byte> values, ReadOnlyMemory<byte> validity)
    {
        Questionnaire = questionnaire;
        Options = options;
        (this.ifSet, this.ifNotSet, this.values, this.validity) = (ifSet, ifNotSet, values, validity);
    }

    /// <summary>The answers that the column says something of.</summary>
    public IReadOnlyList<AnswerOption> Options { get; }

    private Questionnaire Questionnaire { get; }

    /// <summary>A column of answers to a question of yes and no: a bit is set for yes, and valid where the answer is known.</summary>
    /// <param name="question">What the values are answers to.</param>
    /// <param name="values">A bit for each activity, set for yes.</param>
    /// <param name="validity">A bit for each activity, set where the answer is known; empty where all are.</param>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    public static BitmapColumn Of(Question<bool> question, ReadOnlyMemory<byte> values, ReadOnlyMemory<byte> validity = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        (AnswerOption yes, AnswerOption no) = (question.OptionOf(true), question.OptionOf(false));
        return new BitmapColumn(question.Questionnaire, [yes, no], no.Bit, yes.Bit, values, validity);
    }

    /// <summary>A column for one answer: a bit is set where it is still possible, and valid where anything is known of it.</summary>
    /// <param name="option">What the values say of.</param>
    /// <param name="values">A bit for each activity, set where the answer is possible.</param>
    /// <param name="validity">A bit for each activity, set where that is known; empty where it is of all.</param>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    public static BitmapColumn Of(AnswerOption option, ReadOnlyMemory<byte> values, ReadOnlyMemory<byte> validity = default)
    {
        ArgumentNullException.ThrowIfNull(option);
        return new BitmapColumn(option.Question.Questionnaire, [option], -1, option.Bit, values, validity);
    }

    /// <summary>What the column is of, as in <c>users: yes or no</c>.</summary>
    public override string ToString() => $"{Options[0].Question.Id}: {string.Join(" or ", Options.Select(option => option.Token))}";

    internal void Require(Questionnaire questionnaire, long count)
    {
        if (Questionnaire != questionnaire)
        {
            throw new ArgumentException($"The column '{this}' is of another questionnaire.");
        }

        long bytes = (count + 7) / 8;
        if (values.Length < bytes || (validity.Length > 0 && validity.Length < bytes))
        {
            throw new ArgumentException($"The column '{this}' is shorter than {Wording.Prose.Count(count, "activity", "activities")}.");
        }
    }

    /// <summary>Adds what the column rules out for some activities, from a place that is a multiple of 64.</summary>
    internal void RuleOut(long from, long count, Span<ulong> space)
    {
        for (int word = 0; word * 64 < count; word++)
        {
            int place = (int)((from / 8) + (word * 8));
            ulong set = WordAt(values.Span, place);
            ulong known = validity.Length == 0 ? ulong.MaxValue : WordAt(validity.Span, place);
            if (ifSet >= 0)
            {
                space[(ifSet * PlaneProgram.Words) + word] |= known & set;
            }

            space[(ifNotSet * PlaneProgram.Words) + word] |= known & ~set;
        }
    }

    private static ulong WordAt(ReadOnlySpan<byte> bytes, int place)
    {
        if (bytes.Length - place >= 8)
        {
            return System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes[place..]);
        }

        ulong word = 0;
        for (int index = 0; index < 8 && place + index < bytes.Length; index++)
        {
            word |= (ulong)bytes[place + index] << (8 * index);
        }

        return word;
    }
}
