using System.Text.Json.Serialization;
using CoProduction.Serialization;

namespace CoProduction;

/// <content>Tells every serializer of the wire contract, also where an activity is part of a type of yours.</content>
[JsonConverter(typeof(ActivityJsonConverter))]
public sealed partial record Activity;
