namespace CoProduction.Mutation;

/// <summary>How a child has ended.</summary>
internal enum Ending
{
    Done,
    Broken,
    OutOfTime,
    Waited,
    Crashed,
}
