namespace CoProduction.Json;

/// <summary>What a record describes: an activity or an initiative.</summary>
internal sealed record Described(Activity? Activity, Initiative? Initiative);
