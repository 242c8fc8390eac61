using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Van Eijk &amp; Steen (2016): citizens and professionals both contribute, so as to make the service better.</summary>
public static class VanEijkSteen2016
{
    /// <summary>A public service, or an outcome the public wants, is provided.</summary>
    public static Criterion PublicOutput { get; } = Criterion.Test(
        "public-output", "A public service, or an outcome that the public wants, is provided",
        Shared.PublicValue, DefinitionSources.VanEijkSteenTerms, DefinitionSources.VanEijkSteenReading);

    /// <summary>Professionals contribute.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Professionals contribute", Shared.Professionals, DefinitionSources.VanEijkSteenTerms, DefinitionSources.VanEijkEtAlKeyFeature);

    /// <summary>Citizens contribute.</summary>
    public static Criterion Citizens { get; } = Criterion.Test(
        "citizens", "Citizens contribute: at some stage of the service, or by their time or work",
        Shared.AnyStage | Codebook.Effort.Is(true), DefinitionSources.VanEijkEtAlKeyFeature, Citation.Primary(Bibliography.VanEijkEtAlNd));

    /// <summary>The aim is a better service.</summary>
    public static Criterion BetterService { get; } = Criterion.Test(
        "better-service", "They mean to help the service",
        Codebook.IntendedEffect.Is(IntendedEffect.Positive), DefinitionSources.VanEijkSteenTerms, DefinitionSources.VanEijkEtAlKeyFeature);

    /// <summary>Co-production as collaboration of citizens and professionals for better services.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "van-eijk-steen-2016",
        Work = Bibliography.VanEijkSteen2016,
        Summary = "Citizens and professionals work on a service together so that it becomes better, whoever of the two began.",
        Criterion = Criterion.All(
            "co-production", "Citizens and professionals both contribute to a public service in order to make it better", DefinitionSources.VanEijkEtAlKeyFeature,
            PublicOutput, Professionals, Citizens, BetterService),
        Notes =
        [
            "Client councils, which advise, are among the authors' cases: the time that their members give is a contribution, mere information is not.",
            "The aim is judged by what citizens intend.",
        ],
    };
}
