using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Literature;
using CoProduction.Reasoning;
using CoProduction.TestTables;

namespace CoProduction.Tests.Reasoning;

/// <summary>Conditions with too many smallest sets of answers to list them: the same is said of them, and in few steps.</summary>
public sealed class LargeConditionReasoningTests
{
    private static readonly Question<bool>[] Asked = YesNoQuestions(32);

    [Fact]
    public void At_least_k_of_n_is_a_small_diagram_for_every_n_up_to_16()
    {
        for (int n = 1; n <= 16; n++)
        {
            for (int k = 1; k <= n; k++)
            {
                DiagramForm form = DiagramForm.Of(AtLeast(k, Asked[..n]), steps: 2_000)!;

                // One node for each number of questions asked and of yes among them that leaves the status open, and three ends.
                Assert.Equal(3 + (k * (n - k + 1)), form.Sizes.Condition);
                Assert.True(form.Sizes is { Met: < 300, NotMet: < 300 }, $"{form.Sizes} for {k} of {n}.");
            }
        }
    }

    [Fact]
    public void Written_out_in_all_its_ways_it_becomes_the_same_in_few_steps()
    {
        var compiled = CompiledCondition.Compile(WrittenOut(8, Asked[..16]), diagramSteps: 1_000_000);

        Assert.True(compiled.IsLarge);
        Assert.Equal(CompiledCondition.Compile(AtLeast(8, Asked[..16])).Forcing(CriterionStatus.Met), compiled.Forcing(CriterionStatus.Met));
        Assert.Equal(12_870, compiled.Forcing(CriterionStatus.Met).Count());
        Assert.Equal(11_440, compiled.Forcing(CriterionStatus.NotMet).Count());
    }

    [Fact]
    public void Verdict_reasons_open_questions_and_changes_of_at_least_8_of_16_are_those_that_counting_gives()
    {
        var compiled = CompiledCondition.Compile(WrittenOut(8, Asked[..16]));
        Answers nine = Answered(9, 0);
        Answers seven = Answered(7, 8);

        Assert.Equal(CriterionStatus.Met, compiled.Status(nine));
        Assert.Equal(CriterionStatus.NotMet, compiled.Status(Answered(7, 9)));
        Assert.Equal(CriterionStatus.Open, compiled.Status(seven));
        Assert.Equal(9, compiled.SufficientQuestions(nine).Count());
        Assert.All(compiled.SufficientQuestions(nine), set => Assert.Equal(8, nine.Only(Asked[0].Questionnaire.List(set)).Questions.Count()));
        Assert.Equal([Asked[15]], Asked[0].Questionnaire.List(compiled.DecidingQuestions(seven)));
        Assert.Equal(Asked[5..16], Asked[0].Questionnaire.List(compiled.DecidingQuestions(Answered(5, 0))));
        Assert.Equal(Asked[0].Mask | Asked[1].Mask, compiled.Reversals(nine, CriterionStatus.NotMet, default).First().Questions & (Asked[0].Mask | Asked[1].Mask));
        Assert.Equal(Asked[15].Mask, compiled.Reversals(seven, CriterionStatus.Met, default).First().Questions);
    }

    [Fact]
    public void The_first_reason_and_the_first_change_are_had_without_the_work_for_the_others()
    {
        var compiled = CompiledCondition.Compile(AtLeast(8, Asked[..16]), steps: 0);
        Answers all = Answered(16, 0);
        long forFirst = Bytes(() => compiled.SufficientQuestions(all).First());
        long changed = Bytes(() => compiled.Reversals(all, CriterionStatus.NotMet, default).First());

        Assert.True(forFirst < 200_000 && changed < 400_000, $"{forFirst} bytes for the first reason, {changed} for the first change.");
        Assert.Equal(1_000, compiled.SufficientQuestions(all).Take(1_000).Distinct().Count());
    }

    [Fact]
    public void Any_of_ten_ways_of_three_conditions_each_is_no_work()
    {
        var compiled = CompiledCondition.Compile(WaysOfThree, diagramSteps: 500);

        Assert.True(compiled.IsLarge);
        Assert.Equal(59_049, compiled.Forcing(CriterionStatus.NotMet).Count());
        Assert.Equal(10, compiled.Forcing(CriterionStatus.Met).Count());
        Assert.Equal(10, Asked[0].Questionnaire.Count(compiled.SufficientQuestions(Answered(0, 30)).First()));
    }

    [Fact]
    public void A_condition_that_uses_another_twice_at_each_of_a_hundred_levels_is_compiled_as_the_graph_that_it_is()
    {
        var compiled = CompiledCondition.Compile(Shared(100), diagramSteps: 1_000);

        Assert.Equal(CriterionStatus.Met, compiled.Status(Answered(2, 0)));
        Assert.Equal(2, compiled.Forcing(CriterionStatus.Met).Count());
    }

