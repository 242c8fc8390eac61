using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Shared;

/// <summary>Small definitions of one condition each.</summary>
internal static class OwnDefinitions
{
    public static Definition Of(string id, Condition condition) => new()
    {
        Id = id,
        Name = id,
        Work = Bibliography.Whitaker1980,
        Summary = "One of our own.",
        Criterion = Criterion.Test("only", "Only this", condition, Citation.Reading(Bibliography.Whitaker1980)),
    };
}
