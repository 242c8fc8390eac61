namespace Planted.CoProduction.Rendering;

public static class PlantedText
{
    public static string Words => "";
}
