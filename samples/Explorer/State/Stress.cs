using CoProduction;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace Explorer.State;

/// <summary>What the definitions insist on, as a hint which of them suits whom: worked out from their criteria, when it is first asked for.</summary>
public static class Stress
{
    private const string Others = "A part of another kind can be enough";

    /// <summary>The kinds by which definitions are told apart, with what matters to a reader whom each suits, and the answers with which an activity lacks it.</summary>
    private static readonly (string Mattering, string Name, Answers Lacking)[] Kinds =
    [
        ("That citizens help to deliver", "Citizens must help to deliver", new Activity("-") { CitizensDeliver = false }.Answers),
        ("That citizens share power", "Citizens must share power", Answers.Unknown.WithOptions(Codebook.Power, [.. Codebook.Power.Options.TakeWhile(option => option.Token != "shared")])),
        ("That users, or people close to them, take part", "Users, or people close to them, must take part", new Activity("-") { Users = false, Relatives = false }.Answers),
    ];

    /// <summary>What else is insisted on by some.</summary>
    private static readonly (string Name, Answers Lacking)[] Further =
    [
        ("professionals take part", new Activity("-") { ProfessionalsPlan = false, ProfessionalsDeliver = false, ProfessionalsSupport = false }.Answers),
        ("nobody is compelled", new Activity("-") { Voluntariness = Voluntariness.Compelled }.Answers),
        ("it goes on regularly", new Activity("-") { Duration = Duration.OneOff }.Answers),
    ];

    private static IReadOnlyList<(string Name, IReadOnlyList<Definition> Definitions)>? groups;
    private static IReadOnlyList<(string Mattering, Definition Definition)>? suggested;

    /// <summary>Each definition once, in the first group that fits; those that insist on none of it come last.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<Definition> Definitions)> Groups => groups ??= Grouped();

    /// <summary>Of each group the one that asks the fewest questions; of equals, that which decides on the most published activities.</summary>
    public static IReadOnlyList<(string Mattering, Definition Definition)> Suggested => suggested ??=
    [
        .. Groups.Zip(Kinds.Select(kind => kind.Mattering).Append("None of these alone"), (group, mattering) => (
            mattering, group.Definitions.OrderBy(definition => definition.Criterion.Condition.Questions.Count).ThenByDescending(Decided).First())),
    ];

    /// <summary>What a definition insists on, in a line of plain words.</summary>
    public static string Of(Definition definition)
    {
        string[] all =
        [
            .. Kinds.Where(kind => Insists(definition, kind.Lacking)).Select(kind => kind.Name),
            .. Further.Where(each => Insists(definition, each.Lacking)).Select(each => each.Name),
        ];
        return all.Length == 0 ? $"{Others}." : $"It insists: {string.Join("; ", all.Select(each => $"{char.ToLowerInvariant(each[0])}{each[1..]}"))}.";
    }

    private static bool Insists(Definition definition, Answers lacking) => definition.Assess(lacking) == Verdict.NotCoProduction;

    private static int Decided(Definition definition) => Published.Activities.Count(activity => definition.Assess(activity.Answers) != Verdict.Undetermined);

    private static (string, IReadOnlyList<Definition>)[] Grouped()
    {
        ILookup<string, Definition> found = DefinitionCatalog.Definitions.ToLookup(definition =>
            Kinds.FirstOrDefault(kind => Insists(definition, kind.Lacking)).Name ?? Others);
        return [.. Kinds.Select(kind => kind.Name).Append(Others).Select(name => (name, (IReadOnlyList<Definition>)[.. found[name]]))];
    }
}
