using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Verschuere, Brandsen &amp; Pestoff (2012): individual citizens and groups are involved in the delivery of public services.</summary>
public static class VerschuereEtAl2012
{
    /// <summary>A public service is delivered.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is delivered",
        Codebook.Output.Is(Output.PublicService), DefinitionSources.VerschuereNarrow, DefinitionSources.VerschuereMix);

    /// <summary>Public service agents contribute activities of their own.</summary>
    public static Criterion Agents { get; } = Criterion.Test(
        "agents", "Public service agents contribute too: they deliver, or help citizens to", Shared.RegularProducer, DefinitionSources.VerschuereMix);

    /// <summary>Individual citizens or groups are involved.</summary>
    public static Criterion Citizens { get; } = Criterion.Test(
        "citizens", "Individual citizens or groups of them are involved, and not organisations alone", Shared.People, DefinitionSources.VerschuereNarrow);

    /// <summary>They contribute to delivery.</summary>
    public static Criterion Delivery { get; } = Criterion.Test(
        "delivery", "They do part of the work of delivery", Codebook.CitizensDeliver.Is(true), DefinitionSources.VerschuereNarrow, DefinitionSources.VerschuereMix);

    /// <summary>Co-production, rather narrowly, as citizens' involvement in delivery.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "verschuere-et-al-2012",
        Work = Bibliography.VerschuereEtAl2012,
        Summary = "For the purpose of reviewing the research, and rather narrowly: individual citizens and groups take part in delivering public services, beside the agents who "
            + "deliver them.",
        Criterion = Criterion.All(
            "co-production", "Individual citizens or groups take part in delivering a public service, beside its agents", DefinitionSources.VerschuereNarrow,
            PublicService, Agents, Citizens, Delivery),
        Notes =
        [
            "The introduction takes over, in the tradition of Ostrom, the mix of what service agents and citizens contribute; the sentence that says what citizens do could be seen "
                + "only in its beginning. From memory it asks for voluntary efforts of those who use the service: neither is asked here.",
            "Groups are read as groups of citizens. What organisations do alone is another of Brandsen and Pestoff's (2006) ways.",
        ],
    };
}
