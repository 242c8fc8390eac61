using CoProduction;
using CoProduction.Definitions;
using CoProduction.Reliability;

namespace Explorer.State;

/// <summary>The definitions that part on the most published activities, with which a comparison begins.</summary>
public static class Parting
{
    private static IReadOnlyList<DefinitionPair>? pairs;

    /// <summary>The two of all that part most.</summary>
    public static DefinitionPair Most => Pairs.MaxBy(pair => pair.Verdicts.Opposed)!;

    private static IReadOnlyList<DefinitionPair> Pairs => pairs ??= DefinitionAgreement.Of(Published.Activities, DefinitionCatalog.Definitions).Pairs;

    /// <summary>One definition, and the other from which it parts most.</summary>
    public static DefinitionPair MostFrom(Definition one) => Pairs.Where(pair => pair.First == one || pair.Second == one).MaxBy(pair => pair.Verdicts.Opposed)!;
}
