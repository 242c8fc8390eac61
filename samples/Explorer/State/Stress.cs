using CoProduction;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace Explorer.State;

/// <summary>What the definitions insist on, as a hint which of them suits whom: worked out from their criteria, when it is first asked for.</summary>
public static class Stress
{
    private const string Others = "A part of another kind can be enough";

    /// <summary>What the definitions that are suggested ask for, in a line each.</summary>
    private static readonly Dictionary<Definition, string> InShort = new()
    {
        [Pestoff2012.Definition] = "users, those close to them or residents do part of a public service's work, beside professionals or helped by them",
        [HouseOfLords2022.Definition] = "users of a public service and professionals decide on it together, as equal partners",
        [Needham2007.Definition] = "users of a public service do part of its work, help to work it out, or settle with staff what is to be done",
        [Ostrom1996.Definition] = "people outside the organisation put work, knowledge, information, money or goods into a public service or outcome",
    };

    /// <summary>The kinds by which definitions are told apart, with what matters to a reader whom each suits, and the answers with which an activity lacks it.</summary>
    private static readonly (string Mattering, string Name, Answers Lacking)[] Kinds =
    [
        ("That citizens help to deliver", "Citizens must help to deliver", new Activity("-") { CitizensDeliver = false }.Answers),
        ("That citizens share power", "Citizens must share power", Answers.Unknown.WithOptions(Codebook.Power, [.. Codebook.Power.Options.TakeWhile(option => option.Token != "shared")])),
        ("That users take part", "Users, or people close to them, must take part", new Activity("-") { Users = false, Relatives = false }.Answers),
    ];

    /// <summary>What else is insisted on by some.</summary>
    private static readonly (string Name, Answers Lacking)[] Further =
    [
        ("Professionals must take part", new Activity("-") { ProfessionalsPlan = false, ProfessionalsDeliver = false, ProfessionalsSupport = false }.Answers),
        ("Nobody may be compelled", new Activity("-") { Voluntariness = Voluntariness.Compelled }.Answers),
        ("It must go on regularly", new Activity("-") { Duration = Duration.OneOff }.Answers),
    ];

    /// <summary>The definitions that leave out a condition of their source, and which of their notes says so.</summary>
    private static readonly Dictionary<Definition, int> Omitting = new()
    {
        [VerschuereEtAl2012.Definition] = 0,
        [BertelliCannas2020.Definition] = 1,
        [BrudneyEtAl2022.Definition] = 0,
    };

    private static IReadOnlyList<(string Name, IReadOnlyList<Definition> Definitions)>? groups;

    /// <summary>Each definition once, in the first group that fits; those that insist on none of it come last.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<Definition> Definitions)> Groups => groups ??= Grouped();

    /// <summary>
    /// Of each group one, to every reader the same: of those whose every criterion was seen in the work itself, and whose notes leave out no condition, the one that
    /// has the fewest times something to answer.
    /// </summary>
    public static IReadOnlyList<(string Mattering, Definition Definition)> Suggested { get; } =
    [
        .. Kinds.Select(kind => kind.Mattering).Append("None of these in particular")
            .Zip([Pestoff2012.Definition, HouseOfLords2022.Definition, Needham2007.Definition, Ostrom1996.Definition]),
    ];

    /// <summary>What of its source a definition does not ask, as a note of it has it; null where there is nothing of the kind.</summary>
    public static string? LeftOut(Definition definition) => Omitting.TryGetValue(definition, out int place) ? definition.Notes[place] : null;

    /// <summary>A definition in a line of plain words: its own, or, where those are words of the trade, what it insists on.</summary>
    public static string Of(Definition definition)
    {
        if (InShort.TryGetValue(definition, out string? line))
        {
            return $"{line}.";
        }

        if (Glossary.In([definition.Criterion.Statement]).Count == 0)
        {
            return $"{definition.Criterion.Statement}.";
        }

        string[] all =
        [
            .. Kinds.Where(kind => Insists(definition, kind.Lacking)).Select(kind => kind.Name),
            .. Further.Where(each => Insists(definition, each.Lacking)).Select(each => each.Name),
        ];
        return all.Length == 0 ? $"{Others}." : $"{string.Join(". ", all)}.";
    }

    private static bool Insists(Definition definition, Answers lacking) => definition.Assess(lacking) == Verdict.NotCoProduction;

    private static (string, IReadOnlyList<Definition>)[] Grouped()
    {
        ILookup<string, Definition> found = DefinitionCatalog.Definitions.ToLookup(definition =>
            Kinds.FirstOrDefault(kind => Insists(definition, kind.Lacking)).Name ?? Others);
        return [.. Kinds.Select(kind => kind.Name).Append(Others).Select(name => (name, (IReadOnlyList<Definition>)[.. found[name]]))];
    }
}
