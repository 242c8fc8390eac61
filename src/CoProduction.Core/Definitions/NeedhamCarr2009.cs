using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Needham &amp; Carr (2009): people who use services, or those who care for them, contribute something to them.</summary>
public static class NeedhamCarr2009
{
    /// <summary>Users or carers take part.</summary>
    public static Criterion UsersOrCarers { get; } = Criterion.Test(
        "users-or-carers", "People who use the service, or people close to them, take part",
        Codebook.Users.Is(true) | Codebook.Relatives.Is(true), CodebookSources.NeedhamCarrInput, Summary, CodebookSources.NeedhamCarrLevels);

    /// <summary>They contribute something.</summary>
    public static Criterion Contribution { get; } = Criterion.Test(
        "contribution", "They contribute something: work, knowledge, information, support for each other, money or goods, compliance, or a part in shaping the service",
        Condition.AnyOf(
            Codebook.CitizensDeliver.Is(true), Codebook.CitizensDesign.Is(true), Codebook.CitizensCommission.Is(true), Codebook.CitizensAssess.Is(true),
            Codebook.Effort.Is(true), Codebook.Expertise.Is(true), Codebook.Information.Is(true), Codebook.MoneyOrGoods.Is(true),
            Codebook.MutualSupport.Is(true), Codebook.Compliance.Is(true)),
        CodebookSources.NeedhamCarrVariables, CodebookSources.NeedhamCarrInput, CodebookSources.NeedhamCarrLevels);

    /// <summary>A service is at stake that public bodies answer for.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is produced", Codebook.Output.Is(Output.PublicService), CodebookSources.NeedhamCarrInput, Summary);

    /// <summary>Users or carers are active, and not only at the receiving end.</summary>
    public static Criterion Active { get; } = Criterion.Test(
        "active", "They act, and are not passive recipients", Shared.Active, CodebookSources.NeedhamCarrInput);

    /// <summary>The contribution stands beside the part of providers, or in its place.</summary>
    public static Criterion Provider { get; } = Criterion.Test(
        "provider", "Professionals take part in the service, or users or carers do in their place what they did",
        Shared.Professionals | Codebook.CitizensDeliver.Is(true), CodebookSources.NeedhamCarrInput);

    /// <summary>Co-production as any contribution of users or carers, at whatever level of transformation.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "needham-carr-2009",
        Work = Bibliography.NeedhamCarr2009,
        Revision = 3,
        Summary = "Services recognise and use what the people who use them, and their carers, bring. It varies in who co-produces, at what stage, what is contributed, "
            + "and how far the service is transformed; at the lowest level it is already there wherever services rely on some input of users.",
        Criterion = Criterion.All(
            "co-production", "Users or carers contribute to the service", CodebookSources.NeedhamCarrVariables,
            PublicService, Provider, UsersOrCarers, Active, Contribution),
        Notes =
        [
            "At the descriptive level the word adds nothing to how services already work; the level is reported beside the verdict, since others would not count it.",
            "The briefing is about adult social care; the definition is applied here to any public service. Until revision 2 an outcome that is no service was taken in too: "
                + "what could be seen of the briefing speaks of public services throughout.",
            "Users are in the briefing's own sentence; carers stand in a sentence of the concordat of 2007 that it quotes.",
            "Of what is contributed the briefing names skills, expertise and mutual support, seldom money. That compliance is a contribution is our reading of its lowest level. "
                + "Mutual support among users is asked since revision 3.",
        ],
    };

    /// <summary>The four dimensions, in the order in which the review names them.</summary>
    public static IReadOnlyList<Typology> Dimensions =>
        [NeedhamCarr2009Who.Typology, NeedhamCarr2009Stage.Typology, NeedhamCarr2009Contribution.Typology, NeedhamCarr2009Transformation.Typology];

    private static Citation Summary => Citation.Reported(Bibliography.NeedhamCarr2009, Bibliography.CommunityCare2009);
}
