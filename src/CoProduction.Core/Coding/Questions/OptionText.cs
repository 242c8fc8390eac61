namespace CoProduction.Coding;

/// <summary>All that is said of an answer, before it has a bit; the value is boxed once.</summary>
internal readonly record struct OptionText(object Value, string Token, string Meaning, string Example, string Supposition);
