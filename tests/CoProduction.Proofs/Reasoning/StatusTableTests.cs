using System.Runtime.InteropServices;
using CoProduction.Coding;
using CoProduction.Columns;
using CoProduction.Definitions;
using CoProduction.Reasoning;

namespace CoProduction.Proofs.Reasoning;

/// <summary>Conditions decided together from their short sides, held against the lists of all implicants, which are held against trying all completions.</summary>
public sealed class StatusTableTests
{
    private static readonly Theory Rules = Codebook.Questionnaire.Theory;

    [Fact]
    public void All_definitions_at_once_have_the_verdicts_that_their_implicants_give()
    {
        Condition[] conditions = [.. DefinitionCatalog.Definitions.Select(definition => definition.Criterion.Condition)];
        StatusTable table = new(Rules, [.. DefinitionCatalog.Definitions.Select(definition => definition.Criterion.Compiled)]);
        var verdicts = new Verdict[conditions.Length];

        int[] counts = Compare(table, conditions, Samples(100_000, seed: 61), (answers, statuses) =>
        {
            Classifier.Default.Assess(answers, verdicts);
            Assert.True(MemoryMarshal.Cast<Verdict, int>(verdicts).SequenceEqual(statuses));
        });

        Assert.Equal(conditions.Length, table.Joined);
        Assert.All(counts, count => Assert.True(count > 100_000, $"Only {count} statuses of a kind."));
    }

