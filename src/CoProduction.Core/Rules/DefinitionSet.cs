using System.Collections;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>Definitions that are applied together, in order: at least one, no two with one id, and all on the questions of one questionnaire.</summary>
/// <remarks>Immutable and compared by reference.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class DefinitionSet : IReadOnlyList<Definition>
{
    private readonly Definition[] definitions;
    private readonly Dictionary<string, int> places;

    /// <summary>Puts definitions together, your own included.</summary>
    /// <exception cref="ArgumentNullException">The list or a definition is null.</exception>
    /// <exception cref="ArgumentException">There is no definition, two share an id, or they ask questions of different questionnaires.</exception>
    public DefinitionSet(IEnumerable<Definition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        this.definitions = [.. definitions];
        Members.Require("definition", this.definitions, definition => definition.Id, definition => definition.Criterion, nameof(definitions));
        Questionnaire = this.definitions[0].Questionnaire;
        places = this.definitions.Index().ToDictionary(placed => placed.Item.Id, placed => placed.Index, StringComparer.Ordinal);
    }

    /// <summary>The questionnaire whose questions all of them ask.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>How many there are.</summary>
    public int Count => definitions.Length;

    /// <summary>The definition at a place, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Definition this[int index] => definitions[index];

    /// <summary>The definition with an id; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">None bears the id.</exception>
    public Definition this[string id] =>
        Find(id) ?? throw new KeyNotFoundException($"No definition {Quoted.Of(id)} is among them{NearestName.Hint(id, places.Keys)}");

    /// <summary>The definition with an id, or null where none bears it; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Definition? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return places.TryGetValue(id, out int place) ? definitions[place] : null;
    }

    /// <summary>The place of a definition, counted from 0, or -1 where it is not among them: another one with the same id is not it.</summary>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    public int IndexOf(Definition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return places.TryGetValue(definition.Id, out int place) && definitions[place] == definition ? place : -1;
    }

    /// <summary>The definitions, in order.</summary>
    public IEnumerator<Definition> GetEnumerator() => ((IEnumerable<Definition>)definitions).GetEnumerator();

    /// <summary>The ids, as in <c>sharp-1980, alford-2009</c>.</summary>
    public override string ToString() => string.Join(", ", definitions.Select(definition => definition.Id));

    /// <summary>Definitions as a set, which they may be already.</summary>
    internal static DefinitionSet From(IEnumerable<Definition> definitions) => definitions as DefinitionSet ?? new DefinitionSet(definitions);

    /// <summary>What came of a definition that was applied: of this very one, and no other with its id.</summary>
    internal static T Applied<T>(Definition definition, IReadOnlyList<T> results, Func<T, Definition> of)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(definition);
        return results.FirstOrDefault(result => of(result) == definition)
            ?? throw new KeyNotFoundException(results.Any(result => of(result).Id == definition.Id)
                ? $"This definition '{definition.Id}' was not applied, but another with the same id."
                : $"The definition '{definition.Id}' was not applied.");
    }

    /// <summary>What came of the definition with an id that was applied; where none was, the id that was probably meant is told.</summary>
    internal static T Applied<T>(string definitionId, IReadOnlyList<T> results, Func<T, Definition> of)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(definitionId);
        return results.FirstOrDefault(result => of(result).Id == definitionId)
            ?? throw new KeyNotFoundException(
                $"No definition {Quoted.Of(definitionId)} was applied{NearestName.Hint(definitionId, results.Select(result => of(result).Id))}");
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
