using System.Text.Json.Serialization;

namespace CoProduction.AotSmoke;

/// <summary>A user's own context.</summary>
[JsonSerializable(typeof(Study))]
[JsonSerializable(typeof(StoredStudy))]
internal sealed partial class StudyJson : JsonSerializerContext;
