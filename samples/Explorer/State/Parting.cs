using CoProduction;
using CoProduction.Definitions;
using CoProduction.Reliability;

namespace Explorer.State;

/// <summary>The two definitions that part on the most published activities, with which a comparison begins.</summary>
public static class Parting
{
    private static DefinitionPair? most;

    public static DefinitionPair Most => most ??= DefinitionAgreement.Of(Published.Activities, DefinitionCatalog.Definitions).Pairs
        .MaxBy(pair => pair.Verdicts.Opposed)!;
}
