using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>Where the citizens' part stands in the work of the service.</summary>
[JsonConverter(typeof(TokenJsonConverter<ServiceTask>))]
public enum ServiceTask
{
    /// <summary>Part of the service's own task.</summary>
    Core,

    /// <summary>A task around it.</summary>
    Supporting,
}
