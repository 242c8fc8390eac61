using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Ostrom (1996): goods and services made with inputs from people who do not belong to the same organisation.</summary>
public static class Ostrom1996
{
    /// <summary>A good or a service is produced.</summary>
    public static Criterion GoodOrService { get; } = Criterion.Test(
        "good-or-service", "A good or service of public worth is produced",
        Shared.PublicValue, CodebookSources.OstromInputs, DefinitionSources.OstromReading);

    /// <summary>Citizens put something in.</summary>
    public static Criterion Input { get; } = Criterion.Test(
        "input", "Citizens put something in: work, knowledge, information, money or goods",
        Condition.AnyOf(
            Codebook.CitizensDeliver.Is(true), Codebook.Effort.Is(true), Codebook.Expertise.Is(true),
            Codebook.Information.Is(true), Codebook.MoneyOrGoods.Is(true)),
        CodebookSources.OstromInputs, DefinitionSources.OstromReliance, DefinitionSources.OstromReading);

    /// <summary>Those who put it in do not belong to the producing organisation.</summary>
    public static Criterion OutsideOrganisation { get; } = Criterion.Test(
        "outside-organisation", "Those who put it in do not belong to the producing organisation",
        Shared.OutsideOrganisation, CodebookSources.OstromInputs, DefinitionSources.OstromReading);

    /// <summary>Co-production as production from inputs of people who are not in the same organisation.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "ostrom-1996",
        Work = Bibliography.Ostrom1996,
        Summary = "A process in which inputs from individuals who are not in the same organisation become goods and services. "
            + "Nothing is asked about voluntariness, stage or power.",
        Criterion = Criterion.All(
            "co-production", "Inputs from people who are not in the same organisation become goods and services", CodebookSources.OstromInputs,
            GoodOrService, Input, OutsideOrganisation),
        Notes =
        [
            "The review (p. 3) dates the idea to the late 1970s in the USA, and reports three factors from which it arose: there is rarely one single producer of a service; those who deliver act with autonomy and "
                + "not merely as their managers ask; and delivery relies on the part that recipients take.",
            "By its words the definition also lets in partnerships between organisations and private markets. Here the output must be a public service or an outcome the public wants.",
            "A contractor is paid and yet another organisation: by the words it counts.",
            "Inputs that harm, such as the information in a false alarm, are not addressed and not excluded.",
            "Information that production uses is read as an input.",
            "Whether a mix is better than either side alone (her conditions for synergy) is a question apart.",
        ],
    };
}
