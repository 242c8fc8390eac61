using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Scottish Government (2021): communities and professionals are equal partners throughout, from naming the issues to putting solutions into action.</summary>
public static class ScottishGovernment2021
{
    /// <summary>A service or a policy is made or changed.</summary>
    public static Criterion ServiceOrPolicy { get; } = Criterion.Test(
        "service-or-policy", "A public service is created or changed, or a policy",
        Codebook.Output.Is(Output.PublicService) | Codebook.CitizensMakePolicy.Is(true), DefinitionSources.ScottishMethod);

    /// <summary>People and communities bring their strengths.</summary>
    public static Criterion Communities { get; } = Criterion.Test(
        "communities", "People and communities take part, and not organisations alone", Shared.People, DefinitionSources.ScottishMethod, DefinitionSources.ScottishOrganisations);

    /// <summary>Professionals bring theirs.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "People who work in the area bring professional knowledge", Shared.Professionals, DefinitionSources.ScottishMethod);

    /// <summary>They are equal partners.</summary>
    public static Criterion EqualPartners { get; } = Criterion.Test(
        "equal-partners", "They are equal partners: people share in decisions, which is more than to influence them",
        Codebook.Power.Is(Power.Shared), DefinitionSources.ScottishMethod);

    /// <summary>People take part in deciding which issues matter.</summary>
    public static Criterion Issues { get; } = Criterion.Test(
        "issues", "People take part in deciding which issues are to be addressed",
        Codebook.CitizensCommission.Is(true) | Codebook.CitizensMakePolicy.Is(true), DefinitionSources.ScottishMethod);

    /// <summary>They take part in deciding how, and how it is put into action.</summary>
    public static Criterion Solutions { get; } = Criterion.Test(
        "solutions", "They take part in deciding how these are addressed and how that is put into action", Codebook.CitizensDesign.Is(true), DefinitionSources.ScottishMethod);

    /// <summary>Co-production as a method for creating and changing services and policy.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "scottish-government-2021",
        Work = Bibliography.ScottishGovernment2021,
        Summary = "A way of making public services and policy in which communities and professionals join what each knows and can do, as equal partners, from the choice of the issues "
            + "to the way in which solutions are put into action.",
        Criterion = Criterion.All(
            "co-production", "People and professionals decide as equal partners what is to be addressed and how, in a service or a policy", DefinitionSources.ScottishMethod,
            ServiceOrPolicy, Communities, Professionals, EqualPartners, Issues, Solutions),
        Notes =
        [
            "The sentence asks that people take part in deciding how solutions are put into action. That they also do part of the work is not said, and is not asked here.",
            "The Scottish Co-production Network, whose week the page announces, says that co-production is not about partnerships between organisations.",
            "The six principles that the page lists are those of the New Economics Foundation: see the typology of Boyle and Harris (2009).",
        ],
    };
}
