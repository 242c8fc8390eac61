using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Reports;

namespace Explorer.State;

/// <summary>The order of all definitions as a figure, worked out once.</summary>
public static class MapOfAll
{
    private static string? text;

    public static string Text => text ??= SvgFigure.Map(DefinitionMap.Of(DefinitionCatalog.Definitions), link: definition => $"#/definitions/{definition.Id}");
}
