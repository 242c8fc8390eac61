using System.Collections;
using System.Collections.Concurrent;
using CoProduction.Coding;
using CoProduction.Columns;
using CoProduction.Definitions;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Columns;

public sealed class ColumnClassifierTests
{
    private static readonly Answers[] Drawn = [.. Draw(Codebook.Questionnaire, 5_000, new Random(20260301))];
    private static readonly AnswerColumns Columns = ColumnsOf(Drawn);
    private static readonly ColumnClassifier All = new(DefinitionCatalog.Definitions);

    [Fact]
    public void Every_verdict_is_that_of_the_activity_by_itself_also_where_answers_contradict_each_other()
    {
        VerdictColumns verdicts = Assessed(All, Columns);

        Assert.Contains(Drawn, answers => Contradiction.In(answers).Count > 0);
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            for (int place = 0; place < Drawn.Length; place++)
            {
                Assert.Equal(definition.Criterion.Assess(Drawn[place]), verdicts[definition.Id, place]);
            }
        }
    }

    [Fact]
    public void A_definition_by_itself_has_the_same_verdicts_though_no_answers_are_read_that_it_does_not_ask_for()
    {
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            VerdictColumns verdicts = Assessed(new ColumnClassifier([definition]), Columns);

            Assert.Equal(Drawn.Select(answers => definition.Criterion.Assess(answers)), Enumerable.Range(0, Drawn.Length).Select(place => verdicts[definition.Id, place]));
        }
    }

    [Fact]
    public void Only_the_planes_are_read_that_a_condition_or_a_rule_between_answers_asks_for()
    {
        // A larger crop that is not watered is impossible: what rules that out is read as well.
        PlaneProgram program = PlaneProgram.Of(GardenQuestions.Questionnaire, [CompiledCondition.Compile(GardenQuestions.Open.Is(true))]);
        AnswerOption[] asked =
        [
            GardenQuestions.Open.OptionOf(true), GardenQuestions.Open.OptionOf(false), GardenQuestions.Crop.OptionOf(Scale.Individual), GardenQuestions.Watered.OptionOf(true),
        ];

        Assert.Equal(
            asked.Select(option => option.Bit).Order().SelectMany(bit => Enumerable.Range(bit * PlaneProgram.Words, PlaneProgram.Words)),
            program.Asked.SelectMany(run => Enumerable.Range(run.Start.Value, run.End.Value - run.Start.Value)));
    }

    [Fact]
    public void Counts_are_those_of_the_planes_on_any_number_of_threads()
    {
        VerdictColumns verdicts = Assessed(All, Columns);
        IReadOnlyList<VerdictCount> counts = Counted(Columns);

        Assert.Equal(counts, Counted(Columns, new ColumnOptions { Threads = 3 }));
        Assert.All(counts, count =>
        {
            Assert.Equal(Drawn.Length, count.Met + count.NotMet + count.Open);
            Assert.Equal(count.Met, verdicts.CountOf(count.Name, CriterionStatus.Met, count.Name, CriterionStatus.Met));
            Assert.Equal(count.Open, verdicts.CountOf(count.Name, CriterionStatus.Open, count.Name, CriterionStatus.Open));
        });
    }

    [Fact]
    public void Two_definitions_divide_the_activities_between_them()
    {
        VerdictColumns verdicts = Assessed(new ColumnClassifier([Sharp1980.Definition, Alford2002.Definition]), Columns);
        CriterionStatus[] all = Enum.GetValues<CriterionStatus>();

        foreach (CriterionStatus one in all)
        {
            foreach (CriterionStatus other in all)
            {
                Assert.Equal(
                    Drawn.Count(answers => Sharp1980.Definition.Criterion.Assess(answers) == one && Alford2002.Definition.Criterion.Assess(answers) == other),
                    verdicts.CountOf("sharp-1980", one, "alford-2002", other));
            }
        }
    }

    [Fact]
    public void Every_membership_is_that_of_the_activity_by_itself()
    {
        VerdictColumns kinds = Assessed(ColumnClassifier.OfKinds(DefinitionCatalog.Typologies), ColumnsOf(Drawn.Take(1_500)));

        foreach (Typology typology in DefinitionCatalog.Typologies)
        {
            foreach (Kind kind in typology.Kinds)
            {
                for (int place = 0; place < 1_500; place++)
                {
                    Assert.Equal(kind.Criterion.Assess(Drawn[place]), kinds[$"{typology.Id}/{kind.Id}", place]);
                }
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(1_023)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    public void Any_number_of_activities_is_counted_and_no_more(int count)
    {
        AnswerColumns columns = ColumnsOf(Drawn.Take(count));

        Assert.Equal(count, columns.Count);
        Assert.All(Counted(columns).Zip(DefinitionCatalog.Definitions), pair =>
        {
            Assert.Equal(Drawn.Take(count).Count(answers => pair.Second.Assess(answers) == Verdict.CoProduction), pair.First.Met);
            Assert.Equal(Drawn.Take(count).Count(answers => pair.Second.Assess(answers) == Verdict.Undetermined), pair.First.Open);
        });
        Assert.Equal(Drawn.Take(count), Enumerable.Range(0, count).Select(place => columns[place]));
    }

    [Fact]
    public void Bitmaps_as_Arrow_has_them_are_read_where_they_stand()
    {
        const int count = 2_100;
        BitmapColumn[] bitmaps =
        [
            .. Codebook.Questions.OfType<Question<bool>>().Select(question => BitmapColumn.Of(
                question,
                Bits(Drawn.Take(count).Select(answers => answers.Possible(question).Contains(question.OptionOf(true)))),
                Bits(Drawn.Take(count).Select(answers => answers.Knows(question))))),
            .. Codebook.Questions.Where(question => !question.IsYesNo).SelectMany(question => question.Options).Select(option => BitmapColumn.Of(
                option, Bits(Drawn.Take(count).Select(answers => answers.Possible(option.Question).Contains(option))))),
        ];
        AnswerColumns columns = AnswerColumns.OfBitmaps(Codebook.Questionnaire, count, bitmaps);

        Assert.Equal(Drawn.Take(count), Enumerable.Range(0, count).Select(place => columns[place]));
        Assert.Equal(Counted(ColumnsOf(Drawn.Take(count))), Counted(columns));
    }

    [Fact]
    public void A_question_without_a_bitmap_is_unknown()
    {
        AnswerColumns columns = AnswerColumns.OfBitmaps(Codebook.Questionnaire, 10, [BitmapColumn.Of(Codebook.Users, new byte[] { 0b101, 0 }, new byte[] { 0b111, 0 })]);

        Assert.Equal("users: yes", columns[0].ToString());
        Assert.Equal("users: no", columns[1].ToString());
        Assert.Equal(Answers.Unknown, columns[3]);
    }

    [Fact]
    public void Bitmaps_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => AnswerColumns.OfBitmaps(Codebook.Questionnaire, 9, [BitmapColumn.Of(Codebook.Users, new byte[1])]));
        Assert.Throws<ArgumentException>(() => AnswerColumns.OfBitmaps(Codebook.Questionnaire, 8, [BitmapColumn.Of(Codebook.Users, new byte[1]), BitmapColumn.Of(Codebook.Users, new byte[1])]));
        Assert.Throws<ArgumentException>(() => AnswerColumns.OfBitmaps(GardenQuestions.Questionnaire, 8, [BitmapColumn.Of(Codebook.Users, new byte[1])]));
    }

    [Fact]
    public void What_was_built_is_not_changed_by_what_is_added_afterwards()
    {
        AnswerColumnsBuilder builder = new(Codebook.Questionnaire);
        builder.Add(Drawn[0]);
        AnswerColumns one = builder.Build();
        builder.Add(Drawn[1]);

        Assert.Equal(1, one.Count);
        Assert.Equal(Drawn[0], one[0]);
        Assert.Equal(Drawn[1], builder.Build()[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => one[1]);
    }

    [Fact]
    public void Going_through_many_can_be_given_up_and_tells_how_far_it_is()
    {
        List<long> told = [];
        Counted(Columns, new ColumnOptions { Progress = new Telling(told.Add) });
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Equal(Drawn.Length, told[^1]);
        Assert.Throws<OperationCanceledException>(() => All.Count(Columns, cancellationToken: source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => All.Count(Columns, new ColumnOptions { Threads = 2 }, source.Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void How_it_ends_does_not_depend_on_the_threads(int threads)
    {
        ColumnOptions options = new() { Threads = threads, Progress = new Telling(_ => throw new InvalidOperationException("Enough.")) };
        Assert.Equal("Enough.", Assert.Throws<InvalidOperationException>(() => Counted(Columns, options)).Message);

        AnswerColumns none = ColumnsOf([]);
        Assert.Throws<OperationCanceledException>(() => All.Count(none, new ColumnOptions { Threads = threads }, new CancellationToken(canceled: true)));

        ConcurrentQueue<long> told = [];
        Counted(none, new ColumnOptions { Threads = threads, Progress = new Telling(told.Enqueue) });
        Counted(Columns, new ColumnOptions { Threads = threads, Progress = new Telling(told.Enqueue) });
        Assert.Equal((0, Drawn.Length, 1), (told.First(), told.Last(), told.Count(count => count == Drawn.Length)));
    }

    [Fact]
    public void More_threads_than_there_is_work_for_take_no_space()
    {
        AnswerColumns few = ColumnsOf(Drawn[..10]);
        Counted(few);
        long before = GC.GetAllocatedBytesForCurrentThread();
        IReadOnlyList<VerdictCount> counts = Counted(few, new ColumnOptions { Threads = int.MaxValue });

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 10_000_000);
        Assert.Equal(Counted(few), counts);
    }

    [Fact]
    public void Columns_of_another_questionnaire_are_refused() =>
        Assert.Throws<ArgumentException>(() => Counted(ColumnsOf([], GardenQuestions.Questionnaire)));

    private static AnswerColumns ColumnsOf(IEnumerable<Answers> answers, Questionnaire? questionnaire = null) =>
        AnswerColumns.Of(answers, questionnaire ?? Codebook.Questionnaire, cancellationToken: TestContext.Current.CancellationToken);

    private static IReadOnlyList<VerdictCount> Counted(AnswerColumns columns, ColumnOptions? options = null) =>
        All.Count(columns, options, TestContext.Current.CancellationToken);

    private static VerdictColumns Assessed(ColumnClassifier classifier, AnswerColumns columns) =>
        classifier.Assess(columns, cancellationToken: TestContext.Current.CancellationToken);

    private static ReadOnlyMemory<byte> Bits(IEnumerable<bool> values)
    {
        bool[] all = [.. values];
        byte[] bytes = new byte[(all.Length + 7) / 8];
        new BitArray(all).CopyTo(bytes, 0);
        return bytes;
    }

    /// <summary>Answers of which any may be ruled out, but never all of a question; some contradict each other.</summary>
    private static IEnumerable<Answers> Draw(Questionnaire questionnaire, int count, Random random)
    {
        for (int number = 0; number < count; number++)
        {
            Answers answers = Answers.Unknown;
            double known = random.NextDouble();
            foreach (Question question in questionnaire.Questions.Where(_ => random.NextDouble() < known))
            {
                AnswerOption[] possible = [.. question.Options.Where(_ => random.NextDouble() < 0.5)];
                answers = possible.Length == 0 ? answers : answers.WithOptions(question, possible);
            }

            yield return answers;
        }
    }

    private sealed class Telling(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
