namespace CoProduction.Coding;

/// <summary>Why a text is no condition, and the character at which that shows, counted from 0.</summary>
internal sealed record ConditionFault(ConditionFaultKind Kind, int Place, string Message);
