using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

/// <summary>What diagrams cost, step by step, how small they are, and where they end.</summary>
public sealed class DiagramLimitsTests
{
    private static readonly Question<bool>[] Beds = Allotment.Apart;

    private static readonly Condition Open = GardenQuestions.Open.Is(true);

    private static readonly Condition Watered = GardenQuestions.Watered.Is(true);

    private static readonly Condition Large = GardenQuestions.Crop.Is(Scale.Community);

    [Fact]
    public void Each_new_node_of_a_diagram_is_a_step_and_so_is_each_pair_that_is_put_together_and_nothing_twice()
    {
        Budget budget = new(long.MaxValue);
        DecisionDiagrams diagrams = new(GardenQuestions.Questionnaire, [GardenQuestions.Open, GardenQuestions.Watered, GardenQuestions.Crop], budget);

        int open = diagrams.Of(Open);
        int watered = diagrams.Of(Watered);
        Assert.Equal(2, budget.Spent);
        diagrams.Of(Open);
        Assert.Equal(2, budget.Spent);

        // The pair, and the node that asks first whether it is open; below that there is one diagram alone.
        int both = diagrams.Both(open, watered);
        Assert.Equal(4, budget.Spent);
        Assert.Equal(both, diagrams.Both(watered, open));
        Assert.Equal(4, budget.Spent);
        Assert.NotEqual(both, diagrams.Either(open, watered));
        Assert.Equal(6, budget.Spent);
    }

    [Fact]
    public void Each_step_of_a_diagram_is_given_once_after_all_to_which_it_leads()
    {
        DecisionDiagrams diagrams = new(GardenQuestions.Questionnaire, [GardenQuestions.Open, GardenQuestions.Watered, GardenQuestions.Crop]);

        // However the first two are answered, it is the same question that is left.
        IReadOnlyList<(Question Question, int[] Next)> steps = diagrams.StepsOf(diagrams.Of((Open & Large) | (!Open & Watered & Large)));

        Assert.Equal([GardenQuestions.Crop, GardenQuestions.Watered, GardenQuestions.Open], steps.Select(step => step.Question));
        Assert.Equal([DecisionDiagrams.None, DecisionDiagrams.None, DecisionDiagrams.All], steps[0].Next);
        Assert.Equal([2, DecisionDiagrams.None], steps[1].Next);
        Assert.Equal([2, 3], steps[2].Next);
    }

    [Fact]
    public void Questions_that_rules_tie_are_asked_before_those_that_none_does() =>
        Assert.Equal([GardenQuestions.Crop, GardenQuestions.Watered, GardenQuestions.Open], new DecisionDiagrams(GardenQuestions.Questionnaire).Order);

    [Fact]
    public void The_sound_steps_of_a_questionnaire_lead_to_all_just_where_no_rule_is_broken()
    {
        IReadOnlyList<(Question Question, int[] Next)> steps = SoundSteps.Of(Allotment.Questionnaire)!;

        Assert.Same(steps, SoundSteps.Of(Allotment.Questionnaire));
        Assert.Distinct(steps.Select(step => $"{step.Question}: {string.Join(' ', step.Next)}"));
        foreach (UInt128 answers in Allotment.Complete)
        {
            int place = steps.Count + DecisionDiagrams.All;
            while (place > DecisionDiagrams.All)
            {
                (Question question, int[] next) = steps[place - 2];
                place = next[question.Options.Index().Single(option => (option.Item.Mask.Bits & answers) == 0).Index];
            }

            Assert.Equal(Allotment.Sound.Contains(answers), place == DecisionDiagrams.All);
        }
    }

    [Fact]
    public void A_condition_that_uses_another_twice_at_each_of_a_hundred_levels_has_a_short_side_and_a_small_diagram()
    {
        Condition shared = Beds[0].Is(true);
        for (int level = 0; level < 100; level++)
        {
            shared = (shared & Beds[1].Is(true)) | (shared & Beds[2].Is(true));
        }

        Assert.NotNull(CompiledCondition.Compile(shared).ShortForm);
        DecisionDiagrams diagrams = new(shared.Questionnaire);
        Assert.Equal(diagrams.Of(Beds[0].Is(true) & (Beds[1].Is(true) | Beds[2].Is(true))), diagrams.Of(shared));
    }

