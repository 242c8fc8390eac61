using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>How one coding is made of several of the same activity, question by question.</summary>
/// <remarks>Coders who left a question open count as such: all of its answers are possible to them.</remarks>
[JsonConverter(typeof(TokenJsonConverter<ConsensusRule>))]
public enum ConsensusRule
{
    /// <summary>What all coders say alike; where they differ, nothing is known.</summary>
    Unanimous,

    /// <summary>What more than half of the activity's coders say alike; where none is, nothing is known.</summary>
    Majority,

    /// <summary>Every answer that any coder allowed stays possible, so that a verdict is definite just where it is the same whichever of them is true.</summary>
    AnyAllowed,
}
