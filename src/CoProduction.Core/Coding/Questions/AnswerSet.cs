using System.Numerics;

namespace CoProduction.Coding;

/// <summary>Some of the answers to the questions of one questionnaire: those that a condition allows, or those that are ruled out.</summary>
/// <remarks>
/// One bit for each answer, so that this file alone knows how many a questionnaire can hold. The default holds none. The bits are two numbers and not one
/// <see cref="UInt128"/>, because what has such a field cannot be compiled ahead.
/// </remarks>
internal readonly record struct AnswerSet : IComparable<AnswerSet>
{
    private AnswerSet(ulong low, ulong high) => (Low, High) = (low, high);

    public AnswerSet(UInt128 bits)
        : this((ulong)bits, (ulong)(bits >> 64))
    {
    }

    /// <summary>How many answers a questionnaire can hold.</summary>
    public const int Capacity = 128;

    /// <summary>Every answer that there can be.</summary>
    public static AnswerSet Everything => new(ulong.MaxValue, ulong.MaxValue);

    /// <summary>The first 64 answers, as the bits of a number.</summary>
    public ulong Low { get; }

    /// <summary>The answers after the first 64, as the bits of a number.</summary>
    public ulong High { get; }

    /// <summary>All answers, as the bits of a number.</summary>
    public UInt128 Bits => new(High, Low);

    public bool IsEmpty => (Low | High) == 0;

    /// <summary>How many answers are in the set.</summary>
    public int Count => BitOperations.PopCount(Low) + BitOperations.PopCount(High);

    /// <summary>The place of the first answer in the set; the set is not empty.</summary>
    public int First => Low != 0 ? BitOperations.TrailingZeroCount(Low) : 64 + BitOperations.TrailingZeroCount(High);

    /// <summary>The set of one answer, by its place.</summary>
    public static AnswerSet At(int place) => place < 64 ? new(1UL << place, 0) : new(0, 1UL << (place & 63));

    public static AnswerSet operator |(AnswerSet one, AnswerSet other) => new(one.Low | other.Low, one.High | other.High);

    public static AnswerSet operator &(AnswerSet one, AnswerSet other) => new(one.Low & other.Low, one.High & other.High);

    public AnswerSet Without(AnswerSet others) => new(Low & ~others.Low, High & ~others.High);

    /// <summary>The set in which two rows of as many answers have changed places; each row is given by its first answer.</summary>
    public AnswerSet Exchanging(int one, int other, int count)
    {
        UInt128 row = (UInt128.One << count) - 1;
        UInt128 changed = ((Bits >> one) ^ (Bits >> other)) & row;
        return new(Bits ^ (changed << one) ^ (changed << other));
    }

    /// <summary>Those that are answers to some questions.</summary>
    public AnswerSet To(QuestionSet questions) => this & questions.Answers;

    /// <summary>Those that are answers to none of some questions.</summary>
    public AnswerSet ToOthersThan(QuestionSet questions) => Without(questions.Answers);

    /// <summary>Whether all of some answers are in the set.</summary>
    public bool Holds(AnswerSet others) => ((others.Low & ~Low) | (others.High & ~High)) == 0;

    /// <summary>Whether at least one of some answers is in the set.</summary>
    public bool Touches(AnswerSet others) => ((Low & others.Low) | (High & others.High)) != 0;

    /// <summary>Whether at least one answer in the set is to one of some questions.</summary>
    public bool Touches(QuestionSet questions) => Touches(questions.Answers);

    /// <summary>The last answer to each question all of whose answers are in the set, where all answers and the last ones to their questions are given.</summary>
    /// <remarks>
    /// The bits of a question lie side by side, its last answer highest. Adding ones to all below that carries into it just where one of them is not in
    /// the set, and no further: so all questions are tested at once.
    /// </remarks>
    public AnswerSet LastOfWholeQuestions(AnswerSet all, AnswerSet last)
    {
        UInt128 left = all.Bits & ~Bits;
        UInt128 below = all.Bits & ~last.Bits;
        return new(last.Bits & ~(((left & below) + below) | left));
    }

    /// <summary>Four answers as the bits of a number, from a place that is a multiple of four.</summary>
    public int FourFrom(int place) => (int)((place < 64 ? Low : High) >> (place & 63)) & 15;

    public bool Equals(AnswerSet other) => Low == other.Low && High == other.High;

    /// <remarks>What a record would make of two numbers is the same for many sets that differ by the halves that their answers are in.</remarks>
    public override int GetHashCode() => HashCode.Combine(Low, High);

    /// <summary>An order without a meaning, so that what is found comes in the same order each time.</summary>
    public int CompareTo(AnswerSet other) => Bits.CompareTo(other.Bits);
}
