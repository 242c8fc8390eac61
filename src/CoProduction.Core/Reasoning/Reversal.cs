using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A smallest change of answers that forces another status, as sets.</summary>
/// <param name="Questions">The questions whose answers are changed or given.</param>
/// <param name="Changed">Those among them whose given answer has to go.</param>
/// <param name="Excluded">The answers ruled out to the questions afterwards: every sound choice among those left forces the status.</param>
internal readonly record struct Reversal(QuestionSet Questions, QuestionSet Changed, AnswerSet Excluded);
