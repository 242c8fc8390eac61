namespace CoProduction.AI;

/// <summary>What an answer rests on.</summary>
public enum AnswerGround
{
    /// <summary>Words of the text, found in it.</summary>
    Quotation,

    /// <summary>A stated piece of ordinary knowledge about how such a service works, and no words of the text.</summary>
    Knowledge,

    /// <summary>The implications of the questionnaire, from other answers.</summary>
    Implication,

    /// <summary>What a person answered.</summary>
    Person,
}
