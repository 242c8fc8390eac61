using CoProduction.Coding;

namespace CoProduction.AotSmoke;

/// <summary>The same as it is read again.</summary>
internal sealed record StoredStudy(Activity Activity, Answers Answers, Dictionary<Verdict, int> Counts, ClassificationRecord Result);