    [Fact]
    public void A_status_diagram_asks_as_the_condition_does_and_nothing_that_makes_no_difference_to_sound_answers()
    {
        // A large crop that is dry is impossible, so that it is not met whether it is open or not.
        StatusDiagram impossible = StatusDiagrams.Of(Open & Large & !Watered, long.MaxValue)!;

        Assert.Equal([GardenQuestions.Watered, GardenQuestions.Open, GardenQuestions.Crop], StatusDiagrams.Of(Watered, long.MaxValue)!.Order);
        Assert.Equal(StatusDiagrams.Of(Large & !Watered, long.MaxValue)!.Size, impossible.Size);
        Assert.Equal(default, impossible.QuestionsAhead(default) & GardenQuestions.Open.Mask);
    }

    [Fact]
    public void A_status_diagram_is_made_in_as_many_steps_as_it_has_nodes_and_not_in_one_fewer()
    {
        // One for the diagram of the condition, one for the step with its three ends; a budget is spent once all its steps are taken.
        Assert.NotNull(StatusDiagrams.Of(Beds[0].Is(true), steps: 3));
        Assert.Null(StatusDiagrams.Of(Beds[0].Is(true), steps: 2));
    }

    [Fact]
    public void Ways_that_go_on_from_where_others_end_add_nothing()
    {
        Condition[] beds = [.. Beds[..5].Select(bed => bed.Is(true))];
        DecisionDiagrams diagrams = new(Allotment.Questionnaire);

        Assert.Equal(diagrams.Of(beds[0] & beds[1]), diagrams.Of((beds[0] & beds[1]) | Condition.AllOf(beds[0], beds[1], beds[2])));
        Assert.Equal(diagrams.Of(beds[0] & beds[1]), diagrams.Of(Condition.AllOf(beds[1], beds[2], beds[0]) | (beds[1] & beds[0])));
        Assert.Equal(diagrams.Of(beds[0] | beds[1]), diagrams.Of((beds[0] | beds[1]) & Condition.AnyOf(beds[0], beds[1], beds[2])));
        Assert.Equal(
            diagrams.Of(beds[0] & (beds[1] | (beds[2] & (beds[3] | beds[4])))),
            diagrams.Of((beds[4] & beds[0] & beds[2]) | (beds[0] & beds[1]) | (beds[2] & beds[3] & beds[0])));
    }

    [Fact]
    public void A_thousand_implicants_are_listed_and_more_are_refused()
    {
        Condition thousand = Condition.AllOf(Any(0, 8), Any(8, 5), Any(13, 5), Any(18, 5));
        Condition more = Condition.AllOf(Any(0, 9), Any(9, 5), Any(14, 5), Any(19, 5));

        IReadOnlyList<Box> listed = DiagramForm.Of(thousand, long.MaxValue)!.Listed(CriterionStatus.Met);
        string message = Assert.Throws<NotSupportedException>(() => DiagramForm.Of(more, long.MaxValue)!.Listed(CriterionStatus.Met).Count).Message;

        Assert.Equal(1_000, listed.Count);
        Assert.Distinct(listed);
        Assert.Equal(more.QuestionMask, CompiledCondition.Compile(more, steps: 0).SettlingQuestions(Answers.Unknown));
        Assert.Equal(
            "The condition is too large for this: the smallest sets of answers that decide it are too many. Its verdicts and open questions can still be had.", message);
    }

    [Fact]
    public void Where_a_condition_turns_is_told_wholly_or_not_at_all_however_few_steps_are_allowed()
    {
        TriedCondition tried = new(Allotment.Draw(1));
        Answers[] some = [.. Allotment.Tried.Where((_, place) => place % 301 == 0).Where(answers => tried.Status(answers.Excluded) == CriterionStatus.Open && TriedCondition.IsSound(answers.Excluded))];
        Boundary? boundary = null;
        for (long steps = 1; boundary is null; steps++)
        {
            boundary = Boundary.Of(tried.Condition, Allotment.Questionnaire.Theory, steps);
        }

        Assert.NotEmpty(some);
        Assert.All(some, answers => Assert.Equal(tried.Deciding(answers.Excluded), Allotment.Questionnaire.List(boundary.DecidingQuestions(answers.Excluded))));
    }

    [Fact]
    public void The_size_of_diagrams_is_that_of_all_their_steps_and_parts()
    {
        // Both are met together alone: one implicant of two parts. Either fails by itself: two implicants, and what is said of the first question beside the second.
        DiagramForm form = DiagramForm.Of(Beds[0].Is(true) & Beds[1].Is(true), long.MaxValue)!;

        Assert.Equal((5, 2, 3), form.Sizes);
    }

