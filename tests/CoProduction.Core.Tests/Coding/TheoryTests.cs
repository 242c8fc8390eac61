using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Coding;

/// <summary>The rules of small questionnaires taken together.</summary>
public sealed class TheoryTests
{
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);

    [Fact]
    public void A_contradiction_at_the_ends_of_a_chain_names_the_rules_between_them_and_no_others()
    {
        QuestionnaireBuilder builder = new("chain");
        Question<bool>[] asked = Asked(builder, 8);
        builder.Implies("aside", asked[2].Is(true), asked[6].Is(true), "it is so");
        for (int step = 0; step < 5; step++)
        {
            builder.Implies($"step{step}", asked[step].Is(true), asked[step + 1].Is(true), "one leads to the next");
        }

        builder.Implies("apart", asked[6].Is(true), asked[7].Is(true), "it is so");
        builder.Build();

        Contradiction ends = Assert.Single(Contradiction.In(Answers.Unknown.With(asked[1], true).With(asked[5], false)));
        Contradiction aside = Assert.Single(Contradiction.In(Answers.Unknown.With(asked[2], true).With(asked[7], false)));

        Assert.Equal(["step1", "step2", "step3", "step4"], ends.Implications.Select(rule => rule.Id));
        Assert.Equal(["aside", "apart"], aside.Implications.Select(rule => rule.Id));
    }

    [Fact]
    public void Of_two_rules_that_say_the_same_one_is_named()
    {
        QuestionnaireBuilder builder = new("twice");
        Question<bool>[] asked = Asked(builder, 3);
        builder.Implies("one", asked[0].Is(true), asked[1].Is(true), "it is so");
        builder.Implies("other", !asked[1].Is(true), !asked[0].Is(true), "it is so");
        builder.Build();

        Assert.Equal(["other"], Assert.Single(Contradiction.In(Answers.Unknown.With(asked[0], true).With(asked[1], false))).Implications.Select(rule => rule.Id));
    }

    [Fact]
    public void Rules_that_take_more_steps_than_are_allowed_are_refused_by_the_questionnaire_s_name() => Assert.Equal(
        "The rules of 'garden' are too many or too intricate: what contradicts them takes more steps to find than are allowed.",
        Assert.Throws<NotSupportedException>(() => new Theory(GardenQuestions.Questionnaire, GardenQuestions.Questionnaire.Implications, steps: 1)).Message);

    [Fact]
    public void Answers_that_contradict_each_other_imply_nothing_more()
    {
        Theory garden = GardenQuestions.Questionnaire.Theory;
        Answers broken = Answers.Unknown.With(GardenQuestions.Crop, Scale.Community).With(GardenQuestions.Watered, false);
        Answers large = Answers.Unknown.With(GardenQuestions.Crop, Scale.Community);

        Assert.Equal(broken, garden.WithImplied(broken));
        Assert.Equal(large.With(GardenQuestions.Watered, true), garden.WithImplied(large));
        Assert.Equal(Answers.Unknown.With(GardenQuestions.Watered, true), garden.ImpliedBy(large));
        Assert.Equal(GardenQuestions.Crop.Mask | GardenQuestions.Watered.Mask, garden.QuestionsInConflict(broken.Excluded));
        Assert.Equal(default, garden.QuestionsInConflict(large.Excluded));
    }

    [Fact]
    public void Work_that_is_not_wanted_any_more_is_given_up_at_its_next_step()
    {
        using CancellationTokenSource source = new();
        Budget budget = new(10, source.Token);
        budget.Spend(4);
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => budget.Spend(4));
        Assert.Equal(4, budget.Spent);
    }

    [Fact]
    public void A_budget_is_spent_with_its_last_step()
    {
        Budget budget = new(10);

        budget.Spend(9);
        Assert.False(budget.IsSpent);
        budget.Spend(1);
        Assert.True(budget.IsSpent);
    }

    [Fact]
    public void Implicants_share_what_every_one_of_them_rules_out()
    {
        AnswerSet[] places = [.. Enumerable.Range(0, 4).Select(AnswerSet.At)];
        Box[] implicants = [new(places[0] | places[1] | places[2]), new(places[1] | places[2]), new(places[2] | places[1] | places[3])];

        Assert.Equal(places[1] | places[2], Implicants.Shared(implicants));
        Assert.Equal(AnswerSet.Everything, Implicants.Shared([]));
        Assert.True(Implicants.AnyHolds(implicants, places[1] | places[2]));
        Assert.False(Implicants.AnyHolds(implicants, places[0] | places[1] | places[3]));
    }

    private static Question<bool>[] Asked(QuestionnaireBuilder builder, int count) =>
        [.. Enumerable.Range(0, count).Select(number => builder.YesNo($"q{number}", "Is it?", "", "One.", "None.", [Source]))];
}