    [Fact]
    public void A_condition_that_is_too_large_even_as_a_diagram_is_refused()
    {
        // All questions of one half are mentioned before those of the other that are paired with them: no order that is tried keeps this small.
        Condition pairs = Condition.AnyOf(
            [Condition.AllOf([.. Asked[..16].Select(question => question.Is(true))]), .. Enumerable.Range(0, 16).Select(pair => Asked[pair].Is(true) & Asked[pair + 16].Is(true))]);
        Condition others = Condition.AllOf([.. Enumerable.Range(0, 16).Select(pair => Asked[pair].Is(true) | Asked[((pair + 7) % 16) + 16].Is(true))]);
        string message = Assert.Throws<NotSupportedException>(() => CompiledCondition.Compile(pairs & others, steps: 10_000, diagramSteps: 50_000)).Message;

        // Where one side is a few boxes, verdicts can still be had, and nothing beyond them.
        var decided = CompiledCondition.Compile(pairs, steps: 10_000, diagramSteps: 50_000);
        Assert.Equal(CriterionStatus.Met, decided.Status(Answers.Unknown.With(Asked[3], true).With(Asked[19], true)));
        Assert.Equal(CriterionStatus.Open, decided.Status(Answers.Unknown.With(Asked[3], true)));
        Assert.Equal(CriterionStatus.NotMet, decided.Status(Answered(0, 16)));
        Assert.Throws<NotSupportedException>(() => decided.Forcing(CriterionStatus.Met).First());
        Assert.StartsWith("The condition is too large to be reasoned with", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_table_needs_a_list_and_says_so_where_there_are_too_many_ways()
    {
        Definition large = OwnDefinitions.Of("large", WaysOfThree);

        string table = Assert.Throws<NotSupportedException>(() => TestTable.Of(large)).Message;

        Assert.StartsWith("The condition is too large for this: the smallest sets of answers that decide it are too many.", table, StringComparison.Ordinal);
        Assert.StartsWith(
            "The definition asks more than 1,000 conditions on single answers",
            Assert.Throws<NotSupportedException>(() => TestTable.Of(OwnDefinitions.Of("deep", Shared(100)))).Message,
            StringComparison.Ordinal);
        Assert.Equal(Requirement.NotRequired, Requirements.Of(large.Criterion, Asked[31].Is(true)));
    }

    [Fact]
    public void Alternatives_of_some_ways_are_the_same_diagram_as_the_ways_that_they_leave()
    {
        Condition ways = WrittenOut(4, Asked[..9]);
        DecisionDiagrams diagrams = new(ways.Questionnaire);

        Assert.Equal(diagrams.Of(AtLeast(4, Asked[..9])), diagrams.Of(ways));
        Assert.Equal(diagrams.Of(!AtLeast(4, Asked[..9])), diagrams.Of(!ways));
        Assert.Equal(diagrams.Of(AtLeast(2, Asked[..9]) & AtLeast(4, Asked[..9])), diagrams.Of(AtLeast(2, Asked[..9]) & ways & WrittenOut(1, Asked[..9])));
    }

    [Fact]
    public void At_least_8_of_16_written_out_is_a_diagram_in_few_steps()
    {
        Assert.NotNull(DiagramForm.Of(WrittenOut(8, Asked[..16]), steps: 1_000));
    }

    [Fact]
    public void Thresholds_over_answers_of_several_values_are_the_same_in_both_forms()
    {
        Question[] asked = [Codebook.Behaviour, Codebook.Voluntariness, Codebook.IntendedEffect, Codebook.Compliance, Codebook.Participants];
        Condition[] high = [.. asked.Select(question => new AnswerCondition(question, question.Options[0].Mask | question.Options[^1].Mask))];
        for (int least = 1; least <= high.Length; least++)
        {
            Condition condition = Condition.AnyOf([.. Subsets(high, least).Select(subset => Condition.AllOf([.. subset]))]);
            var list = CompiledCondition.Compile(condition, long.MaxValue);
            var diagram = CompiledCondition.Compile(condition, steps: 0);

            Assert.Equal((false, true), (list.IsLarge, diagram.IsLarge));
            Assert.Equal(list.Met, diagram.Met);
            Assert.Equal(list.NotMet, diagram.NotMet);
        }
    }

    [Fact]
    public void Where_the_implicants_are_too_many_even_for_a_diagram_reasons_are_found_for_the_answers_given_and_changes_are_refused()
    {
        DiagramForm form = DiagramForm.Of(AtLeast(4, Asked[..8]), steps: 2_000, implicantSteps: 100)!;
        Answers four = Answered(4, 4);

        Assert.Equal([new Box(four.Excluded.To(Asked[..4].Aggregate(default(QuestionSet), (set, question) => set | question.Mask)))], form.Within(CriterionStatus.Met, four.Excluded));
        Assert.Throws<NotSupportedException>(() => form.Toward(CriterionStatus.NotMet, four.Excluded, default).First());
        Assert.Throws<NotSupportedException>(() => form.Listed(CriterionStatus.Met));
        Assert.Equal(CriterionStatus.Met, form.Evaluate(four.Excluded));
    }

    [Fact]
    public void Rules_that_take_too_many_steps_are_refused_where_the_questionnaire_is_built()
    {
        QuestionnaireBuilder builder = new("ruled");
        Question<bool>[] questions = [.. Enumerable.Range(0, 40).Select(index => builder.YesNo($"q{index}", $"Is it {index}?", "", "One.", "None.", [Source]))];
        builder.Implies("many", WrittenOut(8, questions[..16]), questions[16].Is(true), "many make one");
        builder.Implies("more", WrittenOut(8, questions[17..33]), questions[33].Is(true), "many make one");

        string message = Assert.Throws<NotSupportedException>(builder.Build).Message;

        Assert.StartsWith("The rules of 'ruled' are too many or too intricate", message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => new Theory(Codebook.Questionnaire, Codebook.Questionnaire.Implications, steps: 10));
    }

    [Fact]
    public void Where_a_condition_turns_is_left_to_its_diagram_once_the_pairs_of_boxes_are_too_many()
    {
        Condition condition = AtLeast(3, Asked[..8]);

        Assert.Null(Boundary.Of(condition, condition.Questionnaire.Theory, steps: 1_000));
        Assert.NotNull(Boundary.Of(condition, condition.Questionnaire.Theory, CompiledCondition.MostSteps));
    }

    [Fact]
    public void A_criterion_that_uses_another_twice_at_each_of_thirty_levels_is_refused_where_it_is_made()
    {
        Criterion shared = Made("shared", Codebook.Users.Is(true));
        Assert.Throws<ArgumentException>("parts", () =>
        {
            for (int level = 0; level < 30; level++)
            {
                Criterion below = shared;
                shared = Criterion.All($"level{level}", "Both", Source, Named("a", below), Named("b", below));
            }
        });

        static Criterion Named(string id, Criterion part) => Criterion.Any(id, "It", Source, part);
    }

    private static Condition WaysOfThree =>
        Condition.AnyOf([.. Asked[..30].Chunk(3).Select(way => Condition.AllOf([.. way.Select(question => question.Is(true))]))]);

    private static Condition Shared(int levels)
    {
        Condition shared = Asked[0].Is(true);
        for (int level = 0; level < levels; level++)
        {
            shared = (shared & Asked[1].Is(true)) | (shared & Asked[2].Is(true));
        }

        return shared;
    }

    private static Citation Source => Citation.Reading(Bibliography.Whitaker1980);

    private static Criterion Made(string id, Condition condition) => Criterion.Test(id, "It", condition, Source);

    private static Question<bool>[] YesNoQuestions(int count)
    {
        QuestionnaireBuilder builder = new("own");
        Question<bool>[] questions = [.. Enumerable.Range(0, count).Select(index => builder.YesNo($"q{index}", $"Is it {index}?", "", "One.", "None.", [Source]))];
        builder.Build();
        return questions;
    }

    /// <summary>The first questions answered yes, and the next no.</summary>
    private static Answers Answered(int yes, int no) =>
        Asked[..(yes + no)].Index().Aggregate(Answers.Unknown, (answers, each) => answers.With(each.Item, each.Index < yes));

    /// <summary>At least some of the questions are answered yes, as a graph that shares its parts.</summary>
    private static Condition AtLeast(int yes, Question<bool>[] questions) =>
        yes == questions.Length ? Condition.AllOf([.. questions.Select(question => question.Is(true))])
        : yes == 1 ? Condition.AnyOf([.. questions.Select(question => question.Is(true))])
        : (questions[0].Is(true) & AtLeast(yes - 1, questions[1..])) | AtLeast(yes, questions[1..]);

    /// <summary>The same as a list of all ways, as a program would write it.</summary>
    private static Condition WrittenOut(int yes, Question<bool>[] questions)
    {
        List<Condition> ways = [];
        Choose(0, []);
        return Condition.AnyOf([.. ways]);

        void Choose(int from, Condition[] chosen)
        {
            if (chosen.Length == yes)
            {
                ways.Add(Condition.AllOf(chosen));
                return;
            }

            for (int next = from; next < questions.Length; next++)
            {
                Choose(next + 1, [.. chosen, questions[next].Is(true)]);
            }
        }
    }

    private static IEnumerable<Condition[]> Subsets(Condition[] conditions, int size) =>
        Enumerable.Range(0, 1 << conditions.Length).Where(chosen => int.PopCount(chosen) == size)
            .Select(chosen => conditions.Where((_, index) => (chosen & (1 << index)) != 0).ToArray());

    private static long Bytes(Func<object> action)
    {
        action();
        long start = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }
}
