using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>How far the citizens' part is their own choice.</summary>
[JsonConverter(typeof(TokenJsonConverter<Voluntariness>))]
public enum Voluntariness
{
    /// <summary>There is no duty and no penalty; professional advice without a penalty is included.</summary>
    Voluntary,

    /// <summary>A duty, or a condition of getting the service, that works only where the citizens cooperate willingly.</summary>
    PartlyVoluntary,

    /// <summary>Enforced without needing the citizens' cooperation, or no more than obeying a general law.</summary>
    Compelled,
}
