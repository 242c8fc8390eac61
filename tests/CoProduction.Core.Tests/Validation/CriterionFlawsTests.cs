using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace CoProduction.Tests.Validation;

/// <summary>What is said of a criterion without any activity, held against trying all answers.</summary>
public sealed class CriterionFlawsTests
{
    private const int Seed = 20_261_126;

    private static readonly Citation Source = Citation.Primary(Bibliography.Whitaker1980);

    [Fact]
    public void A_criterion_never_holds_always_holds_or_changes_nothing_just_where_trying_all_answers_says_so()
    {
        Random random = new(Seed);
        Dictionary<string, int> found = new() { ["never"] = 0, ["always"] = 0, ["idle"] = 0, ["none"] = 0 };
        for (int drawn = 0; drawn < 250; drawn++)
        {
            Criterion criterion = Draw(random, "c", depth: 3);
            var flaws = CriterionFlaws.Find(criterion);

            Assert.False(flaws.IsTooLarge);
            foreach (CriterionPlace place in CriterionPlace.In(criterion))
            {
                CriterionStatus tried = Tried(place.Criterion.Condition);
                bool isIdle = IsIdle(place, tried);

                Assert.Equal(tried == CriterionStatus.NotMet, flaws.NeverHolds(place));
                Assert.Equal(tried == CriterionStatus.Met, flaws.AlwaysHolds(place));
                Assert.True(isIdle == flaws.ChangesNothing(place), $"{place.Path} of {criterion.Condition}, drawn {drawn}");
                found[tried == CriterionStatus.NotMet ? "never" : tried == CriterionStatus.Met ? "always" : isIdle ? "idle" : "none"]++;
            }
        }

        Assert.All(found, count => Assert.True(count.Value >= 20, $"{count.Key}: {count.Value}"));
    }

    [Fact]
    public void Every_place_of_a_criterion_is_gone_through_with_its_path_and_its_properties()
    {
        Criterion criterion = Sharp1980.Definition.Criterion;
        CriterionPlace[] places = [.. CriterionPlace.In(criterion)];

        Assert.Equal(criterion.WithParts(), places.Select(place => place.Criterion));
        Assert.Equal(criterion.Outline.Paths, places.Select(place => place.Path));
        Assert.Equal(("", ".Parts[0]"), (places[0].PropertiesBy("Parts"), places[1].PropertiesBy("Parts")));
    }

    [Fact]
    public void At_least_six_of_twelve_written_out_in_924_criteria_is_looked_into_in_few_steps()
    {
        Criterion criterion = Criterion.Any("six", "Six of twelve", Source, [.. Ways(6, Questions(12))]);
        var flaws = CriterionFlaws.Find(criterion, steps: 200_000);

        Assert.False(flaws.IsTooLarge);
        Assert.Equal(925, CriterionPlace.In(criterion).Count());
        Assert.DoesNotContain(CriterionPlace.In(criterion), place => flaws.NeverHolds(place) || flaws.AlwaysHolds(place) || flaws.ChangesNothing(place));
    }

    [Fact]
    public void Among_924_criteria_the_one_that_is_too_many_is_found()
    {
        Question<bool>[] questions = Questions(12);
        Criterion seven = Criterion.Test("seven", "Seven", Condition.AllOf([.. questions[..7].Select(question => question.Is(true))]), Source);
        Criterion criterion = Criterion.Any("six", "Six of twelve", Source, [.. Ways(6, questions), seven]);
        var flaws = CriterionFlaws.Of(criterion);

        Assert.Equal(["six/seven"], CriterionPlace.In(criterion).Where(flaws.ChangesNothing).Select(place => place.Path));
        Assert.Same(flaws, CriterionFlaws.Of(criterion));
    }

    [Fact]
    public void Whatever_the_number_of_steps_all_is_said_or_nothing()
    {
        Criterion open = Criterion.Test("open", "Open", GardenQuestions.Open.Is(true), Source);
        Criterion water = Criterion.Test("water", "Watered", GardenQuestions.Watered.Is(true), Source);
        Criterion crop = Criterion.Test("crop", "A crop", GardenQuestions.Crop.Is(Scale.Group), Source);
        Criterion dry = Criterion.Test("dry", "A dry crop", GardenQuestions.Crop.Is(Scale.Group) & GardenQuestions.Watered.Is(false), Source);
        Criterion criterion = Criterion.Any(
            "garden", "A garden", Source, dry, Criterion.Not("wet", "No dry crop", Source, dry.WithId("none")), Criterion.All("both", "Both", Source, crop, water, open));
        int tooFew = 0;
        for (int steps = 0; steps < 300; steps++)
        {
            var flaws = CriterionFlaws.Find(criterion, steps);
            string[] said =
            [
                .. CriterionPlace.In(criterion).Where(flaws.NeverHolds).Select(place => $"never {place.Path}"),
                .. CriterionPlace.In(criterion).Where(flaws.AlwaysHolds).Select(place => $"always {place.Path}"),
                .. CriterionPlace.In(criterion).Where(flaws.ChangesNothing).Select(place => $"idle {place.Path}"),
            ];
            string[] all = ["never garden/dry", "never garden/wet/none", "always garden", "always garden/wet", "idle garden/both/water"];

            tooFew += flaws.IsTooLarge ? 1 : 0;
            Assert.Equal(flaws.IsTooLarge ? [] : all, said);
        }

        Assert.InRange(tooFew, 2, 299);
        Assert.True(CriterionFlaws.Find(criterion, steps: 0).IsTooLarge);
    }

