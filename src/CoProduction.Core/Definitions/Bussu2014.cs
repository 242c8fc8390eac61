using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Bussu (2014): voluntary and intentional involvement in delivery, with officials' support and public resources, that adds to what they do.</summary>
public static class Bussu2014
{
    /// <summary>Citizens deliver, with or without designing.</summary>
    public static Criterion Delivery { get; } = Criterion.Test(
        "delivery", "Citizens take part in delivery; design alone is not enough",
        Codebook.CitizensDeliver.Is(true), DefinitionSources.BussuTerms);

    /// <summary>Citizens take part, one by one or together.</summary>
    public static Criterion Citizens { get; } = Criterion.Test(
        "citizens", "Citizens take part, one by one or together, and not organisations alone", Shared.People, DefinitionSources.BussuTerms);

    /// <summary>Their involvement is voluntary.</summary>
    public static Criterion Voluntary { get; } = Criterion.Test(
        "voluntary", "Their involvement is voluntary",
        Codebook.Voluntariness.Is(Voluntariness.Voluntary), DefinitionSources.BussuTerms);

    /// <summary>Their involvement is intentional.</summary>
    public static Criterion Intentional { get; } = Criterion.Test(
        "intentional", "They mean to help bring the service about",
        Codebook.IntendedEffect.Is(IntendedEffect.Positive), DefinitionSources.BussuTerms, DefinitionSources.BussuReading);

    /// <summary>Public officials support it, and public resources are used.</summary>
    public static Criterion PublicSupport { get; } = Criterion.Test(
        "public-support", "It is part of a public service, and the state, or a body that acts for it, supports it with public resources",
        Codebook.Output.Is(Output.PublicService) & Shared.RegularProducer & Shared.PublicProvider, DefinitionSources.BussuTerms, DefinitionSources.BussuReading);

    /// <summary>The citizens' part is added to the professionals' and does not take its place.</summary>
    public static Criterion Additive { get; } = Criterion.Test(
        "additive", "The citizens' part is added to that of professionals, who still do some of the work, and does not take its place",
        Codebook.ProfessionalsDeliver.Is(true) & Codebook.ProfessionalResources.Is(Contribution.Substantial, Contribution.Minor),
        DefinitionSources.BussuTerms, DefinitionSources.BussuReading);

    /// <summary>Co-production as voluntary and intentional co-delivery that adds to public services.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "bussu-2014",
        Work = Bibliography.Bussu2014,
        Revision = 3,
        Summary = "Individuals or groups take part in the production of services voluntarily and on purpose, by co-design and co-delivery or by co-delivery alone, with the "
            + "support of public officials and with public resources; it adds to what officials do and does not replace it.",
        Criterion = Criterion.All(
            "co-production", "Citizens help to deliver a public service voluntarily and on purpose, beside officials and not in their place", DefinitionSources.BussuTerms,
            Delivery, Citizens, Voluntary, Intentional, PublicSupport, Additive),
        Notes =
        [
            "That citizens' work is additive is tested by whether professionals still do a part. It does not ask whether staff could do the same step: "
                + "that is another reading of substitution, after Parks et al. (1981).",
            "What is intentional is tested by whether people mean to help: our reading.",
            "Alford (2009) lets co-production be unintentional; Bussu does not. Surveys of satisfaction do not count.",
            "Until revision 2 organisations alone could meet the test; the text speaks of citizens.",
            "The support is of public officials, and with public resources. Until revision 3 the professionals of any provider stood for them; that those of a body which acts for the state may do so "
                + "is our reading.",
        ],
    };
}
