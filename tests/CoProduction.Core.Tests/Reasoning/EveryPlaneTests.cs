using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

/// <summary>Many conditions at once, and many activities at once, held against trying all complete answers to five tied questions.</summary>
public sealed class EveryPlaneTests
{
    private const int Words = PlaneProgram.Words;

    private const int Step = Words * 64;

    private static readonly AnswerSet[] All = [.. Allotment.Tried.Select(answers => answers.Excluded)];

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(33)]
    public void A_table_of_conditions_has_for_each_the_status_of_trying_all(int count)
    {
        TriedCondition[] tried = [.. Enumerable.Range(1, count).Select(seed => new TriedCondition(Allotment.Draw(seed)))];
        foreach (int apart in new[] { -1, count / 2 })
        {
            StatusTable table = new(Allotment.Questionnaire.Theory, [.. tried.Select((each, place) => CompiledCondition.Compile(each.Condition, place == apart ? 0 : long.MaxValue))]);
            var statuses = new int[count];
            Assert.Equal(apart < 0 ? count : count - 1, table.Joined);
            foreach (AnswerSet excluded in All.Where((_, place) => place % (5 * count) == 0))
            {
                statuses.AsSpan().Fill(7);
                table.Evaluate(excluded, statuses);
                Assert.Equal(tried.Select(each => each.Status(excluded)), statuses.Select(status => (CriterionStatus)status));
            }
        }
    }

    [Fact]
    public void Planes_have_the_statuses_of_trying_all_and_count_them()
    {
        TriedCondition[] tried = [.. Enumerable.Range(1, 6).Select(seed => new TriedCondition(Allotment.Draw(seed)))];
        CriterionStatus[][] expected = [.. tried.Select(each => All.Select(each.Status).ToArray())];
        foreach (int[] apart in new int[][] { [], [0, 4], [0, 1, 2, 3, 4, 5] })
        {
            PlaneProgram program = PlaneProgram.Of(
                Allotment.Questionnaire, [.. tried.Select((each, place) => CompiledCondition.Compile(each.Condition, apart.Contains(place) ? 0 : long.MaxValue))]);
            Assert.Equal((71, 6), (program.Planes, program.Conditions));
            (long[] countMet, long[] countNotMet) = (new long[6], new long[6]);
            for (int start = 0; start < All.Length; start += Step)
            {
                ulong[] there = [.. Enumerable.Range(0, Words).Select(word => PlaneProgram.There(All.Length - start - (word * 64)))];
                (ulong[] met, ulong[] notMet) = (Noise(6 * Words), Noise(6 * Words));
                program.Run(Space(program, start), there, Space(program, start + Step), met, notMet);
                program.Count(Space(program, start), there, [], countMet, countNotMet);
                for (int place = 0; place < Step; place++)
                {
                    for (int condition = 0; condition < 6; condition++)
                    {
                        CriterionStatus status = start + place < All.Length ? expected[condition][start + place] : CriterionStatus.Open;
                        Assert.Equal((status == CriterionStatus.Met, status == CriterionStatus.NotMet), (Bit(met, condition, place), Bit(notMet, condition, place)));
                    }
                }
            }

            Assert.Equal(expected.Select(each => each.LongCount(status => status == CriterionStatus.Met)), countMet);
            Assert.Equal(expected.Select(each => each.LongCount(status => status == CriterionStatus.NotMet)), countNotMet);
        }
    }

    [Fact]
    public void Where_a_condition_stands_apart_all_planes_are_read_and_otherwise_those_that_are_asked_for()
    {
        Condition shared = Allotment.Shared.Is(true);
        PlaneProgram whole = PlaneProgram.Of(Allotment.Questionnaire, [CompiledCondition.Compile(shared, steps: 0)]);
        PlaneProgram part = PlaneProgram.Of(Allotment.Questionnaire, [CompiledCondition.Compile(shared)]);

        Assert.Equal([Range.EndAt(71 * Words)], whole.Asked);
        Assert.Equal(2, part.Asked.Count);
        Assert.Equal(0, part.Asked[0].Start.Value);
        Assert.Equal(71 * Words, part.Asked[^1].End.Value);
        Assert.DoesNotContain(part.Asked, run => run.Start.Value <= Allotment.Apart[0].Options[0].Bit * Words && run.End.Value > Allotment.Apart[0].Options[0].Bit * Words);
    }

    [Fact]
    public void What_is_ruled_out_of_one_activity_is_read_back_from_the_planes()
    {
        PlaneProgram program = PlaneProgram.Of(Allotment.Questionnaire, [CompiledCondition.Compile(Allotment.Shared.Is(true))]);
        ulong[] space = Space(program, start: 0);

        Assert.Equal(All[..Step], Enumerable.Range(0, Step).Select(place => PlaneProgram.At(space, program.Planes, place)));
    }

    [Theory]
    [InlineData(-64, 0UL)]
    [InlineData(0, 0UL)]
    [InlineData(1, 1UL)]
    [InlineData(63, ulong.MaxValue >> 1)]
    [InlineData(64, ulong.MaxValue)]
    [InlineData(65, ulong.MaxValue)]
    public void A_word_has_a_bit_for_each_activity_that_is_left(long left, ulong there) => Assert.Equal(there, PlaneProgram.There(left));

    [Fact]
    public void A_diagram_of_many_steps_is_gone_through_without_memory_of_its_own()
    {
        // Ten questions are asked before those that are paired with them: what was answered to each has to be kept in mind.
        Condition first = Condition.AllOf([.. Allotment.Apart[..10].Select(question => question.Is(true))]);
        Condition pairs = first | Condition.AnyOf([.. Enumerable.Range(0, 10).Select(place => Allotment.Apart[place].Is(true) & Allotment.Apart[place + 10].Is(true))]);
        StatusDiagram diagram = StatusDiagrams.Of(pairs, long.MaxValue)!;
        Answers one = Answers.Unknown.With(Allotment.Apart[3], true);

        Assert.True(diagram.Size > 1_000, $"{diagram.Size} steps.");
        Assert.Equal(CriterionStatus.Open, diagram.Evaluate(one.Excluded));
        Assert.Equal(CriterionStatus.Met, diagram.Evaluate(one.With(Allotment.Apart[13], true).Excluded));
        Assert.Equal(CriterionStatus.NotMet, diagram.Evaluate(Allotment.Apart[10..20].Aggregate(one.With(Allotment.Apart[2], false), (answers, bed) => answers.With(bed, false)).Excluded));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int again = 0; again < 10; again++)
        {
            diagram.Evaluate(one.Excluded);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static bool Bit(ulong[] planes, int condition, int place) => (planes[(condition * Words) + (place / 64)] >> (place % 64) & 1) == 1;

    /// <summary>The planes of as many partial answers as a step takes; where there are none left, those of the first.</summary>
    private static ulong[] Space(PlaneProgram program, int start)
    {
        var space = new ulong[program.Space];
        for (int place = 0; place < Step; place++)
        {
            UInt128 excluded = All[(start + place) % All.Length].Bits;
            for (int plane = 0; plane < program.Planes; plane++)
            {
                space[(plane * Words) + (place / 64)] |= (ulong)(excluded >> plane & 1) << (place % 64);
            }
        }

        return space;
    }

    private static ulong[] Noise(int words)
    {
        var noise = new ulong[words];
        noise.AsSpan().Fill(0xAAAA_5555_AAAA_5555);
        return noise;
    }
}
