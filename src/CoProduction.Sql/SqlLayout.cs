namespace CoProduction.Sql;

/// <summary>How the answers to a question with more answers than yes and no stand in the columns of a table.</summary>
/// <remarks>A question of yes and no is one Boolean column in all of them.</remarks>
public enum SqlLayout
{
    /// <summary>One column of text with the word of the answer; <c>NULL</c> is unknown, and "one of these" cannot be said.</summary>
    OneAnswer,

    /// <summary>One Boolean column for each answer that is false once the answer is ruled out; <c>NULL</c> and true mean that it is still possible.</summary>
    ColumnPerAnswer,

    /// <summary>One column of text with the words of all answers still possible and <c>|</c> between them, as CoProduction.Tables writes them; <c>NULL</c> is unknown.</summary>
    ListOfAnswers,
}
