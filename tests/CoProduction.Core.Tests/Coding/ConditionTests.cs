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
}
