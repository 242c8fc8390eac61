using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Tests.Coding;

/// <summary>Conditions that use others many times, or nest deeply: as they come out of programs.</summary>
public sealed class LargeConditionTests
{
    private static readonly Condition Users = Codebook.Users.Is(true);

    private static readonly Condition Relatives = Codebook.Relatives.Is(true);

    private static readonly Condition Residents = Codebook.Residents.Is(true);

    [Fact]
    public void A_condition_that_uses_another_twice_at_each_level_is_kept_once_a_level()
    {
        Condition shared = Users;
        for (int level = 0; level < 100; level++)
        {
            shared = (shared & Relatives) | (shared & Residents);
        }

        Assert.Equal([Codebook.Users, Codebook.Relatives, Codebook.Residents], shared.Questions);
        Assert.Same(shared, !!shared);
        Assert.Equal(606, DifferentIn(shared, !shared));
    }

    [Fact]
    public void Taking_in_what_is_there_already_adds_nothing()
    {
        Condition same = Users & Relatives;
        for (int level = 0; level < 100; level++)
        {
            same &= same;
        }

        Assert.Equal("users: yes and relatives: yes", same.ToString());
    }

    [Fact]
    public void A_condition_with_one_level_too_many_is_refused_where_it_is_built()
    {
        Condition deep = Users;
        for (int level = 0; level < Condition.MaxDepth; level++)
        {
            deep = level % 2 == 0 ? deep & Relatives : deep | Residents;
        }

        Assert.Same(deep, !!deep);
        Assert.StartsWith("A condition can have 256 levels", Assert.Throws<ArgumentException>("conditions", () => deep & Relatives).Message, StringComparison.Ordinal);
        Assert.Contains("(users: yes and relatives: yes)", deep.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_the_same_kind_are_no_level()
    {
        Condition wide = Users;
        for (int part = 0; part < 2_000; part++)
        {
            wide |= part % 2 == 0 ? Relatives : Residents;
        }

        Assert.Equal([Codebook.Users, Codebook.Relatives, Codebook.Residents], wide.Questions);
    }

    [Fact]
    public void The_text_of_a_huge_condition_is_cut_short()
    {
        Condition shared = Users;
        for (int level = 0; level < 100; level++)
        {
            shared = (shared & Relatives) | (shared & Residents);
        }

        string text = shared.ToString();

        Assert.InRange(text.Length, 10_000, 10_200);
        Assert.EndsWith("...", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_condition_of_the_catalogue_is_whole()
    {
        Assert.All(DefinitionCatalog.Definitions, definition =>
            Assert.DoesNotContain("...", definition.Criterion.Condition.ToString(), StringComparison.Ordinal));
    }

    /// <summary>How many different conditions some are built of.</summary>
    private static int DifferentIn(params Condition[] conditions)
    {
        HashSet<Condition> found = [];
        Stack<Condition> left = new(conditions);
        while (left.TryPop(out Condition? condition))
        {
            if (found.Add(condition) && condition is CompoundCondition compound)
            {
                compound.Parts.ToList().ForEach(left.Push);
            }
        }

        return found.Count;
    }
}
