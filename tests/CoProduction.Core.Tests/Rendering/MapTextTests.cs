using CoProduction.Comparison;
using static CoProduction.Tests.Shared.OwnDefinitions;

namespace CoProduction.Tests.Rendering;

/// <summary>A small map in words and in each graph language, to the letter.</summary>
public sealed class MapTextTests
{
    private static readonly DefinitionMap Garden = DefinitionMap.Of(
        Of("open", GardenQuestions.Open.Is(true)),
        Of("either", GardenQuestions.Open.Is(true) | GardenQuestions.Watered.Is(true)),
        Of("open-again", !GardenQuestions.Open.Is(false)),
        Of("closed", GardenQuestions.Open.Is(false)));

    [Fact]
    public void A_map_counts_the_pairs_by_how_they_stand_to_each_other()
    {
        Assert.Equal("4 definitions, 6 pairs: 1 overlapping, 1 equivalent, 2 in which one entails the other and 2 disjoint.", $"{Garden}");
        Assert.Equal("1 definition.", $"{DefinitionMap.Of(Of("open", GardenQuestions.Open.Is(true)))}");
    }

    [Fact]
    public void A_map_is_drawn_in_DOT() => Assert.Equal(
        "digraph definitions {\n  rankdir=BT;\n  node [shape=box];\n"
            + "  \"either\" [label=\"either\"];\n  \"open\" [label=\"open; open-again\"];\n  \"closed\" [label=\"closed\"];\n  \"open\" -> \"either\";\n}\n",
        Garden.ToDot());

    [Fact]
    public void A_map_is_drawn_in_Mermaid() => Assert.Equal(
        "flowchart BT\n  d0[\"either\"]\n  d1[\"open; open-again\"]\n  d2[\"closed\"]\n  d1 --> d0\n", Garden.ToMermaid());
}
