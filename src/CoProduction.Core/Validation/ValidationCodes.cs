namespace CoProduction.Validation;

/// <summary>The permanent codes of what validation finds: a code keeps its meaning for ever and is never given a second one.</summary>
public static class ValidationCodes
{
    /// <summary>The title is empty or white space.</summary>
    public const string TitleBlank = "CPV001";

    /// <summary>The title is longer than <see cref="ActivityLimits.Title"/>.</summary>
    public const string TitleTooLong = "CPV002";

    /// <summary>The title has a line break, or a control character other than a tab.</summary>
    public const string TitleControlCharacter = "CPV003";

    /// <summary>The description is longer than <see cref="ActivityLimits.Description"/>.</summary>
    public const string DescriptionTooLong = "CPV004";

    /// <summary>The description has a control character other than a line break or a tab.</summary>
    public const string DescriptionControlCharacter = "CPV005";

    /// <summary>An id is given, and is empty or white space.</summary>
    public const string IdBlank = "CPV006";

    /// <summary>The id is longer than <see cref="ActivityLimits.Id"/>.</summary>
    public const string IdTooLong = "CPV007";

    /// <summary>The id has a control character or a line break.</summary>
    public const string IdControlCharacter = "CPV008";

    /// <summary>The id begins or ends with white space.</summary>
    public const string IdOuterWhiteSpace = "CPV009";

    /// <summary>Evidence has no excerpt, no note, or only blank ones, and no reason for a missing answer.</summary>
    public const string EvidenceEmpty = "CPV010";

    /// <summary>An excerpt is longer than <see cref="ActivityLimits.Excerpt"/>.</summary>
    public const string ExcerptTooLong = "CPV011";

    /// <summary>A note is longer than <see cref="ActivityLimits.Note"/>.</summary>
    public const string NoteTooLong = "CPV012";

    /// <summary>A reason is given why an answer is missing, and the question has a definite answer: a warning.</summary>
    public const string MissingReasonForAnswer = "CPV013";

    /// <summary>A stated verdict names no definition.</summary>
    public const string StatedDefinitionBlank = "CPV014";

    /// <summary>A stated verdict names no work.</summary>
    public const string StatedWorkBlank = "CPV015";

    /// <summary>Answers break the implications of their questionnaire: they cannot all be true.</summary>
    public const string Contradiction = "CPV016";

    /// <summary>Two activities of an initiative have the same id.</summary>
    public const string SharedActivityId = "CPV017";

    /// <summary>An initiative has more activities than <see cref="InitiativeLimits.Activities"/>.</summary>
    public const string TooManyActivities = "CPV018";

    /// <summary>An excerpt or a note of evidence has a control character other than a line break or a tab.</summary>
    public const string EvidenceControlCharacter = "CPV019";

    /// <summary>The definition, the work or the locator of a stated verdict has a control character or a line break.</summary>
    public const string StatedControlCharacter = "CPV020";

    /// <summary>A text holds half of a surrogate pair, which is no character and cannot be written.</summary>
    public const string LoneSurrogate = "CPV021";

    /// <summary>A stated verdict is no member of <see cref="Verdict"/>.</summary>
    public const string UnknownVerdict = "CPV022";

    /// <summary>The provenance of a stated verdict is no member of <see cref="Literature.Provenance"/>.</summary>
    public const string UnknownProvenance = "CPV023";

    /// <summary>The reason for a missing answer is no member of <see cref="Coding.MissingReason"/>.</summary>
    public const string UnknownMissingReason = "CPV024";

    /// <summary>The JSON of own fields is longer than <see cref="ActivityLimits.Extra"/>.</summary>
    public const string ExtraTooLong = "CPV025";

    /// <summary>The name of a coder, or the version, is longer than <see cref="ActivityLimits.Id"/>.</summary>
    public const string CoderTooLong = "CPV026";

    /// <summary>The name of a coder, or the version, has a control character or a line break.</summary>
    public const string CoderControlCharacter = "CPV027";

    /// <summary>An answer is adjudicated, and no note in its evidence says why.</summary>
    public const string AdjudicationUnexplained = "CPV028";

    /// <summary>A coder has coded an activity twice, or has adjudicated it twice.</summary>
    public const string SharedCoding = "CPV029";

    /// <summary>An answer is adjudicated by more than one coding.</summary>
    public const string AdjudicatedTwice = "CPV030";

    /// <summary>A coding is on another questionnaire than those beside it.</summary>
    public const string OtherQuestionnaire = "CPV031";

    /// <summary>An id has a character that cannot be seen, or a text one that turns the direction of writing: a warning.</summary>
    public const string HiddenCharacter = "CPV032";

    /// <summary>No answers that keep the implications meet a criterion of a definition or of a kind.</summary>
    public const string CriterionNeverHolds = "CPV101";

    /// <summary>All answers that keep the implications meet a criterion of a definition or of a kind.</summary>
    public const string CriterionAlwaysHolds = "CPV102";

    /// <summary>A criterion could be left out of the one above it, which would hold for the same answers: a warning.</summary>
    public const string CriterionChangesNothing = "CPV103";

    /// <summary>A criterion is so large that it is not known which of its parts never hold, always hold or change nothing: a warning.</summary>
    public const string CriterionTooLarge = "CPV104";

    /// <summary>A definition or a typology has the id of another beside which it is to stand.</summary>
    public const string SharedRuleId = "CPV105";

    /// <summary>A note on a definition or a typology is empty or white space.</summary>
    public const string NoteBlank = "CPV106";

    /// <summary>A text of a definition, a typology or a criterion has a control character; running text may have line breaks and tabs.</summary>
    public const string RuleControlCharacter = "CPV107";
}
