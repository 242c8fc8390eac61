using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Nabatchi et al. (2017): state actors and lay actors work together in any phase of the public service cycle to produce benefits.</summary>
public static class NabatchiEtAl2017
{
    /// <summary>A public service, or an outcome the public wants, is at stake.</summary>
    public static Criterion PublicOutput { get; } = Criterion.Test(
        "public-output", "A public service, or an outcome that the public wants, is produced", Shared.PublicValue, DefinitionSources.NabatchiTerms);

    /// <summary>State actors take part.</summary>
    public static Criterion StateActors { get; } = Criterion.Test(
        "state-actors", "State actors, or professionals on their behalf, take part", Shared.Professionals & Shared.PublicProvider,
        DefinitionSources.NabatchiActors, DefinitionSources.NabatchiTerms);

    /// <summary>Lay actors take part.</summary>
    public static Criterion LayActors { get; } = Criterion.Test(
        "lay-actors", "Lay actors take part, not only organisations", Shared.People, DefinitionSources.NabatchiActors, DefinitionSources.NabatchiTerms);

    /// <summary>The lay actors work in some phase of the service cycle.</summary>
    public static Criterion Phase { get; } = Criterion.Test(
        "phase", "The lay actors take part in commissioning, design, delivery or assessment",
        Shared.AnyStage, CodebookSources.NabatchiPhases, DefinitionSources.NabatchiTerms);

    /// <summary>Benefits come of it.</summary>
    public static Criterion Benefits { get; } = Criterion.Test(
        "benefits", "Those who take part, a group, or the public benefit", Shared.SomeoneBenefits, DefinitionSources.NabatchiTerms);

    /// <summary>Co-production as an umbrella over all phases in which state and lay actors work together.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "nabatchi-et-al-2017",
        Work = Bibliography.NabatchiEtAl2017,
        Revision = 2,
        Summary = "An umbrella over activities in any phase of the public service cycle in which state actors and lay actors work together to produce benefits.",
        Criterion = Criterion.All(
            "co-production", "State actors and lay actors work together in some phase of a public service, and benefits come of it", DefinitionSources.NabatchiTerms,
            PublicOutput, StateActors, LayActors, Phase, Benefits),
        Notes =
        [
            "Whether a provider under contract is a state actor is not settled in what was seen: those who act on behalf of the state are read as such. "
                + "Until revision 2 professionals of any provider were.",
            "The definition itself was found in no text that could be seen; the levels and phases were.",
        ],
    };

    /// <summary>Individual, group and collective co-production, rising.</summary>
    public static Typology Levels { get; } = new()
    {
        Id = "nabatchi-et-al-2017-level",
        Dimension = "level",
        Work = Bibliography.NabatchiEtAl2017,
        Summary = "One lay actor for a personal benefit, several who share an interest for their own, or a community for the public's.",
        Kinds =
        [
            Level("individual", "One person or family acts, and benefits personally",
                Codebook.Scale.Is(Scale.Individual) & Codebook.BenefitsParticipants.Is(true)),
            Level("group", "Several people act, and the group that they share a need with benefits",
                Codebook.Scale.Is(Scale.Group) & Codebook.BenefitsGroup.Is(true)),
            Level("collective", "Several people or a community act, and the public benefits",
                Codebook.Scale.Is(Scale.Group, Scale.Community) & Codebook.BenefitsPublic.Is(true)),
        ],
        IsOrdered = true,
        Notes =
        [
            "The levels were read on the first page; what each of them is, is our reading.",
            "A level joins how many act with who benefits. Where the two differ, as for one volunteer who serves the public, an activity has no level.",
        ],
    };

    /// <summary>The phases of the public service cycle; an activity may take in several.</summary>
    public static Typology Phases { get; } = new()
    {
        Id = "nabatchi-et-al-2017-phase",
        Dimension = "phase",
        Work = Bibliography.NabatchiEtAl2017,
        Summary = "Co-commissioning, co-design, co-delivery and co-assessment.",
        Kinds =
        [
            In("co-commissioning", "Lay actors take part in commissioning", Codebook.CitizensCommission.Is(true)),
            In("co-design", "Lay actors take part in design", Codebook.CitizensDesign.Is(true)),
            In("co-delivery", "Lay actors take part in delivery", Codebook.CitizensDeliver.Is(true)),
            In("co-assessment", "Lay actors take part in assessment", Codebook.CitizensAssess.Is(true)),
        ],
    };

    private static Kind Level(string id, string statement, Condition condition) =>
        new(id, Criterion.Test(id, statement, condition, CodebookSources.NabatchiPhases, DefinitionSources.NabatchiTerms));

    private static Kind In(string id, string statement, Condition condition) => new(id, Criterion.Test(id, statement, condition, CodebookSources.NabatchiPhases));
}
