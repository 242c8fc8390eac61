namespace CoProduction.Reliability;

/// <summary>How the library's verdict stands to the one that a publication states.</summary>
public enum StatedOutcome
{
    /// <summary>They are the same.</summary>
    Same,

    /// <summary>The publication decides, and what is known of the activity does not.</summary>
    Open,

    /// <summary>Both decide, and differently.</summary>
    Opposed,

    /// <summary>The publication says partly, or leaves it open.</summary>
    AuthorUndecided,
}
