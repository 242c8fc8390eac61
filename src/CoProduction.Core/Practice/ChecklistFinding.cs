using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction.Practice;

/// <summary>One item of a checklist held against some answers.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class ChecklistFinding
{
    internal ChecklistFinding(ChecklistItem item, Answers answers)
    {
        Item = item;
        Answers = answers.Only(item.Criterion.Condition.Questions);
        Presence = item.Criterion.Assess(answers) switch
        {
            CriterionStatus.Met => Presence.Present,
            CriterionStatus.NotMet => Presence.Absent,
            _ => Presence.Unknown,
        };
        OpenQuestions = item.Criterion.OpenQuestionsUnder(answers);
        Advice = Presence switch
        {
            Presence.Present => item.WhenPresent,
            Presence.Absent => item.WhenAbsent,
            _ => item.WhenUnknown ?? ToAsk(OpenQuestions.Count > 0 ? OpenQuestions : item.Criterion.ImplyingQuestionsUnder(answers)),
        };
    }

    /// <summary>The item, with its words and sources.</summary>
    public ChecklistItem Item { get; }

    /// <summary>Whether it is there.</summary>
    public Presence Presence { get; }

    /// <summary>What is given on the questions that the item asks.</summary>
    public Answers Answers { get; }

    /// <summary>What to do about it.</summary>
    /// <value>Null where nothing needs doing, or where the answers contradict each other.</value>
    public Advice? Advice { get; }

    /// <summary>What the item and the advice rest on, each once.</summary>
    public IReadOnlyList<Citation> Citations =>
        [.. Item.Criterion.WithParts().SelectMany(criterion => criterion.Citations).Union(Advice?.Citations ?? [])];

    /// <summary>The questions of the item whose own answer can still decide, in order; empty once it is known whether the item is there.</summary>
    public IReadOnlyList<OpenQuestion> OpenQuestions { get; }

    /// <summary>The status and the statement, as in <c>absent: The organisation draws on what clients know</c>.</summary>
    public override string ToString() => $"{Presence.Word}: {Item.Criterion.Statement}";

    /// <summary>Asks the questions that can decide; where none does by its own answer, those from whose answers it may follow.</summary>
    private static Advice? ToAsk(IReadOnlyList<OpenQuestion> deciding)
    {
        Question[] questions = [.. deciding.Select(open => open.Question)];
        Citation[] sources = [.. questions.SelectMany(question => question.Citations).Distinct()];
        return sources.Length == 0
            ? null
            : new Advice($"Ask: {string.Join(' ', questions.Select(question => question.Wording))}", sources[0], sources.AsSpan(1));
    }
}
