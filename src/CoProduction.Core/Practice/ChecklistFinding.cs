using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Reasoning;

namespace CoProduction.Practice;

/// <summary>One item of a checklist held against some answers.</summary>
public sealed class ChecklistFinding
{
    private readonly Lazy<IReadOnlyList<OpenQuestion>> openQuestions;

    internal ChecklistFinding(ChecklistItem item, Answers answers)
    {
        Item = item;
        Answers = answers.Only(item.Criterion.Condition.Questions);
        Presence = item.Criterion.StatusUnder(answers) switch
        {
            CriterionStatus.Met => Presence.Present,
            CriterionStatus.NotMet => Presence.Absent,
            _ => Presence.Unknown,
        };
        Advice = Presence switch
        {
            Presence.Present => item.WhenPresent,
            Presence.Absent => item.WhenAbsent,
            _ => item.WhenUnknown,
        };
        openQuestions = new(() => item.Criterion.OpenQuestionsUnder(answers));
    }

    /// <summary>The item, with its words and sources.</summary>
    public ChecklistItem Item { get; }

    /// <summary>Whether it is there.</summary>
    public Presence Presence { get; }

    /// <summary>What is given on the questions that the item asks.</summary>
    public Answers Answers { get; }

    /// <summary>What to do about it.</summary>
    /// <value>Null where nothing needs doing.</value>
    public Advice? Advice { get; }

    /// <summary>What the item and the advice rest on, each once.</summary>
    public IReadOnlyList<Citation> Citations => [.. Item.Criterion.Citations.Union(Advice?.Citations ?? [])];

    /// <summary>The questions that can still decide, in order; empty once it is known whether the item is there.</summary>
    public IReadOnlyList<OpenQuestion> OpenQuestions => openQuestions.Value;

    /// <summary>The status and the statement, as in <c>absent: The organisation draws on what clients know</c>.</summary>
    public override string ToString() => $"{Presence switch
    {
        Presence.Present => "present",
        Presence.Absent => "absent",
        _ => "unknown",
    }}: {Item.Criterion.Statement}";
}
