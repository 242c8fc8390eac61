using CoProduction.Coding;

namespace CoProduction.Tests.Coding;

public sealed class ConditionTests
{
    [Fact]
    public void A_condition_reads_as_it_was_built()
    {
        Condition condition = Codebook.Users.Is(true) & (Codebook.Power.Is(Power.Shared, Power.CitizenLed) | Codebook.Effort.Is(true));

        Assert.Equal("users: yes and (effort: yes or (power: shared or citizenLed))", (Codebook.Users.Is(true)
            & (Codebook.Effort.Is(true) | Codebook.Power.Is(Power.Shared, Power.CitizenLed))).ToString());
        Assert.Equal(["users", "effort", "power"], condition.Questions.Select(question => question.Id));
    }

    [Fact]
    public void Negation_reaches_the_answers()
    {
        Condition condition = !(Codebook.Users.Is(true) & Codebook.Voluntariness.Is(Voluntariness.Compelled));

        Assert.Equal("users: no or (voluntariness: voluntary or partlyVoluntary)", condition.ToString());
    }

    [Fact]
    public void A_condition_needs_an_answer_that_the_question_allows()
    {
        Assert.Throws<ArgumentException>(() => Codebook.Power.Is());
        Assert.Throws<ArgumentOutOfRangeException>(() => Codebook.Power.Is((Power)77));
        Assert.Throws<ArgumentException>(() => Condition.AllOf());
    }

    [Fact]
    public void A_condition_or_an_option_that_is_missing_is_refused_by_name()
    {
        Condition users = Codebook.Users.Is(true);

        Assert.Throws<ArgumentNullException>("conditions", () => users & null!);
        Assert.Throws<ArgumentNullException>("conditions", () => null! | users);
        Assert.Throws<ArgumentNullException>("conditions", () => Condition.AllOf(users, null!));
        Assert.Throws<ArgumentNullException>("condition", () => !(Condition)null!);
        Assert.Throws<ArgumentNullException>("options", () => Codebook.Users.Is((AnswerOption)null!));
        Assert.Throws<ArgumentNullException>("text", () => Condition.Parse(null!, Codebook.Questionnaire));
        Assert.Throws<ArgumentNullException>("questionnaire", () => Condition.Parse("users: yes", null!));
    }

    [Fact]
    public void What_is_written_twice_at_one_level_stays_and_what_two_wholes_have_in_common_is_kept_once()
    {
        Condition users = Codebook.Users.Is(true);
        Condition both = users & Codebook.Relatives.Is(true);

        Assert.Equal("users: yes and users: yes", (users & users).ToString());
        Assert.Equal("users: yes and relatives: yes and users: yes", (both & users).ToString());
        Assert.Equal("users: yes and relatives: yes", (both & both).ToString());
    }

    [Fact]
    public void A_text_is_cut_short_only_where_more_follows_ten_thousand_characters()
    {
        // Each part takes sixteen characters with the word after it.
        Condition whole = Condition.AllOf([.. Enumerable.Repeat(Codebook.Effort.Is(true), 626)]);
        Condition longer = Condition.AllOf([.. Enumerable.Repeat(Codebook.Effort.Is(true), 627)]);

        Assert.Equal((626 * 16) - 5, whole.ToString().Length);
        Assert.EndsWith(" and effort: yes and ...", longer.ToString(), StringComparison.Ordinal);
    }
}