    [Fact]
    public void Twenty_answers_to_one_question_that_all_lead_different_ways_are_too_many_to_choose_among_and_nineteen_are_not()
    {
        Assert.NotEmpty(DiagramForm.Of(EachWithItsOwn(12), long.MaxValue)!.Within(CriterionStatus.Met, AnswerSet.Everything));
        Assert.Throws<NotSupportedException>(() => DiagramForm.Of(EachWithItsOwn(20), long.MaxValue)!.Within(CriterionStatus.Met, AnswerSet.Everything).First());
    }

    [Fact]
    public void Sets_of_boxes_take_a_step_for_each_that_is_new_and_for_each_difference()
    {
        Budget budget = new(long.MaxValue);
        BoxDiagrams boxes = new(budget);
        (AnswerSet yes, AnswerSet no) = (Beds[0].Options[0].Mask, Beds[0].Options[1].Mask);

        int either = boxes.Divided(0, [new BoxPart(no, BoxDiagrams.Unbounded), new BoxPart(yes, BoxDiagrams.Unbounded)]);
        Assert.Equal(1, budget.Spent);
        Assert.Equal(either, boxes.Divided(0, [new BoxPart(yes, BoxDiagrams.Unbounded), new BoxPart(no, BoxDiagrams.Unbounded)]));
        Assert.Equal(BoxDiagrams.None, boxes.Divided(0, [new BoxPart(yes, BoxDiagrams.None)]));
        Assert.Equal(either, boxes.Divided(0, [new BoxPart(default, either)]));
        Assert.Equal(1, budget.Spent);
        int one = boxes.Divided(0, [new BoxPart(yes, BoxDiagrams.Unbounded)]);
        int other = boxes.Divided(0, [new BoxPart(no, BoxDiagrams.Unbounded)]);
        Assert.Equal(3, budget.Spent);

        Assert.Equal(other, boxes.Without(either, one));
        Assert.Equal(4, budget.Spent);
        Assert.Equal(other, boxes.Without(either, one));
        Assert.Equal(4, budget.Spent);
        Assert.Equal((BoxDiagrams.None, either, BoxDiagrams.None), (boxes.Without(either, either), boxes.Without(either, BoxDiagrams.None), boxes.Without(BoxDiagrams.None, either)));
        Assert.NotEqual(one, boxes.Divided(1, [new BoxPart(yes, BoxDiagrams.Unbounded)]));
    }

    [Fact]
    public void An_answer_that_contradicts_the_others_leaves_every_status_open()
    {
        var open = CompiledCondition.Compile(Open);
        AnswerSet excluded = Answers.Unknown.With(GardenQuestions.Open, true).With(GardenQuestions.Crop, Scale.Community).Excluded;

        Assert.Equal(CriterionStatus.Open, open.StatusWith(GardenQuestions.Watered.OptionOf(false), excluded, out bool contradicts));
        Assert.True(contradicts);
        Assert.Equal(CriterionStatus.Met, open.StatusWith(GardenQuestions.Watered.OptionOf(true), excluded, out contradicts));
        Assert.False(contradicts);
    }

    [Fact]
    public void The_one_question_of_a_questionnaire_without_rules_decides()
    {
        QuestionnaireBuilder builder = new("free");
        Question<bool> free = builder.YesNo("free", "Is it free?", "", "A park.", "A club.", [Citation.Reading(Bibliography.Whitaker1980)]);
        builder.Build();

        Assert.Equal(free.Mask, CompiledCondition.Compile(free.Is(true)).DecidingQuestions(Answers.Unknown));
        Assert.Equal(default, CompiledCondition.Compile(free.Is(true)).DecidingQuestions(Answers.Unknown.With(free, false)));
    }

    private static Condition Any(int from, int count) => Condition.AnyOf([.. Beds[from..(from + count)].Select(bed => bed.Is(true))]);

    /// <summary>That some question has one of so many answers, and the bed of this answer is there.</summary>
    private static Condition EachWithItsOwn(int answers)
    {
        QuestionnaireBuilder builder = new("many");
        Citation source = Citation.Reading(Bibliography.Whitaker1980);
        Question<int> which = builder.Choice<int>(
            "which", "Which?", "", [.. Enumerable.Range(0, answers).Select(number => new AllowedAnswer<int>(number, $"n{number}", "This one.", "A bed."))], [source]);
        Question<bool>[] own = [.. Enumerable.Range(0, answers).Select(number => builder.YesNo($"bed{number}", "Is it there?", "", "A bed.", "A lawn.", [source]))];
        builder.Build();
        return Condition.AnyOf([.. own.Select((bed, number) => which.Is(number) & bed.Is(true))]);
    }
}
