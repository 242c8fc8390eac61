using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>Whether an activity is co-production under one definition.</summary>
[JsonConverter(typeof(TokenJsonConverter<Verdict>))]
public enum Verdict
{
    /// <summary>What is known does not decide, or the answers contradict each other. Never treated as no.</summary>
    Undetermined,

    /// <summary>Every completion of the unknown answers satisfies the definition.</summary>
    CoProduction,

    /// <summary>No completion of the unknown answers satisfies the definition.</summary>
    NotCoProduction,
}

/// <summary>The word for each, as texts have it.</summary>
internal static class VerdictWords
{
    extension(Verdict verdict)
    {
        public string Word => verdict switch
        {
            Verdict.CoProduction => "co-production",
            Verdict.NotCoProduction => "not co-production",
            _ => "undetermined",
        };
    }
}
