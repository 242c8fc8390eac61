using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>On what terms the users get the service.</summary>
[JsonConverter(typeof(TokenJsonConverter<Terms>))]
public enum Terms
{
    /// <summary>They pay a price for it.</summary>
    Paid,

    /// <summary>They get it without paying a price.</summary>
    Free,

    /// <summary>It is imposed on them.</summary>
    Imposed,
}
