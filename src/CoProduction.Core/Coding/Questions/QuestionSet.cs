namespace CoProduction.Coding;

/// <summary>Some of the questions of one questionnaire, as all of their answers.</summary>
/// <remarks>The default holds none.</remarks>
internal readonly record struct QuestionSet(AnswerSet Answers) : IComparable<QuestionSet>
{
    public bool IsEmpty => Answers.IsEmpty;

    public static QuestionSet operator |(QuestionSet one, QuestionSet other) => new(one.Answers | other.Answers);

    public static QuestionSet operator &(QuestionSet one, QuestionSet other) => new(one.Answers & other.Answers);

    public QuestionSet Without(QuestionSet others) => new(Answers.Without(others.Answers));

    /// <summary>Whether all of some questions are in the set.</summary>
    public bool Holds(QuestionSet others) => Answers.Holds(others.Answers);

    /// <summary>Whether all of some answers are to questions in the set.</summary>
    public bool Holds(AnswerSet answers) => Answers.Holds(answers);

    /// <summary>Whether at least one of some questions is in the set.</summary>
    public bool Touches(QuestionSet others) => Answers.Touches(others.Answers);

    /// <summary>An order without a meaning, so that what is found comes in the same order each time.</summary>
    public int CompareTo(QuestionSet other) => Answers.CompareTo(other.Answers);
}
