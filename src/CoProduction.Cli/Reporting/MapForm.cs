using CoProduction.Comparison;
using CoProduction.Reports;

namespace CoProduction.Cli.Reporting;

/// <summary>A form in which the order of definitions is drawn.</summary>
internal sealed class MapForm
{
    private readonly string id;
    private readonly Func<DefinitionMap, IReadOnlyList<Classification>?, string> write;

    private MapForm(string id, Func<DefinitionMap, IReadOnlyList<Classification>?, string> write, bool hasCounts = false) =>
        (this.id, this.write, HasCounts) = (id, write, hasCounts);

    public static IReadOnlyList<MapForm> All { get; } =
    [
        new("svg", (map, corpus) => SvgFigure.Map(map, corpus), hasCounts: true),
        new("dot", (map, _) => map.ToDot()),
        new("mermaid", (map, _) => map.ToMermaid()),
    ];

    /// <summary>Whether it shows counts of verdicts.</summary>
    public bool HasCounts { get; }

    public string Write(DefinitionMap map, IReadOnlyList<Classification>? corpus) => write(map, corpus);

    public override string ToString() => id;
}
