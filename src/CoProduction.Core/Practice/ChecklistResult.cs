using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Rendering;

namespace CoProduction.Practice;

/// <summary>A checklist held against some answers: what is present, what is absent, what is unknown, what to do, and on whose authority.</summary>
/// <remarks>Immutable and complete: every item of the checklist is there. It has no part in any verdict.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class ChecklistResult
{
    internal ChecklistResult(Checklist checklist, Answers answers, IReadOnlyList<ChecklistFinding> findings)
    {
        Checklist = checklist;
        Answers = answers;
        Findings = findings;
        Contradictions = Contradiction.In(answers);
    }

    /// <summary>The checklist.</summary>
    public Checklist Checklist { get; }

    /// <summary>What is known.</summary>
    public Answers Answers { get; }

    /// <summary>One finding for each item, in order.</summary>
    public IReadOnlyList<ChecklistFinding> Findings { get; }

    /// <summary>The items that are there.</summary>
    public IReadOnlyList<ChecklistFinding> Present => With(Presence.Present);

    /// <summary>The items that are not.</summary>
    public IReadOnlyList<ChecklistFinding> Absent => With(Presence.Absent);

    /// <summary>The items of which it is not known.</summary>
    public IReadOnlyList<ChecklistFinding> Unknown => With(Presence.Unknown);

    /// <summary>The questions that can still decide on some item, each once, in order: those worth asking.</summary>
    public IReadOnlyList<Question> OpenQuestions =>
        [.. Findings.SelectMany(finding => finding.OpenQuestions).Select(open => open.Question).Distinct().OrderBy(question => question.Index)];

    /// <summary>Answers that cannot all be true; where there are any, every item is <see cref="Presence.Unknown"/>.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>The finding on an item.</summary>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    /// <exception cref="KeyNotFoundException">The checklist has no such item.</exception>
    public ChecklistFinding this[ChecklistItem item]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(item);
            return Findings.FirstOrDefault(finding => finding.Item == item)
                ?? throw new KeyNotFoundException($"'{item.Id}' is not an item of '{Checklist.Id}'.");
        }
    }

    /// <summary>The finding on the item with an id.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">The checklist has no item with that id.</exception>
    public ChecklistFinding this[string itemId] => this[Checklist[itemId]];

    /// <summary>A sentence with the counts, then a line for each item.</summary>
    public override string ToString() => PracticeRendering.Summary(this);

    private IReadOnlyList<ChecklistFinding> With(Presence presence) => [.. Findings.Where(finding => finding.Presence == presence)];
}
