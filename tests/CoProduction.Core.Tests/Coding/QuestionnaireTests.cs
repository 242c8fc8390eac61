using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Coding;

public sealed class QuestionnaireTests
{
    private static readonly Answers Garden = Answers.Unknown.With(GardenQuestions.Open, true);
    private static readonly Answers OfActivity = Answers.Unknown.With(Codebook.Users, true);
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);

    [Fact]
    public void Every_question_of_the_codebook_knows_the_codebook()
    {
        Assert.All(Codebook.Questions, question => Assert.Same(Codebook.Questionnaire, question.Questionnaire));
        Assert.Same(Codebook.Questions, Codebook.Questionnaire.Questions);
        Assert.Same(Codebook.Implications, Codebook.Questionnaire.Implications);
        Assert.Same(Codebook.Users, Codebook.Questionnaire.Find("users"));
        Assert.Equal("codebook", Codebook.Questionnaire.ToString());
    }

    [Fact]
    public void A_questionnaire_finds_its_own_questions_only()
    {
        Assert.Same(GardenQuestions.Crop, GardenQuestions.Questionnaire.Find("crop"));
        Assert.Null(GardenQuestions.Questionnaire.Find("users"));
        Assert.Throws<ArgumentNullException>(() => GardenQuestions.Questionnaire.Find(null!));
    }

    [Fact]
    public void Answers_belong_to_the_questionnaire_of_the_first_answer_and_to_none_before()
    {
        Assert.Null(Answers.Unknown.Questionnaire);
        Assert.Same(GardenQuestions.Questionnaire, Garden.Questionnaire);
        Assert.Same(Codebook.Questionnaire, OfActivity.Questionnaire);
        Assert.Equal([GardenQuestions.Open], Garden.Questions);
        Assert.Equal("open: yes", Garden.ToString());
    }

    [Fact]
    public void Answers_that_know_nothing_any_more_are_those_that_never_knew_anything()
    {
        Answers forgotten = Garden.With(GardenQuestions.Open, null);

        Assert.Equal(default, forgotten);
        Assert.Equal(Answers.Unknown.GetHashCode(), forgotten.GetHashCode());
        Assert.Null(forgotten.Questionnaire);
        Assert.Same(Codebook.Questionnaire, forgotten.With(Codebook.Users, true).Questionnaire);
    }

    [Fact]
    public void The_same_bits_of_two_questionnaires_are_not_equal()
    {
        Answers output = new(Codebook.Questionnaire, AnswerSet.At(0));
        Answers open = new(GardenQuestions.Questionnaire, AnswerSet.At(0));

        Assert.NotEqual(output, open);
        Assert.Equal(open, Answers.Unknown.With(GardenQuestions.Open, false));
    }

    [Fact]
    public void Answers_refuse_a_question_of_another_questionnaire_whatever_is_asked()
    {
        Action[] refused =
        [
            () => Garden.With(Codebook.Users, true),
            () => Garden.With(Codebook.Users, null),
            () => Garden.WithAnyOf(Codebook.Users, true),
            () => Garden.WithOptions(Codebook.Users, Codebook.Users.OptionOf(true)),
            () => Garden.Get(Codebook.Users),
            () => Garden.Possible(Codebook.Users),
            () => Garden.Knows(Codebook.Users),
            () => Garden.Settles(Codebook.Users),
            () => Garden.Only([GardenQuestions.Open, Codebook.Users]),
        ];

        Assert.All(refused, action => Assert.StartsWith(
            "'users' is a question of 'codebook'; these answers belong to 'garden'.", Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_condition_cannot_mix_questionnaires()
    {
        Action[] mixed =
        [
            () => _ = Codebook.Users.Is(true) & GardenQuestions.Open.Is(true),
            () => _ = Codebook.Users.Is(true) | Codebook.Effort.Is(true) | GardenQuestions.Open.Is(true),
            () => Criterion.All("both", "Both", Source, Asking(Codebook.Users), Asking(GardenQuestions.Open)),
        ];

        Assert.All(mixed, action => Assert.StartsWith(
            "One condition cannot mix questions of 'codebook' and of 'garden'.", Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal));
        Assert.Same(GardenQuestions.Questionnaire, (!GardenQuestions.Open.Is(true)).Questionnaire);
    }

    [Fact]
    public void An_activity_and_its_verdicts_take_answers_to_the_codebook_only()
    {
        Action[] refused =
        [
            () => _ = new Activity("a garden") { Answers = Garden },
            () => Classifier.Default.Assess(Garden, new Verdict[Classifier.Default.Definitions.Count]),
            () => Classifier.Default.Definitions[0].Assess(Garden),
            () => Classifier.Default.Typologies[0].Kinds[0].Assess(Garden),
        ];

        Assert.All(refused, action => Assert.StartsWith(
            "Answers to 'codebook' are needed; these belong to 'garden'.", Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => Asking(GardenQuestions.Open).Assess(OfActivity));
        Assert.Equal(default, new Activity("a garden") { Answers = Answers.Unknown }.Answers);
    }

    [Fact]
    public void Evidence_definitions_and_kinds_are_about_the_codebooks_questions_only()
    {
        Criterion open = Asking(GardenQuestions.Open);

        Assert.Throws<ArgumentException>(() => new Activity("a garden") { Evidence = new Dictionary<Question, Evidence> { [GardenQuestions.Open] = new() } });
        Assert.Throws<ArgumentException>(() => new Kind("open", open));
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => new Definition { Id = "garden", Work = Bibliography.Whitaker1980, Summary = "", Criterion = open });
        Assert.StartsWith("'open' asks questions of 'garden', and not of 'codebook'.", error.Message, StringComparison.Ordinal);
    }

    private static Criterion Asking(Question<bool> question) => Criterion.Test(question.Id, $"It is {question.Id}", question.Is(true), Source);
}
