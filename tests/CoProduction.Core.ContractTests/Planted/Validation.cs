using Planted.CoProduction.Rendering;

namespace Planted.CoProduction.Validation;

/// <summary>Uses a neighbour that nothing may use, and is not sealed.</summary>
public class PlantedValidator
{
    public string Words { get; } = PlantedText.Words;
}
