using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Bertelli &amp; Cannas (2020): citizens take part in public tasks near to them, and may be obliged to by law.</summary>
public static class BertelliCannas2020
{
    /// <summary>A public interest is at stake.</summary>
    public static Criterion PublicInterest { get; } = Criterion.Test(
        "public-interest", "A public service, or an outcome that the public wants, is produced", Shared.PublicValue, DefinitionSources.BertelliCannasLaw);

    /// <summary>A public administration takes part.</summary>
    public static Criterion Administration { get; } = Criterion.Test(
        "administration", "A public administration, or a provider in its place, takes part",
        Shared.Professionals, DefinitionSources.BertelliCannasLaw, DefinitionSources.BertelliCannasReading);

    /// <summary>Citizens take part, whether or not they benefit themselves.</summary>
    public static Criterion Citizens { get; } = Criterion.Test(
        "citizens", "Citizens take part, and not organisations alone: whether they benefit themselves is not asked", Shared.People, DefinitionSources.BertelliCannasLaw);

    /// <summary>They do part of the work.</summary>
    public static Criterion Participation { get; } = Criterion.Test(
        "participation", "They do part of the work, of their own will or because the law obliges them",
        Codebook.CitizensDeliver.Is(true), DefinitionSources.BertelliCannasLaw, DefinitionSources.BertelliCannasReading);

    /// <summary>Co-production as a part of citizenship, which the law may compel.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "bertelli-cannas-2020",
        Work = Bibliography.BertelliCannas2020,
        Summary = "Living in a community brings rights and duties towards its administration, and to take part in what it produces may be one of the duties: co-production can be "
            + "compelled by law in the public interest, and the co-producer need not gain by it.",
        Criterion = Criterion.All(
            "co-production", "Citizens do part of the work of an administration in the public interest, willingly or by duty", DefinitionSources.BertelliCannasLaw,
            PublicInterest, Administration, Citizens, Participation),
        Notes =
        [
            "The abstract was read. It contradicts every definition here that asks for voluntariness: a compelled part counts. What sets it apart is what it does not ask.",
            "What makes someone a co-producer is proximity, which goes with living in the community. Of that the codebook asks nothing, and nothing stands for it here.",
            "That to take part means a step of the work is our reading; the abstract does not say what counts as participation.",
        ],
    };
}
