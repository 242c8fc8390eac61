using CoProduction.Coding;

namespace CoProduction.AotSmoke;

/// <summary>A user's own type with what the library reads and writes in it.</summary>
internal sealed record Study(Activity Activity, Answers Answers, Dictionary<Verdict, int> Counts, Classification Result);
