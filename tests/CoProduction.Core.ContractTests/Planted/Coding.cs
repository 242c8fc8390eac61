using Planted.CoProduction.Literature;

namespace Planted.CoProduction.Coding;

/// <summary>Uses the layer below, as it may, and a door that may open another room.</summary>
public sealed record PlantedQuestion
{
    public int Number { get; init; }

    public static int Cited(PlantedWork work) => work.Count;

    public string Shown() => PlantedDoor.Worded(this);

    public override string ToString() => $"question {Number}";
}

[AttributeUsage(AttributeTargets.All)]
public sealed class PlantedAttribute : Attribute;
