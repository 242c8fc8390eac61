namespace CoProduction.Coding;

/// <summary>A condition on the answers to the questions of one questionnaire, built from <see cref="Question{T}.Is"/> with <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
/// <remarks>A closed, immutable hierarchy. Negation is carried to the answers at once, so that every condition is built of answers, all and any.</remarks>
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>The questionnaire that the condition's questions belong to.</summary>
    public abstract Questionnaire Questionnaire { get; }

    /// <summary>The questions that the condition mentions, each once, in their questionnaire's order.</summary>
    public IReadOnlyList<Question> Questions => Questionnaire.QuestionsIn(QuestionMask);

    internal abstract UInt128 QuestionMask { get; }

    /// <summary>The condition that both conditions hold.</summary>
    /// <exception cref="ArgumentNullException">A condition is null.</exception>
    /// <exception cref="ArgumentException">The conditions ask questions of different questionnaires.</exception>
    public static Condition operator &(Condition left, Condition right) => AllOf(left, right);

    /// <summary>The condition that at least one of the conditions holds.</summary>
    /// <exception cref="ArgumentNullException">A condition is null.</exception>
    /// <exception cref="ArgumentException">The conditions ask questions of different questionnaires.</exception>
    public static Condition operator |(Condition left, Condition right) => AnyOf(left, right);

    /// <summary>The condition that a condition does not hold.</summary>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    public static Condition operator !(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition.Negate();
    }

    /// <summary>The condition that all of the conditions hold.</summary>
    /// <exception cref="ArgumentNullException">A condition is null.</exception>
    /// <exception cref="ArgumentException">No condition is given, or they ask questions of different questionnaires.</exception>
    public static Condition AllOf(params ReadOnlySpan<Condition> conditions) => CompoundCondition.Of(isAll: true, conditions);

    /// <summary>The condition that at least one of the conditions holds.</summary>
    /// <exception cref="ArgumentNullException">A condition is null.</exception>
    /// <exception cref="ArgumentException">No condition is given, or they ask questions of different questionnaires.</exception>
    public static Condition AnyOf(params ReadOnlySpan<Condition> conditions) => CompoundCondition.Of(isAll: false, conditions);

    private protected abstract Condition Negate();
}
