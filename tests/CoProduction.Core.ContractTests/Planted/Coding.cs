using Planted.CoProduction.Literature;

namespace Planted.CoProduction.Coding;

/// <summary>Uses the layer below, as it may.</summary>
public sealed record PlantedQuestion
{
    public int Number { get; init; }

    public static int Cited(PlantedWork work) => work.Count;

    public override string ToString() => $"question {Number}";
}
