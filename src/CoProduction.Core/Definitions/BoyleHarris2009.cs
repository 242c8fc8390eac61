using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Boyle &amp; Harris (2009): services delivered in an equal and reciprocal relationship between professionals, users, families and neighbours.</summary>
public static class BoyleHarris2009
{
    /// <summary>A public service is delivered, and people do part of it.</summary>
    public static Criterion Delivery { get; } = Criterion.All(
        "delivery", "Users, their families or their neighbours do part of the delivery of a public service", Sources.NefTerms,
        Criterion.Test("public-service", "A public service is delivered", Codebook.Output.Is(Output.PublicService), Sources.NefTerms),
        Criterion.Test("work", "Citizens do part of the work", Codebook.CitizensDeliver.Is(true), Sources.NefTerms),
        Criterion.Test("own-service", "They are users, their families or their neighbours", Shared.Consumers, Sources.NefTerms));

    /// <summary>Professionals take part.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Professionals deliver too, or help citizens to",
        Shared.RegularProducer, Sources.NefTerms);

    /// <summary>The relationship is equal.</summary>
    public static Criterion Equal { get; } = Criterion.Any(
        "equal", "The relationship is equal, in say or in worth", Sources.NefTerms,
        Criterion.Test(
            "equal-say", "Citizens share in the power over the service, or hold it",
            Shared.PowerShared, Sources.NefTerms, Citation.Reading(Bibliography.BoyleHarris2009)),
        Criterion.Test(
            "equal-worth", "What citizens give is valued and repaid, as by a time bank",
            Codebook.Recognition.Is(true) & Codebook.Reciprocity.Is(true), Sources.NefTerms, Citation.Primary(Bibliography.Boyle2006)));

    /// <summary>The relationship is reciprocal.</summary>
    public static Criterion Reciprocal { get; } = Criterion.Test(
        "reciprocal", "The relationship is reciprocal: each side gives and gets",
        Codebook.Reciprocity.Is(true), Sources.NefTerms);

    /// <summary>Co-production as delivery in an equal and reciprocal relationship.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "boyle-harris-2009",
        Work = Bibliography.BoyleHarris2009,
        Summary = "Public services are delivered in an equal and reciprocal relationship between professionals, people who use services, their families and their "
            + "neighbours. Consultation, co-design, volunteering, evaluation, a user-led body or a personal budget is not enough by itself.",
        Criterion = Criterion.All(
            "co-production", "A public service is delivered in an equal and reciprocal relationship of professionals and people", Sources.NefTerms,
            Delivery, Professionals, Equal, Reciprocal),
        Notes =
        [
            "The wording is that of the New Economics Foundation, read in its slides (Slay, n.d.), and not in the report.",
            "What equal means is not said. Equal in say and equal in worth are two readings, kept apart as two parts of which one is enough: time banks, which repay "
                + "what is given, are among the author's own examples, and nothing is told there of power. Where neither can be told, the verdict stays open.",
            "What the slides say is not co-production is read as not enough by itself.",
            "The foundation's six elements are left out: the codebook does not ask for peer networks or for blurred roles.",
        ],
    };
}
