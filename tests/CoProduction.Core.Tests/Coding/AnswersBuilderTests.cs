using CoProduction.Coding;

namespace CoProduction.Tests.Coding;

public sealed class AnswersBuilderTests
{
    private static readonly Answers Open = Answers.Unknown.With(GardenQuestions.Open, true);

    private static readonly Answers Large = Answers.Unknown.WithAnyOf(GardenQuestions.Crop, Scale.Group, Scale.Community);

    [Fact]
    public void What_is_added_is_known_together()
    {
        AnswersBuilder builder = new(GardenQuestions.Questionnaire);
        builder.Add(Open);
        builder.Add(Answers.Unknown);
        builder.Add(Large);
        builder.Add(Answers.Unknown.WithAnyOf(GardenQuestions.Crop, Scale.Individual, Scale.Community));

        Assert.Equal(Open.With(GardenQuestions.Crop, Scale.Community), builder.ToAnswers());
    }

    [Fact]
    public void Nothing_that_is_added_makes_nothing_known()
    {
        AnswersBuilder none = new(GardenQuestions.Questionnaire);
        AnswersBuilder unknown = default;
        unknown.Add(Answers.Unknown);

        Assert.Equal(Answers.Unknown, none.ToAnswers());
        Assert.Equal(Answers.Unknown, unknown.ToAnswers());
    }

    [Fact]
    public void Answers_that_leave_none_to_a_question_are_refused() => Assert.Equal(
        "No answer is left to a question of 'garden': what was added cannot hold together.",
        Assert.Throws<InvalidOperationException>(() => Built(Open, Answers.Unknown.With(GardenQuestions.Open, false))).Message);

    [Fact]
    public void Answers_to_another_questionnaire_are_refused_whenever_they_were_added()
    {
        Answers users = Answers.Unknown.With(Codebook.Users, true);

        Assert.All(
            new Answers[][] { [users], [users, Open], [Open, users], [users, users], [users, Open, users] },
            added => Assert.Equal("Answers to 'garden' are needed, and some belong to another questionnaire.", Assert.Throws<InvalidOperationException>(() => Built(added)).Message));
    }

    [Fact]
    public void A_builder_for_no_questionnaire_takes_only_what_knows_nothing() => Assert.Throws<InvalidOperationException>(() =>
    {
        AnswersBuilder nothing = default;
        nothing.Add(Open);
        return nothing.ToAnswers();
    });

    private static Answers Built(params ReadOnlySpan<Answers> added)
    {
        AnswersBuilder builder = new(GardenQuestions.Questionnaire);
        foreach (Answers each in added)
        {
            builder.Add(each);
        }

        return builder.ToAnswers();
    }
}
