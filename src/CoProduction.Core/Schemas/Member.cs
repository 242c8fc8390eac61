using System.Text.Json.Nodes;

namespace CoProduction.Schemas;

/// <summary>A property of an object in a schema: unless it is required, it may be left out or null.</summary>
internal sealed record Member(string Name, JsonObject Schema, bool IsRequired = false);
