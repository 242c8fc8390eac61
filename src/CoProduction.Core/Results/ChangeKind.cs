using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>What a change does with the answer to a question.</summary>
[JsonConverter(typeof(TokenJsonConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>It answers a question that is open, wholly or in part, within what is known of it and what follows from other answers.</summary>
    Answered,

    /// <summary>It goes against what follows, to a question that is open, from other answers that are given.</summary>
    Implied,

    /// <summary>It puts another answer in the place of one that is given.</summary>
    Changed,
}
