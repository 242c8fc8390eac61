using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Comparison;

/// <summary>How the verdict worked out stands to the one that an author states.</summary>
[JsonConverter(typeof(TokenJsonConverter<StatedOutcome>))]
public enum StatedOutcome
{
    /// <summary>They are the same.</summary>
    Right,

    /// <summary>The author decides, and what is known of the activity does not.</summary>
    Open,

    /// <summary>Both decide, and differently.</summary>
    Wrong,

    /// <summary>The author says partly, or leaves it open.</summary>
    AuthorUndecided,
}
