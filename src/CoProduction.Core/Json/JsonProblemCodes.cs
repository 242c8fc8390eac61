namespace CoProduction.Json;

/// <summary>The permanent codes of what can be wrong with JSON input: a code is never given another meaning.</summary>
/// <remarks>CPJ0xx: the text is not readable JSON. CPJ1xx: it is not of the shape of the contract. CPJ2xx, CPJ3xx: a word is not allowed.</remarks>
public static class JsonProblemCodes
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

    /// <summary>The title is empty or white space.</summary>
    public const string BlankTitle = "CPJ106";

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
}
