namespace CoProduction.Coding;

/// <summary>The complete sets of answers that use none of the answers that the box rules out.</summary>
/// <remarks>
/// A box within which a condition always holds is an implicant of the condition, and holds of incomplete answers once they rule out all that it does.
/// A box within which some implication is always broken is a conflict. The default rules out nothing, and holds everything.
/// </remarks>
internal readonly record struct Box(AnswerSet Excluded) : IComparable<Box>
{
    /// <summary>What is in both boxes.</summary>
    public static Box operator &(Box one, Box other) => new(one.Excluded | other.Excluded);

    /// <summary>Whether everything in the box is in another.</summary>
    public bool LiesWithin(Box other) => Excluded.Holds(other.Excluded);

    /// <summary>Whether all that the answers leave possible is in the box: an implicant holds.</summary>
    public bool HoldsUnder(AnswerSet excluded) => excluded.Holds(Excluded);

    /// <summary>What the box rules out that is not ruled out yet.</summary>
    public Box Lacking(AnswerSet excluded) => new(Excluded.Without(excluded));

    /// <summary>Whether the box rules out none of some answers.</summary>
    public bool Allows(AnswerSet answers) => !Excluded.Touches(answers);

    /// <summary>The box that rules out nothing to some questions, and the same to the others.</summary>
    public Box Freeing(QuestionSet questions) => new(Excluded.ToOthersThan(questions));

    /// <summary>An order without a meaning, so that what is found comes in the same order each time.</summary>
    public int CompareTo(Box other) => Excluded.CompareTo(other.Excluded);
}
