using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>How large one side's part is, over all who take part.</summary>
[JsonConverter(typeof(TokenJsonConverter<Contribution>))]
public enum Contribution
{
    /// <summary>Without it the service would visibly shrink or cost more.</summary>
    Substantial,

    /// <summary>There is a part, but the service would go on much the same without it.</summary>
    Minor,

    /// <summary>There is no part.</summary>
    None,
}
