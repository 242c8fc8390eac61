using CoProduction.Coding;
using CoProduction.Columns;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests.Columns;

/// <summary>Columns over three questions, of which every state of knowledge is there.</summary>
public sealed class GardenColumnsTests
{
    private static readonly Answers[] all = [.. All()];

    private static readonly Definition[] definitions =
    [
        OwnDefinitions.Of("open", GardenQuestions.Open.Is(true)),
        OwnDefinitions.Of("large", GardenQuestions.Crop.Is(Scale.Group, Scale.Community)),
        OwnDefinitions.Of("dry", GardenQuestions.Watered.Is(false)),
        OwnDefinitions.Of("either", (GardenQuestions.Open.Is(true) & GardenQuestions.Watered.Is(true)) | GardenQuestions.Crop.Is(Scale.Community)),
        OwnDefinitions.Of("never", GardenQuestions.Crop.Is(Scale.Group) & GardenQuestions.Watered.Is(false)),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1_023)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(2_100)]
    public void Answers_verdicts_and_counts_are_those_of_each_activity_by_itself(int count)
    {
        Answers[] drawn = [.. Enumerable.Range(0, count).Select(place => all[place * 37 % all.Length])];
        AnswerColumns columns = ColumnsOf(drawn);
        ColumnClassifier classifier = new(definitions);

        VerdictColumns verdicts = classifier.Assess(columns, cancellationToken: Token);

        Assert.Equal((count, count), (columns.Count, verdicts.Count));
        Assert.Equal(drawn, AllOf(columns));
        Assert.All(definitions, definition => Assert.Equal(
            drawn.Select(answers => definition.Criterion.Assess(answers)), Enumerable.Range(0, count).Select(place => verdicts[definition.Id, place])));
        Assert.Equal(
            definitions.Select(definition => new VerdictCount(
                definition.Id,
                drawn.Count(answers => definition.Criterion.Assess(answers) == CriterionStatus.Met),
                drawn.Count(answers => definition.Criterion.Assess(answers) == CriterionStatus.NotMet),
                drawn.Count(answers => definition.Criterion.Assess(answers) == CriterionStatus.Open))),
            classifier.Count(columns, cancellationToken: Token));
    }

    [Fact]
    public void Nothing_is_taken_for_an_answer_beyond_the_last_of_128()
    {
        QuestionnaireBuilder builder = new("full");
        Question<bool>[] asked = [.. Enumerable.Range(0, 64).Select(number => builder.YesNo($"q{number}", "Is it?", "", "One.", "None.", [Citation.Reading(Bibliography.Whitaker1980)]))];
        builder.Build();
        Condition odd = asked[1..12].Aggregate((Condition)asked[0].Is(true), (before, question) => (before & question.Is(false)) | (!before & question.Is(true)));
        Answers even = asked[..12].Aggregate(Answers.Unknown, (answers, question) => answers.With(question, true));
        Answers[] drawn = [even, even.With(asked[0], false), even.With(asked[0], null)];

        VerdictColumns verdicts = new ColumnClassifier([OwnDefinitions.Of("odd", odd)]).Assess(ColumnsOf(drawn, asked[0].Questionnaire), cancellationToken: Token);

        Assert.Equal([CriterionStatus.NotMet, CriterionStatus.Met, CriterionStatus.Open], Enumerable.Range(0, 3).Select(place => verdicts["odd", place]));
    }

    [Fact]
    public void Two_definitions_divide_the_activities_as_they_divide_each()
    {
        VerdictColumns verdicts = new ColumnClassifier(definitions).Assess(ColumnsOf([.. all, .. all]), cancellationToken: Token);

        foreach (CriterionStatus first in Enum.GetValues<CriterionStatus>())
        {
            foreach (CriterionStatus second in Enum.GetValues<CriterionStatus>())
            {
                Assert.Equal(
                    2 * all.Count(answers => definitions[0].Criterion.Assess(answers) == first && definitions[3].Criterion.Assess(answers) == second),
                    verdicts.CountOf("open", first, "either", second));
            }
        }
    }

    [Fact]
    public void A_plane_has_a_bit_for_each_activity_the_least_significant_first()
    {
        Answers open = Answers.Unknown.With(GardenQuestions.Open, true);
        Answers closed = Answers.Unknown.With(GardenQuestions.Open, false);
        VerdictColumns verdicts = new ColumnClassifier([definitions[0]]).Assess(
            ColumnsOf([open, closed, Answers.Unknown, open, .. Enumerable.Repeat(closed, 60), open]), cancellationToken: Token);

        Assert.Equal([0b1001, 1, .. new ulong[14]], verdicts.Met("open").ToArray());
        Assert.Equal([0xFFFF_FFFF_FFFF_FFF2, 0, .. new ulong[14]], verdicts.NotMet("open").ToArray());
        Assert.Equal(["open"], verdicts.Names);
        Assert.Equal("65 activities, 1 column of verdicts", $"{verdicts}");
        Assert.Equal("There is no column 'shut'.", Assert.Throws<KeyNotFoundException>(() => verdicts["shut", 0]).Message);
        Assert.Throws<KeyNotFoundException>(() => verdicts.CountOf("open", CriterionStatus.Met, "shut", CriterionStatus.Met));
        Assert.Throws<KeyNotFoundException>(() => _ = verdicts.NotMet("Open").Length);
        Assert.Throws<ArgumentNullException>("name", () => _ = verdicts.Met(null!).Length);
        Assert.Throws<ArgumentOutOfRangeException>("place", () => verdicts["open", -1]);
        Assert.Throws<ArgumentOutOfRangeException>("place", () => verdicts["open", 65]);
        Assert.Equal(CriterionStatus.Met, verdicts["open", 64]);
        Assert.Equal("1 activity, 5 columns of verdicts", $"{new ColumnClassifier(definitions).Assess(ColumnsOf([open]), cancellationToken: Token)}");
    }

    [Fact]
    public void Kinds_are_called_after_their_typology()
    {
        ColumnClassifier classifier = ColumnClassifier.OfKinds([Orchard.Sizes]);
        AnswerColumns columns = ColumnsOf([Answers.Unknown.With(Orchard.Size, Scale.Individual), Answers.Unknown.With(Orchard.Size, Scale.Group), Answers.Unknown], Orchard.Questionnaire);

        Assert.Equal(["sizes/small", "sizes/large"], classifier.Names);
        Assert.Same(Orchard.Questionnaire, classifier.Questionnaire);
        Assert.Equal([new VerdictCount("sizes/small", 1, 1, 1), new VerdictCount("sizes/large", 1, 1, 1)], classifier.Count(columns, cancellationToken: Token));
        Assert.Equal("There is no typology. (Parameter 'typologies')", Assert.Throws<ArgumentException>(() => ColumnClassifier.OfKinds([])).Message);
        Assert.Equal(
            "The typologies ask questions of different questionnaires. (Parameter 'typologies')",
            Assert.Throws<ArgumentException>(() => ColumnClassifier.OfKinds([Orchard.Sizes, DefinitionCatalog.Typologies[0]])).Message);
        Assert.Throws<ArgumentNullException>("typologies", () => ColumnClassifier.OfKinds(null!));
        Assert.Throws<ArgumentNullException>("typologies", () => ColumnClassifier.OfKinds([null!]));
    }

    [Fact]
    public void What_was_built_stays_as_it_was_at_the_end_of_a_step_too()
    {
        AnswerColumnsBuilder builder = new(GardenQuestions.Questionnaire);
        Assert.Equal(0, builder.Build().Count);
        for (int place = 0; place < 1_024; place++) builder.Add(all[place % all.Length]);
        AnswerColumns step = builder.Build();
        builder.Add(all[7]);
        AnswerColumns one = builder.Build();
        builder.Add(all[8]);

        Assert.Equal((1_024, 1_025, 1_026), (step.Count, one.Count, builder.Count));
        Assert.Equal([all[1_023 % all.Length], all[7]], [one[1_023], one[1_024]]);
        Assert.Equal(AllOf(step), AllOf(one).Take(1_024));
        Assert.Throws<ArgumentOutOfRangeException>("place", () => one[1_025]);
        Assert.Throws<ArgumentOutOfRangeException>("place", () => one[-1]);
        Assert.Throws<ArgumentNullException>("questionnaire", () => new AnswerColumnsBuilder(null!));
        Assert.Throws<ArgumentException>("answers", () => builder.Add(Answers.Unknown.With(Codebook.Users, true)));
        Assert.Equal(1_026, builder.Count);
        Assert.Equal("1,025 activities (garden 1.0)", $"{one}");
        Assert.Equal("1 activity (garden 1.0)", $"{ColumnsOf([all[0]])}");
    }

    [Fact]
    public async Task It_is_told_after_each_65536_how_many_were_taken_and_at_the_end()
    {
        List<long> told = [];
        Telling progress = new(told.Add);
        IEnumerable<Answers> many = Enumerable.Repeat(Answers.Unknown, 131_073);

        Assert.Equal(131_073, AnswerColumns.Of(many, GardenQuestions.Questionnaire, progress, Token).Count);
        Assert.Equal([65_536, 131_072, 131_073], told);

        AnswerColumns later = await AnswerColumns.OfAsync(all.ToAsyncEnumerable(), GardenQuestions.Questionnaire, progress, Token);
        Assert.Equal(all, AllOf(later));
        Assert.Equal([131_073, all.Length], told.TakeLast(2));
    }

    [Fact]
    public void Once_it_is_given_up_no_further_activity_is_taken_and_no_further_step_gone_through()
    {
        using CancellationTokenSource source = new();
        int taken = 0;
        List<long> told = [];

        Assert.Throws<OperationCanceledException>(() => AnswerColumns.Of(Given(), GardenQuestions.Questionnaire, cancellationToken: source.Token));
        Assert.Equal(2, taken);

        using CancellationTokenSource other = new();
        ColumnOptions options = new()
        {
            Progress = new Telling(count =>
            {
                told.Add(count);
                other.Cancel();
            }),
        };
        AnswerColumns columns = ColumnsOf(Enumerable.Repeat(Answers.Unknown, 2_049));
        Assert.Throws<OperationCanceledException>(() => new ColumnClassifier(definitions).Count(columns, options, other.Token));
        Assert.Equal([1_024], told);

        IEnumerable<Answers> Given()
        {
            foreach (Answers each in all)
            {
                if (++taken == 2) source.Cancel();
                yield return each;
            }
        }
    }

    [Fact]
    public async Task Activities_are_taken_by_their_answers_alone()
    {
        Activity[] activities = [new("One") { Users = true }, new("Two") { CitizensDeliver = false }];

        AnswerColumns columns = AnswerColumns.Of(activities, cancellationToken: Token);
        AnswerColumns later = await AnswerColumns.OfAsync(activities.ToAsyncEnumerable(), cancellationToken: Token);

        Assert.Same(Codebook.Questionnaire, columns.Questionnaire);
        Assert.Equal(["users: yes", "citizensDeliver: no"], AllOf(columns).Select(answers => $"{answers}"));
        Assert.Equal(AllOf(columns), AllOf(later));
        Assert.Throws<ArgumentNullException>("activities", () => AnswerColumns.Of((IEnumerable<Activity>)null!, cancellationToken: Token));
        Assert.Throws<ArgumentNullException>("answers", () => AnswerColumns.Of(null!, GardenQuestions.Questionnaire, cancellationToken: Token));
        Assert.Throws<ArgumentNullException>("questionnaire", () => AnswerColumns.Of(all, null!, cancellationToken: Token));
        Assert.Throws<ArgumentNullException>("activities", () => { _ = AnswerColumns.OfAsync((IAsyncEnumerable<Activity>)null!, cancellationToken: Token); });
        await Assert.ThrowsAsync<ArgumentNullException>("answers", () => AnswerColumns.OfAsync(null!, GardenQuestions.Questionnaire, cancellationToken: Token));
        Assert.Throws<OperationCanceledException>(() => AnswerColumns.Of(all, GardenQuestions.Questionnaire, cancellationToken: new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => AnswerColumns.Of([], GardenQuestions.Questionnaire, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Going_through_many_is_told_at_the_first_step_and_each_256th_and_at_the_end()
    {
        List<long> told = [];
        ColumnClassifier classifier = new([definitions[0]]);
        AnswerColumns unknown = AnswerColumns.OfBitmaps(GardenQuestions.Questionnaire, 600_000, []);

        IReadOnlyList<VerdictCount> counts = classifier.Count(unknown, new ColumnOptions { Progress = new Telling(told.Add) }, Token);

        Assert.Equal([new VerdictCount("open", 0, 0, 600_000)], counts);
        Assert.Equal([1_024, 257 * 1_024, 513 * 1_024, 600_000], told);
        told.Clear();
        classifier.Count(ColumnsOf(all), new ColumnOptions { Progress = new Telling(told.Add) }, Token);
        Assert.Equal([all.Length], told);
        Assert.Throws<OperationCanceledException>(() => classifier.Count(unknown, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_thread_at_least_goes_through_them()
    {
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new ColumnOptions { Threads = 0 });
        Assert.Equal((1, null), (new ColumnOptions().Threads, new ColumnOptions().Progress));
        Assert.Equal(7, new ColumnOptions { Threads = 7 }.Threads);
    }

    [Fact]
    public void Columns_of_other_questions_are_refused_by_name()
    {
        ColumnClassifier classifier = new(definitions);

        Assert.Equal(["open", "large", "dry", "either", "never"], classifier.Names);
        Assert.Equal(
            "The columns are of 'codebook'. (Parameter 'columns')",
            Assert.Throws<ArgumentException>(() => classifier.Count(ColumnsOf([], Codebook.Questionnaire), cancellationToken: Token)).Message);
        Assert.Throws<ArgumentException>("columns", () => classifier.Assess(ColumnsOf([], Codebook.Questionnaire), cancellationToken: Token));
        Assert.Throws<ArgumentNullException>("columns", () => classifier.Count(null!, cancellationToken: Token));
        Assert.Throws<ArgumentNullException>("columns", () => classifier.Assess(null!, cancellationToken: Token));
    }

    private static AnswerColumns ColumnsOf(IEnumerable<Answers> answers, Questionnaire? questionnaire = null) =>
        AnswerColumns.Of(answers, questionnaire ?? GardenQuestions.Questionnaire, cancellationToken: Token);

    private static IEnumerable<Answers> AllOf(AnswerColumns columns) => Enumerable.Range(0, (int)columns.Count).Select(place => columns[place]);

    /// <summary>Every state of knowledge, those that contradict the garden's rule among them.</summary>
    private static IEnumerable<Answers> All() => GardenQuestions.Questionnaire.Questions.Aggregate(
        Enumerable.Repeat(Answers.Unknown, 1),
        (known, question) => known.SelectMany(answers => Enumerable.Range(1, (1 << question.Options.Count) - 1), (answers, set) =>
            answers.WithOptions(question, [.. question.Options.Where((_, place) => (set >> place & 1) != 0)])));

    private sealed class Telling(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
