using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>How a criterion is made up.</summary>
[JsonConverter(typeof(TokenJsonConverter<Composition>))]
public enum Composition
{
    /// <summary>A condition on answers, without parts.</summary>
    Test,

    /// <summary>Met when all of its parts are.</summary>
    All,

    /// <summary>Met when at least one of its parts is.</summary>
    Any,

    /// <summary>Met when its one part is not.</summary>
    Not,
}
