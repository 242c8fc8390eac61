namespace CoProduction.Validation;

/// <summary>One of several things that are wrong with one property: in words, where below the property, with what value, and what is behind it.</summary>
internal sealed record Fault(string Message, object? Value, object? State = null, string Place = "");
