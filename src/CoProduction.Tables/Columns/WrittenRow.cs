namespace CoProduction.Tables;

/// <summary>What a row is written of: an activity, and the initiative that it is part of, which is told whole on its first row.</summary>
internal readonly record struct WrittenRow(Activity Activity, Initiative? Initiative = null, bool IsFirst = true)
{
    /// <summary>The coding that the activity is of; null where it is none.</summary>
    public CodedActivity? Coding { get; init; }

    /// <summary>The codings of the activity by the names of their coders, where each has columns; null otherwise.</summary>
    public IReadOnlyDictionary<string, CodedActivity>? Codings { get; init; }
}
