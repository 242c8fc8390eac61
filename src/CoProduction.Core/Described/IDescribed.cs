using System.Text.Json;
using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>What is described and can be classified: an <see cref="Activity"/> or an <see cref="Initiative"/>.</summary>
[JsonConverter(typeof(ContractJsonConverter<IDescribed>))]
public interface IDescribed
{
    /// <summary>The name that tells it from others in the same collection.</summary>
    /// <value>Null where it has none.</value>
    string? Id { get; }

    /// <summary>What it is, in a few words.</summary>
    string Title { get; }

    /// <summary>The text that it was described from.</summary>
    /// <value>Null where there is none.</value>
    string? Description { get; }

    /// <summary>Fields of one's own: a JSON object of up to 12 levels, which is carried along and never interpreted.</summary>
    /// <value>Null where there are none.</value>
    JsonElement? Extra { get; }
}
