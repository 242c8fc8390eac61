using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Rules;

/// <summary>How many criteria one may be made of, to the last that is allowed, and what boxes of answers are called.</summary>
public sealed class CriterionLimitsTests
{
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);

    [Fact]
    public void As_many_levels_as_a_condition_may_have_are_taken_and_one_more_is_refused()
    {
        Criterion deepest = Nested(Condition.MaxDepth);

        Assert.Equal(Condition.MaxDepth + 1, Levels(deepest));
        Assert.Equal(
            "'more' is made of more than 10000 criteria, or in more than 256 levels. (Parameter 'parts')",
            Assert.Throws<ArgumentException>(() => Criterion.Not("more", "More", Source, deepest)).Message);
    }

    [Fact]
    public void The_deepest_part_counts_and_not_the_first_or_the_shallowest()
    {
        Criterion deep = Nested(Condition.MaxDepth);
        Criterion shallow = Test("shallow");

        Assert.Throws<ArgumentException>(() => Criterion.All("both", "Both", Source, deep, shallow));
        Assert.Throws<ArgumentException>(() => Criterion.All("both", "Both", Source, shallow, deep));
        Assert.Equal(2, Criterion.All("both", "Both", Source, Nested(Condition.MaxDepth - 1), shallow).Parts.Count);
    }

    [Fact]
    public void Ten_thousand_parts_in_all_are_taken_and_one_more_is_refused()
    {
        Criterion[] half = [.. Enumerable.Range(0, 4_999).Select(number => Test($"a{number}"))];
        Criterion one = Criterion.Any("one", "One", Source, half);

        Assert.Equal(2, Criterion.All("all", "All", Source, one, Criterion.Any("other", "Other", Source, half)).Parts.Count);
        Assert.Throws<ArgumentException>(() => Criterion.All("all", "All", Source, one, Criterion.Any("other", "Other", Source, [.. half, Test("last")])));
    }

    [Fact]
    public void Any_is_met_by_one_part_and_all_by_no_fewer_than_all()
    {
        Criterion delivers = Criterion.Test("delivers", "Delivers", Codebook.CitizensDeliver.Is(true), Source);
        Criterion users = Criterion.Test("users", "Users", Codebook.Users.Is(true), Source);
        Answers answers = Answers.Unknown.With(Codebook.CitizensDeliver, true).With(Codebook.Users, false);

        Assert.Equal(CriterionStatus.Met, Criterion.Any("any", "Any", Source, delivers, users).Compiled.Status(answers));
        Assert.Equal(CriterionStatus.NotMet, Criterion.All("all", "All", Source, delivers, users).Compiled.Status(answers));
        Assert.Equal(CriterionStatus.Met, Criterion.Not("not", "Not", Source, users).Compiled.Status(answers));
    }

    [Fact]
    public void A_box_is_called_by_its_parts_and_one_without_any_by_that()
    {
        Condition delivers = Codebook.CitizensDeliver.Is(true);
        Condition users = Codebook.Users.Is(false);
        AnswerBox both = new(Codebook.Questionnaire, ((AnswerCondition)delivers).Excluded | ((AnswerCondition)users).Excluded);

        Assert.Equal("any answers", new AnswerBox(Codebook.Questionnaire, default).ToString());
        Assert.Equal(delivers.ToString(), new AnswerBox(Codebook.Questionnaire, ((AnswerCondition)delivers).Excluded).ToString());
        Assert.Equal(Condition.AllOf([.. both.Parts]).ToString(), both.ToString());
        Assert.Equal(2, both.Parts.Count);
    }

    [Fact]
    public void Advice_needs_each_of_its_sources()
    {
        Assert.Equal("citation", Assert.Throws<ArgumentNullException>(() => new Advice("Ask them.", null!)).ParamName);
        Assert.Equal("citation", Assert.Throws<ArgumentNullException>(() => new Advice("Ask them.", Source, Source, null!)).ParamName);
        Assert.Equal([Source, Source], new Advice("Ask them.", Source, Source).Citations);
    }

    private static Criterion Test(string id) => Criterion.Test(id, "One", Codebook.CitizensDeliver.Is(true), Source);

    private static Criterion Nested(int levels) =>
        Enumerable.Range(1, levels).Aggregate(Test("innermost"), (part, level) => Criterion.Not($"n{level}", "Not so", Source, part));

    private static int Levels(Criterion criterion) => 1 + criterion.Parts.Select(Levels).DefaultIfEmpty().Max();
}
