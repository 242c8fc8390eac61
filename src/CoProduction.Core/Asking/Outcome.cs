using CoProduction.Coding;

namespace CoProduction.Asking;

/// <summary>One way in which a question may be answered: the answer, what is then known, and how likely that is.</summary>
internal readonly record struct Outcome(AnswerOption Answer, AnswerSet Excluded, double Probability);
