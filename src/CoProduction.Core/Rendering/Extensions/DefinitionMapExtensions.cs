using CoProduction.Rendering;

namespace CoProduction.Comparison;

/// <summary>The map of definitions in the languages of graphs.</summary>
public static class DefinitionMapExtensions
{
    extension(DefinitionMap map)
    {
        /// <summary>The order of the definitions as a graph in the DOT language of Graphviz, the broadest at the top.</summary>
        /// <exception cref="ArgumentNullException">The map is null.</exception>
        public string ToDot()
        {
            ArgumentNullException.ThrowIfNull(map);
            return MapRendering.Dot(map);
        }

        /// <summary>The order of the definitions as a flowchart in Mermaid, the broadest at the top.</summary>
        /// <exception cref="ArgumentNullException">The map is null.</exception>
        public string ToMermaid()
        {
            ArgumentNullException.ThrowIfNull(map);
            return MapRendering.Mermaid(map);
        }
    }
}
