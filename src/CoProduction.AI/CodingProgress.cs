namespace CoProduction.AI;

/// <summary>How far the reading of a text has come.</summary>
/// <param name="Source">The text.</param>
/// <param name="Reading">Which of its readings is under way, counted from 1.</param>
/// <param name="Attempt">Which request of this reading it is, counted from 1.</param>
/// <param name="Characters">How much of the reply has come.</param>
public sealed record CodingProgress(SourceText Source, int Reading, int Attempt, int Characters);
