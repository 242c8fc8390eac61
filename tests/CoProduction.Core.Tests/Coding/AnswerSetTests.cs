using CoProduction.Coding;

namespace CoProduction.Tests.Coding;

/// <summary>Sets of answers against the same bits one after another, on either side of the 64th.</summary>
public sealed class AnswerSetTests
{
    private static readonly UInt128 Bits = new(0xF0E1_D2C3_B4A5_9687, 0x1122_3344_5566_7788);

    [Fact]
    public void A_set_holds_the_answers_at_its_bits()
    {
        AnswerSet set = new(Bits);

        Assert.Equal(Bits, set.Bits);
        Assert.Equal(((ulong)Bits, (ulong)(Bits >> 64)), (set.Low, set.High));
        Assert.Equal((int)UInt128.PopCount(Bits), set.Count);
        for (int place = 0; place < AnswerSet.Capacity; place++)
        {
            Assert.Equal(UInt128.One << place, AnswerSet.At(place).Bits);
            Assert.Equal(place, AnswerSet.At(place).First);
            Assert.Equal((Bits >> place & 1) == 1, set.Holds(AnswerSet.At(place)));
            Assert.Equal((Bits >> place & 1) == 1, set.Touches(AnswerSet.At(place)));
        }
    }

    [Theory]
    [InlineData(0, 3, 3)]
    [InlineData(2, 70, 4)]
    [InlineData(61, 66, 5)]
    [InlineData(64, 0, 1)]
    [InlineData(100, 110, 7)]
    public void Rows_of_answers_change_places_and_all_others_stay(int one, int other, int count)
    {
        AnswerSet exchanged = new AnswerSet(Bits).Exchanging(one, other, count);

        for (int place = 0; place < AnswerSet.Capacity; place++)
        {
            int from = place >= one && place < one + count ? place - one + other : place >= other && place < other + count ? place - other + one : place;
            Assert.Equal((Bits >> from & 1) == 1, exchanged.Holds(AnswerSet.At(place)));
        }

        Assert.Equal(Bits, exchanged.Exchanging(one, other, count).Bits);
    }

    [Fact]
    public void Four_answers_are_read_as_a_number_wherever_they_stand()
    {
        for (int place = 0; place < AnswerSet.Capacity; place += 4)
        {
            Assert.Equal((int)(Bits >> place & 15), new AnswerSet(Bits).FourFrom(place));
        }
    }

    [Fact]
    public void Sets_come_in_the_order_of_their_bits_and_are_equal_where_these_are()
    {
        AnswerSet[] sets = [default, AnswerSet.At(3), AnswerSet.At(63), AnswerSet.At(63) | AnswerSet.At(3), AnswerSet.At(64), AnswerSet.Everything];

        Assert.Equal(sets, sets.Reverse().Order());
        Assert.Distinct(sets[..^1].Select(set => set.GetHashCode()));
        Assert.Equal(AnswerSet.At(70).GetHashCode(), new AnswerSet(UInt128.One << 70).GetHashCode());
        Assert.NotEqual(AnswerSet.At(0), AnswerSet.At(64));
    }

    [Fact]
    public void Sets_hold_touch_and_leave_each_other_out_in_either_half()
    {
        foreach ((int one, int other) in ((int, int)[])[(3, 5), (3, 70), (70, 3), (70, 90)])
        {
            AnswerSet both = AnswerSet.At(one) | AnswerSet.At(other);

            Assert.True(both.Holds(AnswerSet.At(one)) && both.Holds(AnswerSet.At(other)) && both.Holds(both));
            Assert.False(AnswerSet.At(one).Holds(both));
            Assert.True(both.Touches(AnswerSet.At(other)));
            Assert.False(AnswerSet.At(one).Touches(AnswerSet.At(other)));
            Assert.Equal(AnswerSet.At(one), both.Without(AnswerSet.At(other)));
            Assert.Equal(AnswerSet.At(other), both & AnswerSet.At(other));
            Assert.Equal(2, both.Count);
            Assert.Equal(Math.Min(one, other), both.First);
            Assert.NotEqual(AnswerSet.At(one), AnswerSet.At(other));
        }

        Assert.True(default(AnswerSet).IsEmpty);
    }

    [Fact]
    public void Questions_have_in_common_those_that_are_in_both_sets()
    {
        QuestionSet users = Codebook.Users.Mask;
        QuestionSet scale = Codebook.Scale.Mask;

        Assert.Equal(scale, (users | scale) & (scale | Codebook.Power.Mask));
        Assert.Equal(default, users & scale);
        Assert.Equal(users, (users | scale).Without(scale));
    }
}
