using CoProduction;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace Explorer.State;

/// <summary>The definitions by what they insist on, as a hint which of them suits whom: worked out from their criteria, when it is first asked for.</summary>
public static class Stress
{
    private const string Others = "Another part can be enough";

    /// <summary>What is insisted on, and the answers with which the activity lacks it.</summary>
    private static readonly (string Name, Answers Lacking)[] Kinds =
    [
        ("Citizens must help to deliver", new Activity("-") { CitizensDeliver = false }.Answers),
        ("Citizens must share power", Answers.Unknown.WithOptions(Codebook.Power, [.. Codebook.Power.Options.TakeWhile(option => option.Token != "shared")])),
        ("Users, or people close to them, must take part", new Activity("-") { Users = false, Relatives = false }.Answers),
    ];

    private static IReadOnlyList<(string Name, IReadOnlyList<Definition> Definitions)>? groups;

    /// <summary>Each definition once, in the first group that fits; those that insist on none of it come last.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<Definition> Definitions)> Groups => groups ??= Grouped();

    private static (string, IReadOnlyList<Definition>)[] Grouped()
    {
        ILookup<string, Definition> found = DefinitionCatalog.Definitions.ToLookup(definition =>
            Kinds.FirstOrDefault(kind => definition.Assess(kind.Lacking) == Verdict.NotCoProduction).Name ?? Others);
        return [.. Kinds.Select(kind => kind.Name).Append(Others).Select(name => (name, (IReadOnlyList<Definition>)[.. found[name]]))];
    }
}
