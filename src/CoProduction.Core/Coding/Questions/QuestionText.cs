using CoProduction.Literature;

namespace CoProduction.Coding;

/// <summary>All that is said of a question, before it has a place in a questionnaire.</summary>
internal sealed record QuestionText(
    string Id, string Wording, string Guidance, OptionText[] Answers, IReadOnlyList<Citation> Citations, IReadOnlyList<string> FormerIds, bool IsOrdered)
{
    /// <summary>The name and the former ones.</summary>
    public IEnumerable<string> Names => FormerIds.Prepend(Id);
}
