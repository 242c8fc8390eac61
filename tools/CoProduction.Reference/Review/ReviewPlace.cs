using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Practice;

namespace CoProduction.Reference;

/// <summary>Where a statement of the review stands in the library: found when it is made, so that a place that does not exist is an error.</summary>
/// <param name="What">What kind of place it is, such as "criterion" or "note".</param>
/// <param name="Link">The place as a Markdown link of the reference.</param>
internal sealed record ReviewPlace(string What, string Link)
{
    /// <summary>A criterion of a definition.</summary>
    /// <exception cref="KeyNotFoundException">The definition has no such criterion.</exception>
    public static ReviewPlace Criterion(Definition definition, string path) =>
        new("criterion", $"`{definition[path].Id}` of {CriterionText.Link(definition, "definitions/")}");

    /// <summary>A kind of a typology.</summary>
    /// <exception cref="KeyNotFoundException">The typology has no such kind.</exception>
    public static ReviewPlace Kind(Typology typology, string id) =>
        new("kind", $"`{typology[id].Id}` of {CriterionText.Link(typology, "typologies/")}");

    /// <summary>All the kinds of a typology.</summary>
    public static ReviewPlace Kinds(Typology typology) => new("kind", $"all of {CriterionText.Link(typology, "typologies/")}");

    /// <summary>An item of a checklist.</summary>
    /// <exception cref="KeyNotFoundException">The checklist has no such item.</exception>
    public static ReviewPlace Item(Checklist checklist, string id) => new("checklist item", $"`{checklist[id].Id}` of [{checklist.Title}](practice.md)");

    /// <summary>A note of a definition, by words that it has.</summary>
    /// <exception cref="InvalidDataException">None of the notes, or more than one, has the words.</exception>
    public static ReviewPlace Note(Definition definition, string words) =>
        Noted(definition.Notes, words, definition.Id, CriterionText.Link(definition, "definitions/"));

    /// <summary>A note of a typology, by words that it has.</summary>
    /// <exception cref="InvalidDataException">None of the notes, or more than one, has the words.</exception>
    public static ReviewPlace Note(Typology typology, string words) =>
        Noted(typology.Notes, words, typology.Id, CriterionText.Link(typology, "typologies/"));

    /// <summary>A note of a checklist, by words that it has.</summary>
    /// <exception cref="InvalidDataException">None of the notes, or more than one, has the words.</exception>
    public static ReviewPlace Note(Checklist checklist, string words) => Noted(checklist.Notes, words, checklist.Id, $"[{checklist.Title}](practice.md)");

    /// <summary>What an item of a checklist advises, by words that it has.</summary>
    /// <exception cref="InvalidDataException">None of its pieces of advice, or more than one, has the words.</exception>
    public static ReviewPlace Advice(Checklist checklist, string id, string words)
    {
        ChecklistItem item = checklist[id];
        string[] advice = [.. new[] { item.WhenPresent, item.WhenAbsent, item.WhenUnknown }.OfType<Advice>().Select(each => each.ToString())];
        return Noted(advice, words, id, $"`{item.Id}` of [{checklist.Title}](practice.md)") with { What = "advice" };
    }

    /// <summary>A question of the codebook.</summary>
    /// <exception cref="InvalidOperationException">The codebook has no such question.</exception>
    public static ReviewPlace Question(string id) =>
        new("question", $"[`{Codebook.Questions.Single(question => question.Id == id).Id}`](codebook.md#{id.ToLowerInvariant()})");

    /// <summary>The note of an entry of the bibliography, by words that it has.</summary>
    /// <exception cref="InvalidDataException">The entry has no such note.</exception>
    public static ReviewPlace Entry(Work work, string words) =>
        Noted([work.Note ?? ""], words, work.Id, $"[{work.ShortName}](bibliography.md#{work.Id})") with { What = "entry" };

    private static ReviewPlace Noted(IEnumerable<string> notes, string words, string id, string link) =>
        notes.Count(note => note.Contains(words, StringComparison.Ordinal)) == 1
            ? new("note", link)
            : throw new InvalidDataException($"{id}: not one of its notes has '{words}'.");
}
