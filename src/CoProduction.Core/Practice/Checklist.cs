using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction.Practice;

/// <summary>What the literature says of one side of practice, as items to look for, with questions of its own.</summary>
/// <remarks>
/// Immutable and compared by reference. A checklist is about the setting, the people and the organisation, and is reported apart from verdicts.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Checklist
{
    /// <summary>The permanent name in kebab case, such as <c>readiness</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Id { get; init => field = Required.Text(value); }

    /// <summary>The name to show.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Title { get; init => field = Required.Text(value); }

    /// <summary>What the list is about, and what it means that an item is present.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Summary { get; init => field = Required.Text(value); }

    /// <summary>The items, in order.</summary>
    /// <exception cref="ArgumentNullException">The value or an item is null.</exception>
    /// <exception cref="ArgumentException">There is no item, two share an id, or their questions are of different questionnaires.</exception>
    public required IReadOnlyList<ChecklistItem> Items
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
            Members.Require("item", field, item => item.Id, item => item.Criterion, nameof(value));
        }
    }

    /// <summary>Where what the authors say needs a word of caution: what they leave open and what was chosen here.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Notes { get; init => field = [.. Required.Value(value)]; } = [];

    /// <summary>The item with an id; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">No item bears the id.</exception>
    public ChecklistItem this[string itemId]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(itemId);
            return Items.FirstOrDefault(item => item.Id == itemId)
                ?? throw new KeyNotFoundException($"'{Id}' has no item {Quoted.Of(itemId)}{NearestName.Hint(itemId, Items.Select(item => item.Id))}");
        }
    }

    /// <summary>The questions of the checklist, which are not those of the codebook.</summary>
    public Questionnaire Questionnaire => Items[0].Criterion.Questionnaire;

    /// <summary>Holds every item against some answers: exact under everything that is unknown.</summary>
    /// <exception cref="ArgumentException">The answers belong to another questionnaire than the checklist's.</exception>
    public ChecklistResult Assess(Answers answers)
    {
        answers.RequireFrom(Questionnaire, nameof(answers));
        return new ChecklistResult(this, answers, [.. Items.Select(item => new ChecklistFinding(item, answers))]);
    }

    /// <summary>The name to show.</summary>
    public override string ToString() => Title;
}
