using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

public sealed class DiagramOrderTests
{
    private static readonly Condition Open = GardenQuestions.Open.Is(true);

    private static readonly Condition Watered = GardenQuestions.Watered.Is(true);

    private static readonly Condition Large = GardenQuestions.Crop.Is(Scale.Community);

    [Fact]
    public void Questions_come_once_as_they_stand_in_the_conditions_and_then_the_others_in_their_own_order()
    {
        Assert.Equal([GardenQuestions.Watered, GardenQuestions.Open, GardenQuestions.Crop], DiagramOrder.Of(Watered));
        Assert.Equal([GardenQuestions.Watered, GardenQuestions.Open, GardenQuestions.Crop], DiagramOrder.Of(Watered & (Open | !Watered)));
        Assert.Equal([GardenQuestions.Crop, GardenQuestions.Watered, GardenQuestions.Open], DiagramOrder.Of(Large, Watered | Open));
    }

    [Fact]
    public void Each_is_followed_by_those_that_a_rule_ties_to_it_where_these_matter()
    {
        Assert.Equal([GardenQuestions.Watered, GardenQuestions.Crop, GardenQuestions.Open], DiagramOrder.Tied(Watered));
        Assert.Equal([GardenQuestions.Crop, GardenQuestions.Watered, GardenQuestions.Open], DiagramOrder.Tied(Large & Open));
        Assert.Equal([GardenQuestions.Open, GardenQuestions.Crop, GardenQuestions.Watered], DiagramOrder.Tied(Open));
    }

    [Fact]
    public void Every_question_of_the_codebook_has_one_place_in_every_order()
    {
        Condition condition = Codebook.Users.Is(true) | Codebook.CitizensDeliver.Is(true);

        Assert.Equal(Codebook.Questions, DiagramOrder.Of(condition).OrderBy(question => question.Index));
        Assert.Equal(Codebook.Questions, DiagramOrder.Tied(condition).OrderBy(question => question.Index));
    }

    [Fact]
    public void Nodes_are_equal_where_level_and_ways_on_are_and_tell_it_by_their_hash()
    {
        DiagramNode node = new(3, [1, 2, 5]);
        DiagramNode[] others = [new(4, [1, 2, 5]), new(3, [1, 2, 6]), new(3, [2, 1, 5]), new(3, [1, 2])];

        Assert.Equal(node, new DiagramNode(3, [1, 2, 5]));
        Assert.Equal(node.GetHashCode(), new DiagramNode(3, [1, 2, 5]).GetHashCode());
        Assert.All(others, other => Assert.NotEqual(node, other));
        Assert.Equal(others.Length + 1, others.Append(node).Select(each => each.GetHashCode()).Distinct().Count());
    }
}
