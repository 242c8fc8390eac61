using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Think Local Act Personal: on the top rung of a ladder, users and professionals share power as equals from design to delivery.</summary>
public static class TlapLadder
{
    private static readonly Criterion GenuineInfluence = Criterion.Test(
        "genuine-influence", "Users have at least some real influence on decisions",
        Codebook.Power.Is(Power.Influence, Power.Shared, Power.CitizenLed), DefinitionSources.TlapRungs);

    private static readonly Criterion Design = Criterion.Test(
        "design", "They help to design the service", Codebook.CitizensDesign.Is(true), DefinitionSources.TlapDifference, DefinitionSources.TlapRungs);

    /// <summary>Users take part.</summary>
    public static Criterion Users { get; } = Criterion.Test(
        "users", "People who use services, their families or their communities take part",
        Shared.Consumers, DefinitionSources.TlapDifference, DefinitionSources.TlapRungs);

    /// <summary>Professionals take part.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Professionals plan or deliver with them",
        Codebook.ProfessionalsPlan.Is(true) | Codebook.ProfessionalsDeliver.Is(true), DefinitionSources.TlapDifference, DefinitionSources.TlapRungs);

    /// <summary>They share power as equals.</summary>
    public static Criterion EqualPower { get; } = Criterion.Test(
        "equal-power", "Users and professionals decide together, as equals", Codebook.Power.Is(Power.Shared), DefinitionSources.TlapDifference, DefinitionSources.TlapRungs);

    /// <summary>They do so from start to end.</summary>
    public static Criterion StartToEnd { get; } = Criterion.Test(
        "start-to-end", "Users take part from design to delivery",
        Codebook.CitizensDesign.Is(true) & Codebook.CitizensDeliver.Is(true), DefinitionSources.TlapDifference, DefinitionSources.TlapRungs);

    /// <summary>They share in strategic decisions too.</summary>
    public static Criterion Strategic { get; } = Criterion.Test(
        "strategic", "They share in strategic decisions, on policies or on which services there are, and not only on how a service is delivered",
        Codebook.CitizensCommission.Is(true) | Codebook.CitizensMakePolicy.Is(true), DefinitionSources.TlapStrategic);

    private static readonly Criterion Top = Criterion.All(
        "co-production", "Users and professionals share power as equals, from strategy and design to delivery", DefinitionSources.TlapRungs,
        Users, Professionals, EqualPower, StartToEnd, Strategic);

    /// <summary>Co-production as the highest rung of the ladder.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "tlap-ladder",
        Work = Bibliography.ThinkLocalActPersonalNd,
        Revision = 2,
        Summary = "Users and professionals share power as equals from start to end, strategy and delivery included. Help with the design alone is the rung below, and consultation lower still.",
        Criterion = Top,
        Notes =
        [
            "The ladder was read as Norfolk County Council gives it; what sets co-production apart was read on Think Local Act Personal's own page, which says that power is shared more equally.",
            "The top rung, as the Consultation Institute quotes it, has strategic decisions on policies beside decisions on the best way to deliver. A care plan that two people "
                + "share stood on it until revision 2, when these were not asked.",
            "The rung speaks of people who use services; families and communities are in the page on what makes co-production different.",
            "Where users decide alone, they are no longer equal partners with professionals: such an activity is not on the top rung.",
            "Nothing in what was seen asks that the part be voluntary, well meant or lasting, and none of these is asked here.",
            "Others draw the same line: an organisation that only consults or engages should not call it co-production (IMPACT Centre, n.d.).",
        ],
    };

    /// <summary>The rungs, rising; they exclude each other.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "tlap-ladder",
        Dimension = "rung of the ladder",
        Work = Bibliography.ThinkLocalActPersonalNd,
        Summary = "Coercion, educating, informing, consultation, engagement, co-design, co-production.",
        Kinds =
        [
            Say("coercion", "Users are there and have no say", Codebook.Power.Is(Power.None)),
            Say("educating-or-informing", "Users are taught how the service works, or told what was decided", Codebook.Power.Is(Power.Informed)),
            Say("consultation", "Users are asked for views, without power to change anything", Codebook.Power.Is(Power.Consulted)),
            new("engagement", Criterion.All(
                "engagement", "Users can sway some decisions, and do not help to design the service", DefinitionSources.TlapRungs,
                GenuineInfluence, Criterion.Not("no-design", "They do not help to design the service", DefinitionSources.TlapRungs, Design))),
            new("co-design", Criterion.All(
                "co-design", "Users shape the design with real influence, short of sharing power as equals to the end", DefinitionSources.TlapRungs,
                GenuineInfluence, Design,
                Criterion.Not("not-co-production", "They do not share power as equals from strategy and design to delivery", DefinitionSources.TlapRungs, Top))),
            new("co-production", Top),
        ],
        IsOrdered = true,
        Notes =
        [
            "Whoever designs with influence and also delivers, without equal power, stands on the rung of co-design: higher than design alone, and short of the top.",
            "Whoever shares power from design to delivery and has no part in strategy stands on the rung of co-design as well.",
            "Educating and informing, two rungs of the ladder, are one kind here: the answers on power do not tell them apart.",
            "Whoever claims a higher rung than is reached may be charged with tokenism; the Consultation Institute (n.d.) rejects the charge against consultation as such.",
        ],
    };

    private static Kind Say(string id, string statement, Condition condition) =>
        new(id.Replace('-', ' '), Criterion.Test(id, statement, condition, DefinitionSources.TlapRungs, DefinitionSources.TlapReading));
}
