using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Van Eijk &amp; Steen (2016): citizens and professionals both contribute, so as to make the service better.</summary>
public static class VanEijkSteen2016
{
    /// <summary>A public service is provided.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service is provided",
        Codebook.Output.Is(Output.PublicService), DefinitionSources.VanEijkSteenTerms, DefinitionSources.VanEijkEtAlKeyFeature);

    /// <summary>Professionals contribute.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Professionals of the public sector, or of a provider in its place, contribute",
        Shared.Professionals, DefinitionSources.VanEijkSteenTerms, DefinitionSources.VanEijkEtAlKeyFeature, DefinitionSources.VanEijkSteenReading);

    /// <summary>Citizens themselves take part.</summary>
    public static Criterion Citizens { get; } = Criterion.Test(
        "citizens", "Citizens themselves take part, and not organisations alone", Shared.People, DefinitionSources.VanEijkSteenTerms);

    /// <summary>They contribute to the service: in delivery, or in a council that advises on it.</summary>
    public static Criterion Contribution { get; } = Criterion.Test(
        "contribution", "They contribute at some stage of the service, or by time given to it, as in the authors' own cases of councils that advise",
        Shared.AnyStage | Codebook.Effort.Is(true), DefinitionSources.VanEijkEtAlKeyFeature, Citation.Primary(Bibliography.VanEijkEtAlNd),
        DefinitionSources.VanEijkSteenReading);

    /// <summary>The aim is a better service.</summary>
    public static Criterion BetterService { get; } = Criterion.Test(
        "better-service", "They mean to help the service",
        Codebook.IntendedEffect.Is(IntendedEffect.Positive), DefinitionSources.VanEijkSteenTerms, DefinitionSources.VanEijkEtAlKeyFeature);

    /// <summary>Co-production as collaboration of citizens and professionals for better services.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "van-eijk-steen-2016",
        Work = Bibliography.VanEijkSteen2016,
        Revision = 2,
        Summary = "Citizens and professionals work on a service together so that it becomes better, whoever of the two began.",
        Criterion = Criterion.All(
            "co-production", "Citizens and professionals both contribute to a public service in order to make it better", DefinitionSources.VanEijkEtAlKeyFeature,
            PublicService, Professionals, Citizens, Contribution, BetterService),
        Notes =
        [
            "Client councils, which advise, are among the authors' cases: the time that their members give is a contribution, mere information is not.",
            "The aim is judged by what citizens intend.",
            "The sentence speaks of service delivery. That a council which plans or advises contributes to it is read from the authors' cases, and not from the sentence.",
            "That the two sides collaborate is taken as given where both contribute.",
            "The sentence speaks of the public sector. Schools and organisations for the disabled and the elderly are the authors' own cases, whoever owns them: so whether the provider "
                + "is the state or acts for it is not asked.",
            "Until revision 2 organisations alone, and outcomes that are no service, could meet the test.",
        ],
    };
}
