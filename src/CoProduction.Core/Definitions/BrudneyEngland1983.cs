using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Brudney &amp; England (1983): citizens' part in the delivery of services, active, voluntary and positive in intent.</summary>
public static class BrudneyEngland1983
{
    /// <summary>A regular producer is involved: the two spheres of production overlap.</summary>
    public static Criterion RegularProducer { get; } = Criterion.Test(
        "regular-producer", "A regular producer delivers too, or organises the citizens' part",
        Shared.RegularProducer, DefinitionSources.BrudneyEnglandProducers);

    /// <summary>Citizens take part in delivery.</summary>
    public static Criterion InDelivery { get; } = Criterion.Test(
        "in-delivery", "Citizens take part in the delivery of the service",
        Codebook.CitizensDeliver.Is(true), DefinitionSources.BrudneyActive, CodebookSources.BrudneyEnglandLevels);

    /// <summary>Individuals or groups of citizens act, and not as paid workers.</summary>
    public static Criterion Citizens { get; } = Criterion.Test(
        "citizens", "Individuals or groups of citizens take part, beyond what citizenship asks and not as paid workers",
        Shared.People & Codebook.PaidByProvider.Is(false), DefinitionSources.BrudneyActive, DefinitionSources.BrudneyEnglandReading);

    /// <summary>The behaviour is active rather than passive.</summary>
    public static Criterion Active { get; } = Criterion.Test(
        "active", "Their behaviour is active rather than passive",
        Shared.Active, CodebookSources.BrudneyEnglandDimensions);

    /// <summary>The cooperation is voluntary rather than compliance.</summary>
    public static Criterion Voluntary { get; } = Criterion.Test(
        "voluntary", "They cooperate voluntarily, and do more than comply",
        Codebook.Voluntariness.Is(Voluntariness.Voluntary) & Codebook.Compliance.Is(false),
        CodebookSources.BrudneyEnglandDimensions, DefinitionSources.BrudneyActive, DefinitionSources.BrudneyEnglandReading);

    /// <summary>The involvement is meant to have a positive rather than a negative effect.</summary>
    public static Criterion PositiveIntent { get; } = Criterion.Test(
        "positive-intent", "They mean to help the service and not to harm it",
        Codebook.IntendedEffect.Is(IntendedEffect.Positive), CodebookSources.BrudneyEnglandDimensions);

    /// <summary>One citizen at a time acts.</summary>
    public static Kind Individual { get; } = new("individual", Criterion.Test(
        "individual", "One person or family at a time acts",
        Codebook.Scale.Is(Scale.Individual), CodebookSources.BrudneyEnglandLevels));

    /// <summary>Several citizens act together, usually coordinated with the agency.</summary>
    public static Kind Group { get; } = new("group", Criterion.Test(
        "group", "Several people act together",
        Codebook.Scale.Is(Scale.Group), CodebookSources.BrudneyEnglandLevels));

    /// <summary>The whole community may enjoy the benefits, whoever took part.</summary>
    public static Kind Collective { get; } = new("collective", Criterion.Test(
        "collective", "The whole community may enjoy the benefits, whoever took part",
        Codebook.BenefitsPublic.Is(true), CodebookSources.BrudneyEnglandLevels));

    /// <summary>Co-production as active, voluntary and positive citizen involvement in delivery, beside a regular producer.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "brudney-england-1983",
        Work = Bibliography.BrudneyEngland1983,
        Revision = 2,
        Summary = "Where the spheres of regular and consumer producers overlap, citizens take part in delivery: actively rather than passively, "
            + "by voluntary cooperation rather than compliance, and meaning to help rather than to harm.",
        Criterion = Criterion.All(
            "co-production", "Citizens take an active and voluntary part in delivery, positive in intent, beside a regular producer", CodebookSources.BrudneyEnglandDimensions,
            RegularProducer, Citizens, InDelivery, Active, Voluntary, PositiveIntent),
        Notes =
        [
            "Positive is judged by what the citizens intend, not by the outcome: the review (p. 5) has the impact as intended.",
            "Consumers are citizens here, alone or in groups: nothing is asked of their own use of the service. Brudney (1983) speaks of individuals or groups who do more than "
                + "citizenship normally requires; that whoever is paid for it is no longer one of them is our reading. Until revision 2 organisations alone, and people who were "
                + "paid, could meet the test.",
            "Duties that work only with willing cooperation, such as a true tax return or jury service, are read as compliance and do not count: our reading.",
            "The authors' individual level holds acts that clients cannot well avoid, which strains the voluntary condition; the condition is kept.",
            "The authors stress that the range of activities should not be fixed once for all.",
            "Brudney, Cheng and Meijs (2022) widen co-production to planning, design and assessment: that is another definition.",
        ],
    };

    /// <summary>The authors' levels of co-production. An activity may be of a group and collective at once: the one counts who acts, the other who benefits.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "brudney-england-1983",
        Dimension = "level",
        Work = Bibliography.BrudneyEngland1983,
        Summary = "Individual, group and collective co-production; the authors rate the collective as the one that spreads benefits furthest.",
        Kinds = [Individual, Group, Collective],
        Notes =
        [
            "Level words are not shared between authors: a neighbourhood watch is close to the group level here, and collective for others.",
            "The levels were found in no text that could be seen: they are our reading. One volunteer who serves the public is collective here, since benefits are asked and numbers are not.",
        ],
    };
}
