namespace CoProduction.AI;

/// <summary>A coded text beside what is known of its activity from elsewhere.</summary>
/// <param name="Coded">The text as it was coded.</param>
/// <param name="Reference">The activity as people coded it, with what publications state of it; null where there is none.</param>
public sealed record EvaluatedText(CodedText Coded, Activity? Reference);
