using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Comparison;

public sealed class RequirementsTests
{
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);

    private static readonly Condition Voluntary = Codebook.Voluntariness.Is(Voluntariness.Voluntary);

    public static TheoryData<string> Ids => [.. DefinitionCatalog.Definitions.Select(definition => definition.Id)];

    [Fact]
    public void An_answer_without_which_a_criterion_fails_is_required_and_the_others_are_excluded()
    {
        Criterion voluntary = Criterion.Test("voluntary", "They act of their own will", Voluntary, Source);

        Assert.Equal(Requirement.Required, Requirements.Of(voluntary, Voluntary));
        Assert.Equal(Requirement.Required, Requirements.Of(voluntary, !Codebook.Voluntariness.Is(Voluntariness.Compelled)));
        Assert.Equal(Requirement.Excluded, Requirements.Of(voluntary, Codebook.Voluntariness.Is(Voluntariness.Compelled)));
        Assert.Equal(Requirement.NotRequired, Requirements.Of(voluntary, Codebook.Users.Is(true)));
        Assert.Equal(Requirement.NotRequired, Requirements.Of(voluntary, Voluntary & Codebook.Users.Is(true)));
    }

    [Fact]
    public void What_one_of_two_ways_asks_is_not_required()
    {
        Criterion either = Criterion.Test("either", "They deliver, or they want to help", Voluntary | Codebook.CitizensDeliver.Is(true), Source);

        Assert.Equal(Requirement.NotRequired, Requirements.Of(either, Voluntary));
        Assert.Equal(Requirement.NotRequired, Requirements.Of(either, Codebook.CitizensDeliver.Is(true)));
        Assert.Equal(Requirement.Required, Requirements.Of(either, Voluntary | Codebook.CitizensDeliver.Is(true)));
    }

    [Fact]
    public void What_follows_by_an_implication_is_required_too()
    {
        Criterion delivers = Criterion.Test("delivers", "Citizens deliver", Codebook.CitizensDeliver.Is(true), Source);

        Assert.Equal(Requirement.Required, Requirements.Of(delivers, Codebook.Behaviour.Is(Behaviour.Active)));
        Assert.Equal(Requirement.Excluded, Requirements.Of(delivers, Codebook.Behaviour.Is(Behaviour.Passive)));
    }

    [Fact]
    public void Impossible_conditions_and_criteria_exclude_each_other()
    {
        Condition never = Codebook.CitizensDeliver.Is(true) & Codebook.Behaviour.Is(Behaviour.Passive);

        Assert.Equal(Requirement.Excluded, Requirements.Of(Whitaker1980.Definition.Criterion, never));
        Assert.Equal(Requirement.Required, Requirements.Of(Whitaker1980.Definition.Criterion, !never));
        Assert.Equal(Requirement.Excluded, Requirements.Of(Criterion.Test("never", "Never", never, Source), Voluntary));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_answer_is_excluded_just_where_no_completion_that_has_it_meets_the_definition(string id)
    {
        Criterion criterion = DefinitionCatalog.Find(id)!.Criterion;
        foreach (Question question in Codebook.Questions)
        {
            foreach (AnswerOption option in question.Options)
            {
                AnswerOption[] others = [.. question.Options.Where(other => other != option)];
                Requirement expected = IsExcluded(option) ? Requirement.Excluded : IsExcluded(others) ? Requirement.Required : Requirement.NotRequired;

                Assert.Equal(expected, Requirements.Of(criterion, new AnswerCondition(question, option.Mask)));

                bool IsExcluded(params AnswerOption[] options) =>
                    criterion.Assess(Answers.Unknown.WithOptions(question, options)) == CriterionStatus.NotMet;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_condition_on_several_questions_agrees_with_the_engine_on_both_together(string id)
    {
        Criterion criterion = DefinitionCatalog.Find(id)!.Criterion;
        Condition[] conditions =
        [
            Codebook.CitizensDesign.Is(true) & Codebook.CitizensDeliver.Is(false),
            Codebook.ProfessionalsPlan.Is(true) | Codebook.ProfessionalsDeliver.Is(true) | Codebook.ProfessionalsSupport.Is(true),
            Codebook.Users.Is(false) & Codebook.Relatives.Is(false) & Codebook.Residents.Is(false),
            Codebook.MutualAdjustment.Is(true) & Codebook.Behaviour.Is(Behaviour.Active),
        ];

        Assert.All(conditions, condition =>
        {
            Requirement requirement = Requirements.Of(criterion, condition);
            Assert.Equal(CannotHoldWith(condition), requirement == Requirement.Excluded);
            Assert.Equal(!CannotHoldWith(condition) && CannotHoldWith(!condition), requirement == Requirement.Required);
        });

        bool CannotHoldWith(Condition condition) =>
            CompiledCondition.Compile(criterion.Condition & condition).Status(Answers.Unknown) == CriterionStatus.NotMet;
    }
}