    [Fact]
    public void So_have_conditions_one_may_think_of_however_many_they_are_and_whichever_side_is_short()
    {
        Random random = new(67);
        for (int round = 0; round < 8; round++)
        {
            Condition[] conditions = [.. Enumerable.Range(0, 120).Select(_ => RandomConditions.Draw(random, round % 2 == 0 ? RandomConditions.Tied : [.. Codebook.Questions], depth: 3))];

            // Of some neither side is looked for, so that they stand apart.
            CompiledCondition[] compiled = [.. conditions.Select((condition, place) => CompiledCondition.Compile(condition, place % 10 == 0 ? 0 : long.MaxValue))];
            StatusTable table = new(Rules, compiled);

            Assert.InRange(table.Joined, 60, 108);
            Assert.Contains(compiled, condition => condition.ShortForm is { Within: CriterionStatus.NotMet });
            Compare(table, conditions, Samples(400, seed: round), (_, _) => { });
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(32)]
    [InlineData(35)]
    public void So_have_as_many_as_fill_a_row_and_more_or_less(int count)
    {
        Random random = new(count);
        Condition[] conditions = [.. Enumerable.Range(0, count).Select(_ => RandomConditions.Draw(random, RandomConditions.Tied, depth: 2))];
        StatusTable table = new(Rules, [.. conditions.Select(condition => CompiledCondition.Compile(condition))]);

        Compare(table, conditions, Samples(2_000, seed: count), (_, _) => { });
        Assert.Equal(count, table.Joined);
    }

    [Fact]
    public void A_condition_of_which_only_the_side_that_holds_is_short_is_decided_by_that_side()
    {
        Condition[] asked = [.. Codebook.Questions.OfType<Question<bool>>().Take(24).Select(question => question.Is(true))];
        Condition ways = Condition.AnyOf([.. asked.Chunk(3).Select(way => Condition.AllOf(way))]);
        var compiled = CompiledCondition.Compile(ways);

        Assert.Equal(CriterionStatus.Met, compiled.ShortForm!.Within);
        Compare(new StatusTable(Rules, [compiled, CompiledCondition.Compile(!ways)]), [ways, !ways], Samples(5_000, seed: 71), (_, _) => { });
    }

    [Fact]
    public void A_condition_into_which_an_error_is_planted_is_caught()
    {
        Condition[] conditions = [.. DefinitionCatalog.Definitions.Select(definition => definition.Criterion.Condition)];
        for (int planted = 0; planted < conditions.Length; planted++)
        {
            // The answers of one implicant are taken to meet the condition, which they fail.
            AnswerSet failing = ImplicantForm.Of(conditions[planted], long.MaxValue)!.Listed(CriterionStatus.NotMet)[0].Excluded;
            Condition wrongly = Condition.AllOf([.. Codebook.Questionnaire.List(failing).Select(question => new AnswerCondition(question, question.Mask.Answers.Without(failing)))]);
            StatusTable table = new(Rules, [.. conditions.Select((condition, place) => CompiledCondition.Compile(place == planted ? condition | wrongly : condition))]);
            var statuses = new int[conditions.Length];

            table.Evaluate(failing, statuses);

            Assert.Equal((int)CriterionStatus.Met, statuses[planted]);
            Assert.Equal(CriterionStatus.Met, InColumns([conditions[planted] | wrongly], [new Answers(Codebook.Questionnaire, failing)])(0, 0));
            Assert.Equal(CriterionStatus.NotMet, new BruteForce(conditions[planted]).Status(new Answers(Codebook.Questionnaire, failing)));
        }
    }

    /// <summary>Compares a table with the lists of implicants, and tells how often each status came.</summary>
    private static int[] Compare(StatusTable table, Condition[] conditions, IEnumerable<Answers> samples, Action<Answers, int[]> look)
    {
        ImplicantForm[] lists = [.. conditions.Select(condition => ImplicantForm.Of(condition, long.MaxValue)!)];
        var statuses = new int[conditions.Length];
        int[] counts = new int[3];
        Answers[] all = [.. samples];
        Func<int, int, CriterionStatus> inColumns = InColumns(conditions, all);
        foreach ((int row, Answers answers) in all.Index())
        {
            bool isBroken = Rules.IsBroken(answers.Excluded);
            table.Evaluate(answers.Excluded, statuses);
            for (int place = 0; place < lists.Length; place++)
            {
                CriterionStatus expected = isBroken ? CriterionStatus.Open : lists[place].Evaluate(answers.Excluded);
                counts[statuses[place]]++;
                if ((int)expected != statuses[place])
                {
                    Assert.Fail($"{conditions[place]} is {expected} under {answers}.");
                }

                if (expected != inColumns(place, row))
                {
                    Assert.Fail($"{conditions[place]} is {expected} under {answers}, and not so in columns.");
                }
            }

            look(answers, statuses);
        }

        return counts;
    }

    /// <summary>The same conditions held against all answers at once, by which condition and by which answers; and the counts are those of the planes.</summary>
    private static Func<int, int, CriterionStatus> InColumns(Condition[] conditions, Answers[] all)
    {
        ColumnClassifier classifier = new(conditions.Select((condition, place) => OwnDefinitions.Of($"c{place}", condition)));
        var columns = AnswerColumns.Of(all, Codebook.Questionnaire, cancellationToken: TestContext.Current.CancellationToken);
        VerdictColumns verdicts = classifier.Assess(columns, cancellationToken: TestContext.Current.CancellationToken);
        Assert.All(classifier.Count(columns, cancellationToken: TestContext.Current.CancellationToken), count =>
        {
            Assert.Equal(verdicts.CountOf(count.Name, CriterionStatus.Met, count.Name, CriterionStatus.Met), count.Met);
            Assert.Equal(verdicts.CountOf(count.Name, CriterionStatus.NotMet, count.Name, CriterionStatus.NotMet), count.NotMet);
        });
        return (place, row) => verdicts[$"c{place}", row];
    }

    /// <summary>Partial answers, half of them without those that would contradict the others.</summary>
    private static IEnumerable<Answers> Samples(int count, int seed) =>
        PartialAnswers.Sample(Codebook.Questions, count, seed).Select((answers, drawn) => drawn % 2 == 0 ? answers : Sound(answers));

    private static Answers Sound(Answers answers) => answers.Questions.Aggregate(
        Answers.Unknown,
        (kept, question) => kept.WithOptions(question, [.. answers.Possible(question)]) is var more && Rules.IsBroken(more.Excluded) ? kept : more);
}