    [Fact]
    public void All_definitions_joined_are_looked_into()
    {
        Criterion criterion = Criterion.Any(
            "any", "Under any", Source, [.. DefinitionCatalog.Definitions.Select(definition => definition.Criterion.WithId(definition.Id))]);

        Assert.False(CriterionFlaws.Find(criterion, steps: 1_000_000).IsTooLarge);
    }

    [Fact]
    public void A_criterion_that_takes_too_many_steps_is_a_warning_and_nothing_else_is_said_of_it()
    {
        // All questions of one half are mentioned before those of the other that are paired with them: no order that is tried keeps this small.
        Question<bool>[] asked = Questions(44);
        Condition half = Condition.AllOf([.. asked[..22].Select(question => question.Is(true))]);
        Condition pair = Condition.AnyOf([.. Enumerable.Range(0, 22).Select(each => asked[each].Is(true) & asked[each + 22].Is(true))]);
        Criterion criterion = Criterion.Any(
            "pairs", "Pairs", Source, Criterion.Test("half", "All of one half", half, Source), Criterion.Test("pair", "A pair", pair, Source));
        Definition definition = new() { Id = "pairs", Work = Bibliography.Whitaker1980, Summary = "Pairs.", Criterion = criterion };

        ValidationFailure failure = Assert.Single(new DefinitionValidator().Validate(definition).Errors);

        Assert.Equal((ProblemCodes.CriterionTooLarge, Severity.Warning, "Criterion"), (failure.ErrorCode, failure.Severity, failure.PropertyName));
        Assert.Equal(
            "'pairs' is too large to be looked into: which criteria never hold, always hold or change nothing is not known.", failure.ErrorMessage);
    }

    private static CriterionStatus Tried(Condition condition) => new BruteForce(condition).Status(Answers.Unknown);

    /// <summary>Whether no answers tell the criterion above from the same without this part, where both hold for some answers and not for others.</summary>
    private static bool IsIdle(CriterionPlace place, CriterionStatus tried)
    {
        if (place.Whole is not { Criterion: { Composition: not Composition.Not, Parts.Count: > 1 } whole } || tried != CriterionStatus.Open
            || Tried(whole.Condition) != CriterionStatus.Open)
        {
            return false;
        }

        Condition[] others = [.. whole.Parts.Index().Where(part => part.Index != place.Index).Select(part => part.Item.Condition)];
        Condition without = whole.Composition == Composition.All ? Condition.AllOf(others) : Condition.AnyOf(others);
        return Tried((whole.Condition & !without) | (!whole.Condition & without)) == CriterionStatus.NotMet;
    }

    private static Criterion Draw(Random random, string id, int depth)
    {
        if (depth == 0 || random.Next(5) == 0)
        {
            return Criterion.Test(id, id, RandomConditions.Draw(random, RandomConditions.Tied, depth: 1), Source);
        }

        if (random.Next(5) == 0)
        {
            return Criterion.Not(id, id, Source, Draw(random, "n", depth - 1));
        }

        Criterion[] parts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(part => Draw(random, $"p{part}", depth - 1))];
        return random.Next(2) == 0 ? Criterion.All(id, id, Source, parts) : Criterion.Any(id, id, Source, parts);
    }

    private static Question<bool>[] Questions(int count)
    {
        QuestionnaireBuilder builder = new("own");
        Question<bool>[] questions = [.. Enumerable.Range(0, count).Select(index => builder.YesNo($"q{index}", $"Is it {index}?", "", "One.", "None.", [Source]))];
        builder.Build();
        return questions;
    }

    private static IEnumerable<Criterion> Ways(int yes, Question<bool>[] questions) => Enumerable.Range(0, 1 << questions.Length)
        .Where(chosen => int.PopCount(chosen) == yes)
        .Select(chosen => Criterion.Test(
            $"way{chosen}", "One way",
            Condition.AllOf([.. questions.Where((_, index) => (chosen & (1 << index)) != 0).Select(question => question.Is(true))]), Source));
}
