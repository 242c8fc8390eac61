using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Boyle &amp; Harris (2009): services delivered in an equal and reciprocal relationship between professionals, users, families and neighbours.</summary>
public static class BoyleHarris2009
{
    /// <summary>A public service is delivered, and people do part of it.</summary>
    public static Criterion Delivery { get; } = Criterion.All(
        "delivery", "Users, their families or their neighbours do part of the delivery of a public service", CodebookSources.NefTerms,
        Criterion.Test("public-service", "A public service is delivered", Codebook.Output.Is(Output.PublicService), CodebookSources.NefTerms),
        Criterion.Test("work", "Citizens do part of the work", Codebook.CitizensDeliver.Is(true), CodebookSources.NefTerms),
        Criterion.Test("own-service", "They are users, their families or their neighbours", Shared.Consumers, CodebookSources.NefTerms));

    /// <summary>Professionals take part.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Professionals deliver too, or help citizens to",
        Shared.RegularProducer, CodebookSources.NefTerms);

    /// <summary>The relationship is equal.</summary>
    public static Criterion Equal { get; } = Criterion.Any(
        "equal", "The relationship is equal, in say or in worth", CodebookSources.NefTerms,
        Criterion.Test(
            "equal-say", "Citizens share in the power over the service, or hold it", Shared.PowerShared, CodebookSources.NefTerms, DefinitionSources.NefReading),
        Criterion.Test(
            "equal-worth", "What citizens bring is sought out and valued beside what professionals bring",
            Codebook.Recognition.Is(true), DefinitionSources.NefReading));

    /// <summary>The relationship is reciprocal.</summary>
    public static Criterion Reciprocal { get; } = Criterion.Test(
        "reciprocal", "The relationship is reciprocal: each side gives and gets",
        Codebook.Reciprocity.Is(true), CodebookSources.NefTerms, DefinitionSources.NefSlides);

    /// <summary>Co-production as delivery in an equal and reciprocal relationship.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "boyle-harris-2009",
        Work = Bibliography.BoyleHarris2009,
        Summary = "Professionals and those whom a service concerns, kin and neighbours included, deliver it as equals who both give and get. Consultation, "
            + "co-design, volunteering, evaluation, a user-led body or a personal budget is not enough by itself.",
        Criterion = Criterion.All(
            "co-production", "A public service is delivered in an equal and reciprocal relationship of professionals and people", CodebookSources.NefTerms,
            Delivery, Professionals, Equal, Reciprocal),
        Notes =
        [
            "The report itself was not seen: its definition was read where it is quoted, and in slides of the New Economics Foundation (Slay, n.d.).",
            "What equal means is not said there, and nothing is said of power. Two readings are kept apart as two parts of which one is enough: equal in say, and equal in "
                + "worth. Equal worth is our reading alone. The foundation's later definition (Slay and Stephens, 2013) asks that power be shared.",
            "What the slides say is not co-production is read as not enough by itself.",
            "Nothing in the sentence that was seen asks that the part be voluntary or well meant, and neither is asked here.",
            "How many of the six elements are there is reported by the typology and decides nothing.",
        ],
    };

    /// <summary>The foundation's six elements; an activity may show several.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "boyle-harris-2009",
        Dimension = "six elements",
        Work = Bibliography.BoyleHarris2009,
        Summary = "People as assets, their capabilities, reciprocity, peer support, blurred roles, and services that facilitate.",
        Kinds =
        [
            Element("people-as-assets", "The organisation seeks out and values what people bring", Codebook.Recognition.Is(true)),
            Element("capabilities", "What people know and can do is put to use", Codebook.Expertise.Is(true)),
            Element("reciprocity", "Each side gives and gets", Codebook.Reciprocity.Is(true)),
            Element("peer-support", "People who use the service or share its need help each other", Codebook.MutualSupport.Is(true)),
            Element("blurred-roles", "People do part of the service's own task beside professionals",
                Codebook.ProfessionalsDeliver.Is(true) & Codebook.CitizensDeliver.Is(true) & Codebook.Task.Is(ServiceTask.Core)),
            Element("facilitating", "Professionals help people to do part of the work themselves",
                Codebook.ProfessionalsSupport.Is(true) & Codebook.CitizensDeliver.Is(true)),
        ],
        Notes =
        [
            "The six are named in the foundation's later reports and were read in a list of them; how each is told from the codebook's answers is our reading.",
            "Peers who help each other are asked for since codebook 1.1; until then people who share in a service and work in it together stood for them.",
        ],
    };

    private static Kind Element(string id, string statement, Condition condition) =>
        new(id.Replace('-', ' '), Criterion.Test(id, statement, condition, CodebookSources.NefElements, DefinitionSources.NefElementsReading));
}
