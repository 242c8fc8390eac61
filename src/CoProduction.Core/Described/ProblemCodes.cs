using CoProduction.Json;
using CoProduction.Validation;

namespace CoProduction;

/// <summary>The permanent codes of what can be wrong: a code keeps its meaning for ever and is never given a second one.</summary>
/// <remarks>
/// CPJ0xx: the text is not readable JSON. CPJ1xx: it is not of the shape of the contract. CPJ2xx, CPJ3xx: a word is not allowed. CPV0xx: validation finds
/// something in what is described. CPV1xx: it finds something in a definition or in kinds of one's own.
/// </remarks>
public static class ProblemCodes
{
    /// <summary>There is nothing but white space.</summary>
    public const string EmptyInput = "CPJ001";

    /// <summary>The bytes are not UTF-8.</summary>
    public const string InvalidUtf8 = "CPJ002";

    /// <summary>The JSON is not well formed: cut off, or with a comment, a comma too many, an unescaped control character.</summary>
    public const string Malformed = "CPJ003";

    /// <summary>Something follows after the value.</summary>
    public const string TrailingText = "CPJ004";

    /// <summary>Objects and lists are nested deeper than <see cref="CoProductionJsonLimits.MaxDepth"/>.</summary>
    public const string TooDeep = "CPJ005";

    /// <summary>The record is longer than <see cref="CoProductionJsonLimits.MaxRecordBytes"/>.</summary>
    public const string TooLarge = "CPJ006";

    /// <summary>A string or a name holds half of a surrogate pair, which is no character.</summary>
    public const string LoneSurrogate = "CPJ007";

    /// <summary>There are more problems than are told one by one.</summary>
    public const string TooManyProblems = "CPJ008";

    /// <summary>After a break in a list the rest is not read, for the start of the next element cannot be told.</summary>
    public const string Unread = "CPJ009";

    /// <summary>The value as a whole is not an object.</summary>
    public const string WrongRoot = "CPJ101";

    /// <summary>An object has a property that the contract does not know.</summary>
    public const string UnknownProperty = "CPJ102";

    /// <summary>An object has the same property twice.</summary>
    public const string DuplicateProperty = "CPJ103";

    /// <summary>A value is of another kind than the contract asks, such as a number in place of a string.</summary>
    public const string WrongKind = "CPJ104";

    /// <summary>The title is absent or null.</summary>
    public const string MissingTitle = "CPJ105";

    /// <summary>A title that is read is empty or white space.</summary>
    public const string BlankTitleRead = "CPJ106";

    /// <summary>A property other than the title is absent or null, and the contract requires it.</summary>
    public const string MissingProperty = "CPJ107";

    /// <summary>An initiative's list of activities is empty.</summary>
    public const string NoActivity = "CPJ108";

    /// <summary>An initiative has no activity at a place that is named.</summary>
    public const string UnknownActivity = "CPJ109";

    /// <summary>A result was made with another codebook, another library or another revision of a definition than is used here; a warning.</summary>
    public const string OtherVersion = "CPJ110";

    /// <summary>Fields of one's own are nested too deep, or hold half of a surrogate pair.</summary>
    public const string OwnFields = "CPJ111";

    /// <summary>The id of a coding is empty or white space.</summary>
    public const string BlankId = "CPJ112";

    /// <summary>The name of a coder, or the version, is empty or white space.</summary>
    public const string BlankCoder = "CPJ113";

    /// <summary>A day is not written as year, month and day, as in <c>2026-03-01</c>.</summary>
    public const string NotADate = "CPJ114";

    /// <summary>An earlier record of the same file has the id, too: a warning.</summary>
    public const string RepeatedId = "CPJ115";

    /// <summary>The questionnaire has no question with the id.</summary>
    public const string UnknownQuestion = "CPJ201";

    /// <summary>The question does not allow the answer.</summary>
    public const string UnknownAnswer = "CPJ202";

    /// <summary>A list of possible answers has the same answer twice.</summary>
    public const string RepeatedAnswer = "CPJ203";

    /// <summary>A list of possible answers is empty.</summary>
    public const string NoPossibleAnswer = "CPJ204";

    /// <summary>A number, or several words in one string, stands where one word of a vocabulary belongs.</summary>
    public const string NotAToken = "CPJ205";

    /// <summary>The evidence for an answer says nothing.</summary>
    public const string EmptyEvidence = "CPJ206";

    /// <summary>The reason for a missing answer is not one of those allowed.</summary>
    public const string UnknownMissingReason = "CPJ207";

    /// <summary>The verdict is not one of those allowed.</summary>
    public const string UnknownVerdict = "CPJ301";

    /// <summary>The provenance is not one of those allowed.</summary>
    public const string UnknownProvenance = "CPJ302";

    /// <summary>A word in a result is not one of its vocabulary, such as a membership or a status.</summary>
    public const string UnknownWord = "CPJ303";

    /// <summary>The kind of a coder is not one of those allowed.</summary>
    public const string UnknownCoderKind = "CPJ304";

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

    /// <summary>The id, or the name of a coder, begins or ends with white space.</summary>
    public const string IdOuterWhiteSpace = "CPV009";

    /// <summary>Evidence has no excerpt, no note, or only blank ones, and no reason for a missing answer.</summary>
    public const string EvidenceSaysNothing = "CPV010";

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
    public const string HalfCharacter = "CPV021";

    /// <summary>A stated verdict is no member of <see cref="Verdict"/>.</summary>
    public const string UndefinedVerdict = "CPV022";

    /// <summary>The provenance of a stated verdict is no member of <see cref="Literature.Provenance"/>.</summary>
    public const string UndefinedProvenance = "CPV023";

    /// <summary>The reason for a missing answer is no member of <see cref="Coding.MissingReason"/>.</summary>
    public const string UndefinedMissingReason = "CPV024";

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

    /// <summary>An id or the name of a coder has a character that cannot be seen, or a text one that turns the direction of writing: a warning.</summary>
    public const string HiddenCharacter = "CPV032";

    /// <summary>The name of a coder differs from another's in nothing but capitals, spaces or accents: a warning.</summary>
    public const string SimilarCoder = "CPV033";

    /// <summary>A coding has another title for its activity than the first that has its id: a warning.</summary>
    public const string OtherTitle = "CPV034";

    /// <summary>The text of a condition is not put together as one is.</summary>
    public const string NotACondition = "CPJ401";

    /// <summary>A work is cited that neither the bibliography nor the file has, or a file gives the id of one to another.</summary>
    public const string UnknownWork = "CPJ402";

    /// <summary>Parts that are well formed each do not make a definition, a typology, a questionnaire or a work together; the message says why.</summary>
    public const string RefusedRule = "CPJ403";

    /// <summary>A citation says where it was read in a way that does not go with its provenance.</summary>
    public const string UnfitProvenance = "CPJ404";

    /// <summary>A criterion has no citation.</summary>
    public const string NoCitation = "CPJ405";

    /// <summary>A criterion has none of the four forms of one, or several.</summary>
    public const string NotOneForm = "CPJ406";

    /// <summary>A definition or a typology is on another questionnaire than its reader's.</summary>
    public const string OtherQuestions = "CPJ407";

    /// <summary>A text of a rule, a question or a work is empty or white space.</summary>
    public const string BlankText = "CPJ408";

    /// <summary>The form in which a work was published is not one of those allowed.</summary>
    public const string UnknownWorkKind = "CPJ305";

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

    /// <summary>The id of a definition or a typology has a blank or a mark other than a hyphen, which an address or the name of a column may not bear: a warning.</summary>
    public const string RuleIdMark = "CPV108";
}
