using CoProduction.Asking;
using CoProduction.Coding;

namespace CoProduction.Tests.Asking;

/// <summary>How likely answers are held to be, and what is left to ask once they are given.</summary>
public sealed class ProspectTests
{
    private static readonly Question<bool>[] rows = Thresholds.Questions(5);

    private static readonly Question[] garden = [.. GardenQuestions.Questionnaire.Questions];

    [Fact]
    public void Answers_are_as_likely_as_the_weights_of_all_complete_answers_that_keep_the_rules()
    {
        AnswerWeights weights = AnswerWeights.Uniform.With(GardenQuestions.Crop.Options[1], 2).With(GardenQuestions.Watered.Options[1], 3);
        Chances chances = new(weights, GardenQuestions.Questionnaire);
        Answers dry = Answers.Unknown.With(GardenQuestions.Watered, false);

        // One by 1 + 3, for a small crop that need not be watered, and 2 and 1 by 1.
        Assert.True(chances.AreExact);
        Assert.Equal(["individual 0.5714", "group 0.2857", "community 0.1429"], Told(GardenQuestions.Crop, Answers.Unknown));
        Assert.Equal(["yes 0.5714", "no 0.4286"], Told(GardenQuestions.Watered, Answers.Unknown));
        Assert.Equal(["yes 0.5000", "no 0.5000"], Told(GardenQuestions.Open, dry));
        Assert.Equal(["individual 1.0000"], Told(GardenQuestions.Crop, dry));
        Assert.Equal(["group 0.6667", "community 0.3333"], Told(GardenQuestions.Crop, Answers.Unknown.WithAnyOf(GardenQuestions.Crop, Scale.Group, Scale.Community)));
        Assert.Equal(["yes 1.0000"], Told(GardenQuestions.Watered, Answers.Unknown.With(GardenQuestions.Crop, Scale.Group)));

        IEnumerable<string> Told(Question question, Answers answers) => chances.Of(question, answers.Excluded).Select(outcome =>
        {
            Assert.Equal(answers.WithOptions(question, outcome.Answer).Excluded, outcome.Excluded);
            return $"{outcome.Answer.Token} {outcome.Probability.ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture)}";
        });
    }

    [Fact]
    public void Questions_are_alike_that_have_as_many_answers_of_the_same_weights()
    {
        Chances uniform = new(AnswerWeights.Uniform, GardenQuestions.Questionnaire);
        Chances twice = new(AnswerWeights.Uniform.With(GardenQuestions.Open.Options[0], 2), GardenQuestions.Questionnaire);

        Assert.True(uniform.AreAlike(GardenQuestions.Open, GardenQuestions.Watered));
        Assert.False(uniform.AreAlike(GardenQuestions.Open, GardenQuestions.Crop));
        Assert.False(twice.AreAlike(GardenQuestions.Open, GardenQuestions.Watered));
        Assert.Equal([1, 0.5, 1, 1, 1, 1, 1], twice.Weights.ToArray());
    }

    [Fact]
    public void States_from_which_the_rest_is_the_same_are_equal_and_others_are_not()
    {
        Agenda either = Of((rows[0].Is(true) & rows[1].Is(true)) | rows[2].Is(true));
        Prospect start = Prospect.From(either, default);
        Prospect first = start.After(Answers.Unknown.With(rows[0], false).Excluded);
        Prospect second = start.After(Answers.Unknown.With(rows[1], false).Excluded);
        Prospect one = start.After(Answers.Unknown.With(rows[0], true).Excluded);

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.True(first.Equals((object)second));
        Assert.NotEqual(start, first);
        Assert.NotEqual(one, start.After(Answers.Unknown.With(rows[1], true).Excluded));
        Assert.NotEqual(start, Prospect.From(Of(rows[0].Is(true) | rows[2].Is(true)), default));
        Assert.False(start.Equals(null));
        Assert.False(start.Equals((object)"start"));
        Assert.Equal(rows[2].Mask, first.Askable);
        Assert.Equal((4, 2, 3), (Prospect.From(either, default).Size, first.Size, one.Size));
    }

