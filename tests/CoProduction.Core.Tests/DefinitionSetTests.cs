using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests;

public sealed class DefinitionSetTests
{
    private static readonly DefinitionSet Three = new([Sharp1980.Definition, Alford2009.Definition, Needham2007.Definition]);

    [Fact]
    public void Definitions_keep_their_order_and_are_found_by_reference_and_by_id()
    {
        Assert.Equal([Sharp1980.Definition, Alford2009.Definition, Needham2007.Definition], Three);
        Assert.Equal(3, Three.Count);
        Assert.Same(Alford2009.Definition, Three[1]);
        Assert.Same(Alford2009.Definition, Three["alford-2009"]);
        Assert.Same(Alford2009.Definition, Three.Find("alford-2009"));
        Assert.Equal(2, Three.IndexOf(Needham2007.Definition));
        Assert.Same(Codebook.Questionnaire, Three.Questionnaire);
        Assert.Equal("sharp-1980, alford-2009, needham-2007", Three.ToString());
    }

    [Fact]
    public void Another_definition_with_the_same_id_is_not_among_them()
    {
        Definition variant = Own("sharp-1980", Codebook.Users.Is(true));

        Assert.Equal(-1, Three.IndexOf(variant));
        Assert.Null(Three.Find("Sharp-1980"));
        Assert.Throws<KeyNotFoundException>(() => Three["ostrom-1996"]);
    }

    [Fact]
    public void There_is_at_least_one_and_no_id_twice()
    {
        Refused("At least one definition is needed.", []);
        Refused("Two definitions share the id 'sharp-1980'.", [Sharp1980.Definition, Own("sharp-1980", Codebook.Users.Is(true))]);
        Assert.Throws<ArgumentNullException>(() => new DefinitionSet([Sharp1980.Definition, null!]));
        Assert.Throws<ArgumentNullException>(() => new DefinitionSet(null!));
    }

    private static Definition Own(string id, Condition condition) => new()
    {
        Id = id,
        Work = Bibliography.Sharp1980,
        Summary = "One of our own.",
        Criterion = Criterion.Test("own", "It is so", condition, Citation.Reading(Bibliography.Sharp1980)),
    };

    private static void Refused(string message, Definition[] definitions) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new DefinitionSet(definitions)).Message, StringComparison.Ordinal);
}
