namespace CoProduction.AI;

/// <summary>The permanent codes of what can go wrong when a text is coded: a code is never given another meaning.</summary>
/// <remarks>
/// CPA0xx: one answer of a reply was dropped or opened, or a passage was not found; the rest stands. CPA1xx: a reply could not be used as a whole. CPA2xx: the text was not
/// sent. CPA3xx: the service gave no reply. CPA4xx: something that is worth knowing of a reply that stands.
/// </remarks>
public static class TextProblemCodes
{
    /// <summary>The questionnaire has no question of the name.</summary>
    public const string UnknownQuestion = "CPA001";

    /// <summary>The question does not allow the answer.</summary>
    public const string UnknownAnswer = "CPA002";

    /// <summary>The quotation does not stand in the text.</summary>
    public const string QuotationNotFound = "CPA003";

    /// <summary>The answer rests on nothing: there is neither a quotation nor a piece of ordinary knowledge.</summary>
    public const string NoEvidence = "CPA004";

    /// <summary>The quotation is too short to show anything, or longer than an excerpt may be.</summary>
    public const string QuotationLength = "CPA005";

    /// <summary>The answer rests on ordinary knowledge, and was to be dropped therefore.</summary>
    public const string KnowledgeDropped = "CPA006";

    /// <summary>A question was answered twice, and differently: all of the answers stay possible.</summary>
    public const string AnsweredTwice = "CPA007";

    /// <summary>Answers contradict each other by the implications: all that clash are opened.</summary>
    public const string Contradiction = "CPA008";

    /// <summary>An answer or an activity is not put together as the schema says.</summary>
    public const string MisshapenAnswer = "CPA009";

    /// <summary>A passage that an activity is told by does not stand in the text.</summary>
    public const string PassageNotFound = "CPA010";

    /// <summary>The reply is no JSON.</summary>
    public const string NotJson = "CPA101";

    /// <summary>The reply is JSON, and not put together as the schema says.</summary>
    public const string WrongShape = "CPA102";

    /// <summary>The reply was cut off before its end.</summary>
    public const string CutOff = "CPA103";

    /// <summary>The model refused to reply, or a filter of the service withheld the reply.</summary>
    public const string Refused = "CPA104";

    /// <summary>The reply is empty.</summary>
    public const string EmptyReply = "CPA105";

    /// <summary>The reply is longer than is read.</summary>
    public const string ReplyTooLong = "CPA106";

    /// <summary>The text is empty or white space.</summary>
    public const string EmptyText = "CPA201";

    /// <summary>The text is longer than <see cref="TextCoderOptions.MaxTextLength"/>.</summary>
    public const string TextTooLong = "CPA202";

    /// <summary>The service did not reply within <see cref="TextCoderOptions.Timeout"/>.</summary>
    public const string TimedOut = "CPA301";

    /// <summary>The service refused the request or could not be reached.</summary>
    public const string ServiceFailed = "CPA302";

    /// <summary>No reply to the text was recorded.</summary>
    public const string NotRecorded = "CPA303";

    /// <summary>A recorded reply was made with other instructions than those of now: a warning.</summary>
    public const string OtherInstructions = "CPA401";

    /// <summary>Readings split the text differently, so that it is taken as one activity: a warning.</summary>
    public const string SplitDisputed = "CPA402";

    /// <summary>The model found no activity in the text: a warning.</summary>
    public const string NoActivity = "CPA403";
}