    [Fact]
    public void That_another_definition_is_open_makes_another_state()
    {
        Prospect start = Prospect.From(Of(rows[0].Is(true) & rows[2].Is(true), rows[1].Is(true) & rows[2].Is(true)), default);
        Prospect first = start.After(Answers.Unknown.With(rows[0], true).With(rows[1], false).Excluded);
        Prospect second = start.After(Answers.Unknown.With(rows[0], false).With(rows[1], true).Excluded);

        Assert.Equal((rows[2].Mask, rows[2].Mask), (first.Askable, second.Askable));
        Assert.NotEqual(first, second);
        Assert.Equal(first, start.After(Answers.Unknown.With(rows[0], true).With(rows[1], false).With(rows[4], true).Excluded));
    }

    [Fact]
    public void What_is_known_counts_only_where_it_bears_on_what_is_left()
    {
        Prospect watered = Prospect.From(Of(GardenQuestions.Watered.Is(true)), default);
        Prospect open = Prospect.From(Of(GardenQuestions.Open.Is(true)), default);
        AnswerSet opened = Answers.Unknown.With(GardenQuestions.Open, true).Excluded;
        AnswerSet larger = Answers.Unknown.WithAnyOf(GardenQuestions.Crop, Scale.Individual, Scale.Group).Excluded;

        Assert.Equal(watered, watered.After(opened));
        Assert.NotEqual(watered, watered.After(larger));
        Assert.Equal(open, open.After(larger));
        Assert.Equal((3, 2), (watered.Size, open.Size));
        Assert.Equal(0, watered.After(Answers.Unknown.With(GardenQuestions.Crop, Scale.Group).Excluded).Size);
        Assert.Equal(5, Prospect.From(Of(GardenQuestions.Watered.Is(true), GardenQuestions.Open.Is(true)), default).Size);
    }

    [Fact]
    public void Of_questions_that_could_change_places_the_first_is_a_choice()
    {
        Chances uniform = new(AnswerWeights.Uniform, rows[0].Questionnaire);

        Assert.Equal(["q0"], Choices(rows[0].Is(true) & rows[1].Is(true)));
        Assert.Equal(["q0", "q1"], Choices(rows[0].Is(true) & rows[1].Is(false)));
        Assert.Equal(["q0", "q2"], Choices((rows[0].Is(true) & rows[1].Is(true)) | rows[2].Is(true)));
        Assert.Equal(["q0", "q3"], Choices((rows[0].Is(true) & rows[1].Is(true) & rows[2].Is(true)) | (rows[3].Is(true) & rows[4].Is(true))));
        Assert.Equal(["q0", "q1"], Choices(rows[0].Is(true) & rows[1].Is(true), rows[1].Is(true)));

        IEnumerable<string> Choices(params Condition[] conditions) => Prospect.From(Of(conditions), default).Choices(uniform).Select(question => question.Id);
    }

    [Fact]
    public void What_is_left_after_an_answer_is_what_is_left_from_there()
    {
        Random random = new(5);
        Answers[] all = [.. PartialAnswers.All(garden).Where(answers => Contradiction.In(answers).Count == 0)];
        for (int drawn = 0; drawn < 60; drawn++)
        {
            Agenda agenda = Of(RandomConditions.Draw(random, garden, depth: 2), RandomConditions.Draw(random, garden, depth: 2));
            Prospect start = Prospect.From(agenda, default);
            Assert.All(all, answers =>
            {
                Prospect after = start.After(answers.Excluded);
                Assert.Equal(Prospect.From(agenda, answers.Excluded), after);
                Assert.Equal(agenda.Askable(answers.Excluded), after.Askable);
            });
        }
    }

    private static Agenda Of(params Condition[] conditions) =>
        new(DefinitionSet.From(conditions.Select((condition, index) => OwnDefinitions.Of($"d{index}", condition))), AnswerWeights.Uniform, default);
}
