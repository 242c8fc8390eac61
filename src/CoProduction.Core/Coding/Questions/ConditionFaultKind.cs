namespace CoProduction.Coding;

/// <summary>What sort of thing is wrong with the text of a condition.</summary>
internal enum ConditionFaultKind
{
    /// <summary>It is not put together as a condition is.</summary>
    Form,

    /// <summary>It asks a question that there is not.</summary>
    Question,

    /// <summary>It names an answer that its question does not allow.</summary>
    Answer,
}
