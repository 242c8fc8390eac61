using CoProduction.Asking;
using CoProduction.Coding;

namespace CoProduction.Proofs.Asking;

/// <summary>Interviews on definitions one may think of, from anywhere: held against trying every order.</summary>
public sealed class AnyInterviewTests
{
    /// <summary>Questions that implications tie to each other, and some that they do not.</summary>
    private static readonly Question[] Pool =
    [
        Codebook.Users, Codebook.Relatives, Codebook.Volunteers, Codebook.Residents, Codebook.Participants, Codebook.Effort, Codebook.CitizenResources,
        Codebook.Behaviour, Codebook.CitizensDeliver, Codebook.Power, Codebook.MutualAdjustment, Codebook.Compliance, Codebook.IntendedEffect,
    ];

    [Fact]
    public void No_order_needs_fewer_for_several_definitions_with_some_answers_known_in_part_and_some_that_nobody_can_tell()
    {
        Random random = new(43);
        (int several, int skipped, int known) = (0, 0, 0);
        for (int drawn = 0; drawn < 60; drawn++)
        {
            Question[] asked = [.. random.GetItems(Pool, 5).Distinct()];
            Definition[] definitions = [.. Enumerable.Range(0, random.Next(1, 4)).Select(index => OwnDefinitions.Of($"own{index}", RandomConditions.Draw(random, asked, depth: 2)))];
            AnswerWeights weights = Weights(random, greatest: 9);
            Answers answers = PartialAnswers.Sample([.. random.GetItems(Pool, 2).Distinct()], 1, random.Next()).Single();
            Interview interview = new(definitions, new Activity("a") { Answers = answers }, weights);
            interview = random.Next(2) == 0 ? interview.Skip(asked[0]) : interview;
            if (interview.Contradictions.Count > 0 || interview.Next is { IsExact: false })
            {
                continue;
            }

            IEnumerable<Question> own = definitions.SelectMany(definition => definition.Criterion.Condition.Questions).Distinct();
            EveryOrder orders = new(definitions, [.. own.Except(interview.Skipped)], weights);
            Assert.Equal(orders.Fewest(interview.Activity.Answers), interview.Next?.ExpectedQuestions ?? 0, 1e-9);
            several += definitions.Length > 1 ? 1 : 0;
            skipped += interview.Skipped.Count;
            known += interview.Activity.Answers == Answers.Unknown ? 0 : 1;
        }

        Assert.True(several > 15 && skipped > 10 && known > 15, $"{several} with several definitions, {skipped} with a question skipped, {known} from something known.");
    }

    [Fact]
    public void Nor_does_asking_what_only_tells_how_likely_the_other_answers_are()
    {
        Random random = new(47);
        int looked = 0;
        for (int drawn = 0; drawn < 40; drawn++)
        {
            Condition condition = random.GetItems(Pool, 2).Distinct().Aggregate(
                RandomConditions.Draw(random, [.. random.GetItems(Pool, 5).Distinct()], depth: 3),
                (built, question) => built & (new AnswerCondition(question, question.Options[0].Mask) | !new AnswerCondition(question, question.Options[0].Mask)));
            AnswerWeights weights = Weights(random, greatest: 1_000);
            if (new Interview([OwnDefinitions.Of("own", condition)], new Activity("a"), weights).Next is { IsExact: true } next)
            {
                looked++;
                Assert.Equal(new EveryPolicy(condition, weights).Fewest(), next.ExpectedQuestions!.Value, 1e-9);
            }
        }

        Assert.True(looked > 20, $"Only {looked} could be asked about.");
    }

    private static AnswerWeights Weights(Random random, int greatest) => Codebook.Questions.SelectMany(question => question.Options)
        .Aggregate(AnswerWeights.Uniform, (given, option) => given.With(option, random.Next(1, greatest)));
}
