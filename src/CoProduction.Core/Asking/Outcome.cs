namespace CoProduction.Asking;

/// <summary>One way in which a question may be answered: what is then known, and how likely that is.</summary>
internal readonly record struct Outcome(UInt128 Excluded, double Probability);
