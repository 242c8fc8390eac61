using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

/// <summary>How many boxes, and sets of answers that block them, are decided together, and what stands apart.</summary>
public sealed class StatusBlockTests
{
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);

    private static readonly (Question<int> Which, Question<bool>[] Beds) Asked = Made();

    private static readonly Question<int> Which = Asked.Which;

    private static readonly Question<bool>[] Beds = Asked.Beds;

    /// <summary>Conditions of one box each, which several answers to the first question block together.</summary>
    private static readonly Condition[] Several =
    [
        .. Enumerable.Range(1, 254).Where(chosen => int.PopCount(chosen) is > 1 and < 7).Select(chosen => Which.Is([.. Enumerable.Range(0, 8).Where(number => (chosen >> number & 1) == 1)])),
    ];

    /// <summary>Conditions of one box each, which single answers block.</summary>
    private static readonly Condition[] Pairs =
    [
        .. from one in Enumerable.Range(0, Beds.Length)
           from other in Enumerable.Range(0, one)
           select Beds[one].Is(true) | Beds[other].Is(true),
    ];

    [Fact]
    public void A_block_takes_128_boxes_and_any_number_of_conditions_that_share_them()
    {
        StatusBlockBuilder block = new([]);

        Assert.All(Pairs[..128].Index(), placed => Assert.True(block.TryAdd(placed.Index, FormOf(placed.Item))));
        Assert.False(block.TryAdd(128, FormOf(Pairs[128])));
        Assert.True(block.TryAdd(128, FormOf(Pairs[7])));
        Hold(block, [.. Pairs[..128], Pairs[7]]);
    }

    [Fact]
    public void A_block_takes_128_sets_of_answers_that_block_boxes_the_conflicts_among_them()
    {
        Box[] conflicts = [.. Enumerable.Range(0, StatusBlockBuilder.MostConflicts).Select(number => new Box(Beds[number % 16].Options[0].Mask | Beds[16 + (number / 16)].Options[1].Mask))];
        StatusBlockBuilder block = new(conflicts);
        StatusBlockBuilder free = new([]);

        Assert.All(Several[..64].Index(), placed => Assert.True(block.TryAdd(placed.Index, FormOf(placed.Item))));
        Assert.False(block.TryAdd(64, FormOf(Several[64])));
        Assert.True(block.TryAdd(64, FormOf(Pairs[0])));
        Assert.All(Several[..128].Index(), placed => Assert.True(free.TryAdd(placed.Index, FormOf(placed.Item))));
        Assert.False(free.TryAdd(128, FormOf(Several[128])));
        Hold(free, Several[..128]);
    }

    [Fact]
    public void Answers_that_hold_a_conflict_are_not_decided()
    {
        AnswerSet together = Beds[0].Options[0].Mask | Beds[9].Options[1].Mask;
        StatusBlockBuilder builder = new([new Box(together), new Box(Which.Options[2].Mask | Beds[30].Options[0].Mask)]);
        builder.TryAdd(0, FormOf(Several[0]));
        StatusBlock block = builder.Build();
        var written = new int[1];

        Assert.True(block.TryEvaluate(Beds[0].Options[0].Mask | Beds[30].Options[0].Mask, written));
        Assert.False(block.TryEvaluate(together | Beds[4].Options[0].Mask, written));
        Assert.False(block.TryEvaluate(Which.Options[2].Mask | Beds[30].Options[0].Mask, written));
    }

    [Fact]
    public void A_single_answer_that_stands_in_another_four_than_its_box_blocks_it_all_the_same()
    {
        // The answers to this one are the 8th and the 9th of all.
        Condition split = Allotment.Apart[1].Is(true);
        StatusBlockBuilder block = new([]);
        block.TryAdd(0, CompiledCondition.Compile(split).ShortForm!);
        var written = new int[1];

        Assert.Equal((7, 8), (Allotment.Apart[1].Options[0].Bit, Allotment.Apart[1].Options[1].Bit));
        Assert.True(block.Build().TryEvaluate(Answers.Unknown.With(Allotment.Apart[1], true).Excluded, written));
        Assert.Equal((int)CriterionStatus.Met, written[0]);
    }

    [Fact]
    public void Answers_that_break_a_rule_leave_all_open_also_where_every_condition_stands_apart()
    {
        Condition bed = Allotment.Apart[0].Is(true);
        Answers broken = Answers.Unknown.With(Allotment.Apart[0], true).With(Allotment.Size, Scale.Community).With(Allotment.Shared, false);
        StatusTable apart = new(Allotment.Questionnaire.Theory, [CompiledCondition.Compile(bed, steps: 0)]);
        StatusTable both = new(Allotment.Questionnaire.Theory, [CompiledCondition.Compile(bed, steps: 0), CompiledCondition.Compile(bed)]);
        int[] statuses = [7, 7];

        apart.Evaluate(broken.Excluded, statuses);
        Assert.Equal([(int)CriterionStatus.Open, 7], statuses);
        both.Evaluate(broken.Excluded, statuses);
        Assert.Equal([(int)CriterionStatus.Open, (int)CriterionStatus.Open], statuses);
        both.Evaluate(broken.With(Allotment.Shared, null).Excluded, statuses);
        Assert.Equal([(int)CriterionStatus.Met, (int)CriterionStatus.Met], statuses);
    }

    [Theory]
    [InlineData(44, true)]
    [InlineData(45, false)]
    public void A_side_is_short_with_as_many_sets_that_block_its_boxes_as_fit_into_a_word(int rules, bool isShort)
    {
        // Twenty questions are answered yes; each rule takes two more answers that cannot be while one of them is.
        QuestionnaireBuilder builder = new("blocked");
        Question<bool>[] asked = [.. Enumerable.Range(0, 34).Select(number => builder.YesNo($"q{number}", "Is it?", "", "One.", "None.", [Source]))];
        for (int rule = 0; rule < rules; rule++)
        {
            builder.Implies($"rule{rule}", asked[rule % 20].Is(true) & asked[20 + (rule % 7)].Is(true), asked[27 + (rule / 7)].Is(true), "it is so");
        }

        builder.Build();
        var compiled = CompiledCondition.Compile(Condition.AllOf([.. asked[..20].Select(question => question.Is(true))]));

        Answers yes = asked[..20].Aggregate(Answers.Unknown, (answers, question) => answers.With(question, true));
        Assert.Equal(isShort, compiled.ShortForm is { Within: CriterionStatus.Met, Blockers.Length: 64 });
        Assert.Equal(isShort, compiled.ShortForm is not null);
        Assert.Equal(CriterionStatus.Met, compiled.Status(yes));
        Assert.Equal(CriterionStatus.Open, compiled.Status(yes.With(asked[3], null)));
        Assert.Equal(CriterionStatus.NotMet, compiled.Status(yes.With(asked[0], null).With(asked[20], true).With(asked[27], false)));
    }

    [Theory]
    [InlineData(63, CriterionStatus.NotMet)]
    [InlineData(64, CriterionStatus.Met)]
    public void A_side_is_short_with_63_boxes_and_not_with_one_more(int count, CriterionStatus side)
    {
        QuestionnaireBuilder builder = new("long");
        Question<bool>[] asked = [.. Enumerable.Range(0, count).Select(number => builder.YesNo($"q{number}", "Is it?", "", "One.", "None.", [Source]))];
        builder.Build();

        Assert.Equal(side, FormOf(Condition.AllOf([.. asked.Select(question => question.Is(true))])).Within);
    }

    [Fact]
    public void Contradictions_that_are_too_many_to_be_looked_for_beside_boxes_are_found_all_the_same()
    {
        QuestionnaireBuilder builder = new("ruled");
        Question<bool>[] asked = [.. Enumerable.Range(0, 20).Select(number => builder.YesNo($"q{number}", "Is it?", "", "One.", "None.", [Source]))];
        for (int rule = 0; rule <= StatusBlockBuilder.MostConflicts; rule++)
        {
            builder.Implies($"rule{rule}", asked[rule % 8].Is(true), asked[8 + (rule / 8)].Is(true), "it is so");
        }

        StatusTable table = new(builder.Build().Theory, [CompiledCondition.Compile(asked[19].Is(true))]);
        Answers yes = Answers.Unknown.With(asked[19], true);
        int[] statuses = [7];

        table.Evaluate(yes.With(asked[0], true).With(asked[16], false).Excluded, statuses);
        Assert.Equal((int)CriterionStatus.Open, statuses[0]);
        table.Evaluate(yes.With(asked[1], true).With(asked[16], false).Excluded, statuses);
        Assert.Equal((int)CriterionStatus.Met, statuses[0]);
    }

    [Fact]
    public void Of_two_short_sides_it_is_that_on_which_the_condition_does_not_hold()
    {
        ShortForm form = FormOf(Beds[0].Is(true) & Beds[1].Is(true));

        Assert.Equal((CriterionStatus.NotMet, CriterionStatus.Met), (form.Within, form.Outside));
        Assert.Equal(2, form.Boxes.Length);
    }

    [Fact]
    public void What_is_needed_for_one_condition_is_there_for_another_that_is_like_it()
    {
        CompiledCondition pair = CompiledCondition.Compile(Pairs[0]);

        Assert.Equal(PlaneProgram.Of(Which.Questionnaire, [pair]).Space, PlaneProgram.Of(Which.Questionnaire, [pair, pair, pair]).Space);
        Assert.NotEqual(PlaneProgram.Of(Which.Questionnaire, [pair]).Space, PlaneProgram.Of(Which.Questionnaire, [pair, CompiledCondition.Compile(Pairs[1])]).Space);
    }

    /// <summary>Every condition has the status in the block that one look at its own questions gives.</summary>
    private static void Hold(StatusBlockBuilder builder, Condition[] conditions)
    {
        StatusBlock block = builder.Build();
        var written = new int[conditions.Length];
        foreach (Answers answers in PartialAnswers.Sample([Which, .. Beds], 30, seed: conditions.Length))
        {
            Assert.True(block.TryEvaluate(answers.Excluded, written));
            for (int place = 0; place < conditions.Length; place++)
            {
                bool? holds = BruteForce.HoldsSoFar(conditions[place], answers.Excluded.Bits);
                Assert.Equal(holds switch { true => CriterionStatus.Met, false => CriterionStatus.NotMet, _ => CriterionStatus.Open }, (CriterionStatus)written[place]);
            }
        }
    }

    private static ShortForm FormOf(Condition condition) => CompiledCondition.Compile(condition).ShortForm!;

    private static (Question<int> Which, Question<bool>[] Beds) Made()
    {
        QuestionnaireBuilder builder = new("beds");
        Question<int> which = builder.Choice<int>(
            "which", "Which?", "", [.. Enumerable.Range(0, 8).Select(number => new AllowedAnswer<int>(number, $"n{number}", "This one.", "A bed."))], [Source]);
        Question<bool>[] beds = [.. Enumerable.Range(0, 40).Select(number => builder.YesNo($"bed{number}", "Is it there?", "", "A bed.", "A lawn.", [Source]))];
        builder.Build();
        return (which, beds);
    }
}
