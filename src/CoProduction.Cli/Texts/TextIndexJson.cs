using System.Text.Json.Serialization;

namespace CoProduction.Cli.Texts;

/// <summary>How lists of texts are read: known when the tool is built.</summary>
[JsonSourceGenerationOptions(UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(TextEntry[]))]
internal sealed partial class TextIndexJson : JsonSerializerContext;
