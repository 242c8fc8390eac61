using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Reasoning;

namespace CoProduction.Proofs.Reasoning;

/// <summary>Which questions can help to settle a status, against trying every narrower state of knowledge.</summary>
public sealed class ImplyingQuestionTests
{
    [Fact]
    public void A_question_can_help_to_settle_exactly_when_in_some_state_that_may_come_about_an_answer_to_it_does()
    {
        int deciding = 0;
        int implying = 0;
        for (int seed = 0; seed < 60; seed++)
        {
            Random random = new(seed);
            Question[] questions = Questions(random);
            for (int drawn = 0; drawn < 4; drawn++)
            {
                Condition condition = RandomConditions.Draw(random, questions[..3], depth: 2);
                (int own, int others) = Compare(condition, questions);
                deciding += own;
                implying += others;
            }
        }

        Assert.True(deciding > 1_000 && implying > 1_000, $"Only {deciding} that decide and {implying} that imply were looked at.");
    }

    private static (int Deciding, int Implying) Compare(Condition condition, Question[] questions)
    {
        var compiled = CompiledCondition.Compile(condition);
        var asDiagram = CompiledCondition.Compile(condition, steps: 0);
        BruteForce truth = new(condition);
        Answers[] states = [.. PartialAnswers.All(questions)];
        Dictionary<Answers, CriterionStatus?> known = states.ToDictionary(
            state => state, state => Contradiction.In(state).Count > 0 ? default(CriterionStatus?) : truth.Status(state));
        (int deciding, int implying) = (0, 0);
        foreach (Answers state in states)
        {
            Question[] expected = known[state] == CriterionStatus.Open ? [.. condition.Questionnaire.Questions.Where(question => Helps(question, state))] : [];

            QuestionSet settling = compiled.SettlingQuestions(state);
            Assert.Equal(expected, condition.Questionnaire.List(settling));
            Assert.Equal(expected, condition.Questionnaire.List(asDiagram.SettlingQuestions(state)));
            QuestionSet own = compiled.DecidingQuestions(state);
            Assert.True(settling.Holds(own));
            deciding += condition.Questionnaire.Count(own);
            implying += expected.Length - condition.Questionnaire.Count(own);
        }

        return (deciding, implying);

        // Whether in some state that rules out more answers to other questions, and leaves the status open, an answer to this one settles it.
        bool Helps(Question question, Answers state) => states
            .Where(narrower => narrower.Excluded.Holds(state.Excluded) && narrower.Excluded.To(question.Mask) == state.Excluded.To(question.Mask))
            .Where(narrower => known[narrower] == CriterionStatus.Open)
            .Any(narrower => narrower.Possible(question).Any(option =>
                known[narrower.WithOptions(question, option)] is CriterionStatus.Met or CriterionStatus.NotMet));
    }

    /// <summary>Four questions, the last of which the conditions do not ask, tied by rules between two answers each, some of them in both directions.</summary>
    private static Question[] Questions(Random random)
    {
        QuestionnaireBuilder builder = new("drawn");
        Citation source = Citation.Reading(Bibliography.Whitaker1980);
        Question<bool>[] yesNo = [.. Enumerable.Range(0, 3).Select(index => builder.YesNo($"q{index}", "Is it?", "", "It is.", "It is not.", [source]))];
        Question<Scale> scale = builder.Choice<Scale>(
            "scale", "How large is it?", "",
            [.. new[] { Scale.Individual, Scale.Group, Scale.Community }.Select(value => new AllowedAnswer<Scale>(value, value.ToString().ToLowerInvariant(), "So.", "A bed."))],
            [source]);
        Question[] questions = [yesNo[0], scale, yesNo[1], yesNo[2]];
        for (int rule = 0; rule < 3; rule++)
        {
            Question[] two = [.. questions];
            random.Shuffle(two);
            Condition premise = RandomConditions.Draw(random, two[..1], depth: 0);
            Condition conclusion = RandomConditions.Draw(random, two[1..2], depth: 0);
            builder.Implies($"rule{rule}", premise, conclusion, "it is so");
            if (random.Next(3) == 0)
            {
                builder.Implies($"rule{rule}back", conclusion, premise, "it is so the other way round");
            }
        }

        try
        {
            _ = builder.Build();
            return questions;
        }
        catch (InvalidOperationException)
        {
            // No answers at all respect the rules that were drawn.
            return Questions(random);
        }
    }
}
