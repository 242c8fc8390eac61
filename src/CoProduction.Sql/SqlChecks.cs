namespace CoProduction.Sql;

/// <summary>What a table checks of the rows that it takes in.</summary>
public enum SqlChecks
{
    /// <summary>Nothing, as for an engine that has no checks.</summary>
    None,

    /// <summary>That every answer is one that its question allows.</summary>
    Answers,

    /// <summary>The same, and that the answers do not contradict each other.</summary>
    AnswersAndContradictions,
}
