namespace CoProduction.AI;

/// <summary>A text could not be coded.</summary>
public sealed class TextCodingException : Exception
{
    /// <summary>A failure without a code of its own.</summary>
    public TextCodingException()
        : this(TextProblemCodes.ServiceFailed, "The text could not be coded.")
    {
    }

    /// <summary>A failure without a code of its own.</summary>
    public TextCodingException(string message)
        : this(TextProblemCodes.ServiceFailed, message)
    {
    }

    /// <summary>A failure without a code of its own, and what it came from.</summary>
    public TextCodingException(string message, Exception innerException)
        : this(TextProblemCodes.ServiceFailed, message, innerException)
    {
    }

    internal TextCodingException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>The permanent code, one of <see cref="TextProblemCodes"/>.</summary>
    public string Code { get; }

    /// <summary>What the requests cost that were made in vain.</summary>
    /// <value>Nothing by default.</value>
    public TokenUsage Usage { get; internal set; }
}
