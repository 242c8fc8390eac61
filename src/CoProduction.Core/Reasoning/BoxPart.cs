using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>What some boxes of a set rule out to one question, and the number of the set of what they rule out to later ones.</summary>
internal readonly record struct BoxPart(AnswerSet Excluded, int Rest);
