using System.Text;
using CoProduction.Comparison;
using CoProduction.Wording;

namespace CoProduction.Rendering;

/// <summary>The map of definitions in graph languages.</summary>
internal static class MapRendering
{
    public static string Sentence(DefinitionMap map)
    {
        string[] relations =
        [
            .. from relation in Enum.GetValues<Relation>()
               let count = map.Comparisons.Count(comparison => OneWay(comparison.Relation) == relation)
               where count > 0
               select $"{count} {Word(relation)}",
        ];
        int definitions = map.Definitions.Count;
        return relations.Length == 0
            ? "1 definition."
            : $"{definitions} definitions, {Prose.Count(map.Comparisons.Count, "pair", "pairs")}: {Prose.And(relations)}.";
    }

    public static string Dot(DefinitionMap map)
    {
        StringBuilder graph = new("digraph definitions {\n  rankdir=BT;\n  node [shape=box];\n");
        foreach (MapNode node in map.Drawing.Nodes)
        {
            graph.Append($"  {Quote(Id(node))} [label={Quote(node.Definitions.ToString())}];\n");
        }

        foreach (MapEdge edge in map.Drawing.Edges)
        {
            graph.Append($"  {Quote(Id(edge.From))} -> {Quote(Id(edge.To))};\n");
        }

        return graph.Append("}\n").ToString();
    }

    public static string Mermaid(DefinitionMap map)
    {
        // Nodes are numbered, since Mermaid would read parts of some ids as words of its own.
        List<MapNode> nodes = [.. map.Drawing.Nodes];
        StringBuilder graph = new("flowchart BT\n");
        for (int number = 0; number < nodes.Count; number++)
        {
            graph.Append($"  d{number}[\"{Safe.Mermaid(nodes[number].Definitions.ToString())}\"]\n");
        }

        foreach (MapEdge edge in map.Drawing.Edges)
        {
            graph.Append($"  d{nodes.IndexOf(edge.From)} --> d{nodes.IndexOf(edge.To)}\n");
        }

        return graph.ToString();
    }

    private static string Id(MapNode node) => node.Definitions.Definitions[0].Id;

    private static string Quote(string text) => $"\"{Safe.Dot(text)}\"";

    private static Relation OneWay(Relation relation) => relation == Relation.EntailedBy ? Relation.Entails : relation;

    private static string Word(Relation relation) => relation switch
    {
        Relation.Equivalent => "equivalent",
        Relation.Entails => "in which one entails the other",
        Relation.Disjoint => "disjoint",
        _ => "overlapping",
    };
}
