using System.Text.Json.Serialization;

namespace CoProduction.AI;

/// <summary>How recorded replies are written: known when the library is built, so that nothing is looked up at run time.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RecordedReply))]
internal sealed partial class RecordingJson : JsonSerializerContext;
