namespace CoProduction.Tables;

/// <summary>What a row is written of: an activity, and the initiative that it is part of, which is told whole on its first row.</summary>
internal readonly record struct WrittenRow(Activity Activity, Initiative? Initiative = null, bool IsFirst = true);
