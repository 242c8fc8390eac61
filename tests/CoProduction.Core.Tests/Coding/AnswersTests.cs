using CoProduction.Coding;

namespace CoProduction.Tests.Coding;

public sealed class AnswersTests
{
    [Fact]
    public void Nothing_is_known_by_default()
    {
        Assert.Equal(Answers.Unknown, default);
        Assert.Empty(Answers.Unknown.Questions);
        Assert.All(Codebook.Questions, question => Assert.Equal(question.Options, Answers.Unknown.Possible(question)));
        Assert.Equal("nothing known", Answers.Unknown.ToString());
    }

    [Fact]
    public void An_answer_is_read_back_and_null_takes_it_away()
    {
        Answers answers = Answers.Unknown.With(Codebook.Users, true).With(Codebook.Power, Power.Shared);

        Assert.True(answers.Get(Codebook.Users));
        Assert.Equal(Power.Shared, answers.Get(Codebook.Power));
        Assert.Null(answers.Get(Codebook.Relatives));
        Assert.Equal(Answers.Unknown, answers.With(Codebook.Users, null).With(Codebook.Power, null));
    }

    [Fact]
    public void One_of_several_is_known_but_not_settled()
    {
        Answers answers = Answers.Unknown.WithAnyOf(Codebook.Voluntariness, Voluntariness.Voluntary, Voluntariness.PartlyVoluntary);

        Assert.Null(answers.Get(Codebook.Voluntariness));
        Assert.True(answers.Knows(Codebook.Voluntariness));
        Assert.False(answers.Settles(Codebook.Voluntariness));
        Assert.Equal(["voluntary", "partlyVoluntary"], answers.Possible(Codebook.Voluntariness).Select(option => option.Token));
        Assert.Equal("voluntariness: voluntary or partlyVoluntary", answers.ToString());
    }

    [Fact]
    public void A_later_answer_replaces_an_earlier_one()
    {
        Answers answers = Answers.Unknown.With(Codebook.Users, true).With(Codebook.Users, false);

        Assert.False(answers.Get(Codebook.Users));
    }

    [Fact]
    public void No_question_is_left_without_a_possible_answer()
    {
        Assert.Throws<ArgumentException>(() => Answers.Unknown.WithAnyOf(Codebook.Power));
        Assert.Throws<ArgumentException>(() => Answers.Unknown.WithOptions(Codebook.Power));
        Assert.Throws<ArgumentOutOfRangeException>(() => Answers.Unknown.With(Codebook.Power, (Power)99));
    }

    [Fact]
    public void An_answer_to_another_question_is_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => Answers.Unknown.WithOptions(Codebook.Users, Codebook.Power.OptionOf(Power.Shared)));

        Assert.StartsWith("'power: shared' is not an answer to 'users'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_some_answers_can_be_kept()
    {
        Answers answers = Answers.Unknown.With(Codebook.Users, true).With(Codebook.Effort, false);

        Assert.Equal(Answers.Unknown.With(Codebook.Effort, false), answers.Only([Codebook.Effort, Codebook.Scale]));
    }

    [Fact]
    public void Equal_answers_have_equal_hash_codes()
    {
        Answers one = Answers.Unknown.With(Codebook.Users, true).With(Codebook.Effort, false);
        Answers other = Answers.Unknown.With(Codebook.Effort, false).With(Codebook.Users, true);

        Assert.True(one == other);
        Assert.False(one != other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual<object>(one, Answers.Unknown);
    }

    [Fact]
    public void A_question_that_is_missing_is_refused_by_name()
    {
        Answers answers = Answers.Unknown.With(Codebook.Users, true);

        Assert.Throws<ArgumentNullException>("questions", () => answers.Only(null!));
        Assert.Throws<ArgumentNullException>("question", () => answers.Only([Codebook.Users, null!]));
        Assert.Throws<ArgumentNullException>("question", () => answers.Knows(null!));
        Assert.Throws<ArgumentNullException>("question", () => answers.Get<bool>(null!));
        Assert.Throws<ArgumentNullException>("question", () => Answers.Unknown.Possible(null!));
        Assert.Throws<ArgumentNullException>("possible", () => answers.WithOptions(Codebook.Users, [null!]));
    }
}
