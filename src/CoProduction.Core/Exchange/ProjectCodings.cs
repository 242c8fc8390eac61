using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Exchange;

/// <summary>What was taken over from a project of a program of qualitative analysis, and what was not.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class ProjectCodings
{
    /// <summary>The codings: one for each source and coder, in the order of the project.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyList<CodedActivity> Codings { get; init => field = [.. Wording.Required.Value(value)]; }

    /// <summary>What was left out, or is to be looked at, a sentence each.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Remarks { get; init => field = [.. Wording.Required.Value(value)]; } = [];
}
