using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>A condition on the answers to the questions of one questionnaire, built from <see cref="Question{T}.Is(T)"/> with <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
/// <remarks>
/// A closed, immutable hierarchy of <see cref="AnswerCondition"/> and <see cref="CompoundCondition"/>. Negation is carried to the answers at once, so
/// that every condition is built of answers, all and any. A condition may
/// use another any number of times: what is shared is kept, negated and compiled once.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public abstract class Condition
{
    /// <summary>The most levels of all and any that a condition can have.</summary>
    /// <remarks>Parts of the same kind as the whole are taken into it, and are no level of their own.</remarks>
    public const int MaxDepth = 256;

    /// <summary>The length from which on a text is cut short.</summary>
    private const int LongText = 10_000;

    private Condition? negation;

    private protected Condition()
    {
    }

    /// <summary>The questionnaire that the condition's questions belong to.</summary>
    public abstract Questionnaire Questionnaire { get; }

    /// <summary>The questions that the condition mentions, each once, in their questionnaire's order.</summary>
    public IReadOnlyList<Question> Questions => Questionnaire.List(QuestionMask);

    /// <summary>The questions that the condition mentions.</summary>
    internal abstract QuestionSet QuestionMask { get; }

    /// <summary>How many levels of all and any there are: none in a condition on one answer.</summary>
    internal abstract int Depth { get; }

    /// <summary>The condition that both conditions hold.</summary>
    /// <exception cref="ArgumentNullException">A condition is null.</exception>
    /// <exception cref="ArgumentException">
    /// The conditions ask questions of different questionnaires, or together have more than <see cref="MaxDepth"/> levels.
    /// </exception>
    public static Condition operator &(Condition left, Condition right) => AllOf(left, right);

    /// <summary>The condition that at least one of the conditions holds.</summary>
    /// <exception cref="ArgumentNullException">A condition is null.</exception>
    /// <exception cref="ArgumentException">
    /// The conditions ask questions of different questionnaires, or together have more than <see cref="MaxDepth"/> levels.
    /// </exception>
    public static Condition operator |(Condition left, Condition right) => AnyOf(left, right);

    /// <summary>The condition that a condition does not hold.</summary>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    public static Condition operator !(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        if (Volatile.Read(ref condition.negation) is not { } negation)
        {
            // A part that is used twice is negated once, and to negate again leads back.
            Condition made = condition.Negate();
            made.negation = condition;
            negation = Interlocked.CompareExchange(ref condition.negation, made, null) ?? made;
        }

        return negation;
    }

    /// <summary>The condition that all of the conditions hold.</summary>
    /// <exception cref="ArgumentNullException">A condition is null.</exception>
    /// <exception cref="ArgumentException">
    /// No condition is given, they ask questions of different questionnaires, or together they have more than <see cref="MaxDepth"/> levels.
    /// </exception>
    public static Condition AllOf(params ReadOnlySpan<Condition> conditions) => CompoundCondition.Of(isAll: true, conditions);

    /// <summary>The condition that at least one of the conditions holds.</summary>
    /// <exception cref="ArgumentNullException">A condition is null.</exception>
    /// <exception cref="ArgumentException">
    /// No condition is given, they ask questions of different questionnaires, or together they have more than <see cref="MaxDepth"/> levels.
    /// </exception>
    public static Condition AnyOf(params ReadOnlySpan<Condition> conditions) => CompoundCondition.Of(isAll: false, conditions);

    /// <summary>The condition that a text says, in the form in which <see cref="ToString"/> shows it.</summary>
    /// <remarks>
    /// An answer is <c>question: answer</c>, several are <c>question: one or other</c>. Conditions are joined by <c>and</c> or by <c>or</c>; within another,
    /// one that is itself joined or has several answers stands in brackets, as in <c>users: yes and (scale: group or community)</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">The text is no condition on the questionnaire's questions: the message says why, and at which character.</exception>
    public static Condition Parse(string text, Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(questionnaire);
        return ConditionText.Read(text, questionnaire, out ConditionFault? fault)
            ?? throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"At character {fault!.Place + 1}: {fault.Message}"));
    }

    /// <summary>The condition in words and brackets; one with a very long text is cut short with <c>...</c>.</summary>
    public sealed override string ToString()
    {
        StringBuilder text = new();
        Write(text);
        return text.ToString();
    }

    /// <summary>Writes the condition, and tells whether it was written to its end.</summary>
    internal abstract bool Write(StringBuilder text);

    private protected static bool IsLong(StringBuilder text) => text.Length > LongText;

    private protected abstract Condition Negate();
}
