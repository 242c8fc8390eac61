using CoProduction.Coding;
using CoProduction.Comparison;

namespace CoProduction.Tests.Comparison;

/// <summary>Comparisons over the three questions of a garden, beside trying all answers.</summary>
public sealed class GardenComparisonTests
{
    private static readonly Question[] asked = [.. GardenQuestions.Questionnaire.Questions];

    [Fact]
    public void Counts_and_relations_are_those_of_trying_all_complete_answers()
    {
        HashSet<Relation> met = [];
        foreach ((Condition one, Condition other) in Pairs(120))
        {
            var comparison = DefinitionComparison.Of(OwnDefinitions.Of("one", one), OwnDefinitions.Of("other", other));

            UInt128 both = new BruteForce(one & other).Count();
            UInt128 onlyFirst = new BruteForce(one & !other).Count();
            UInt128 onlySecond = new BruteForce(!one & other).Count();
            Assert.Equal(new AnswerCounts(both, onlyFirst, onlySecond, new BruteForce(!one & !other).Count()), comparison.Counts);
            Assert.Equal(
                onlyFirst == 0 ? onlySecond == 0 ? Relation.Equivalent : Relation.Entails
                    : onlySecond == 0 ? Relation.EntailedBy
                    : both == 0 ? Relation.Disjoint : Relation.Overlapping,
                comparison.Relation);
            Assert.Equal(new BruteForce(one & other).Relevant.OrderBy(question => question.Index), comparison.Questions);
            met.Add(comparison.Relation);
        }

        Assert.Equal(Enum.GetValues<Relation>().Length, met.Count);
    }

    [Fact]
    public void A_witness_is_the_first_of_the_fewest_answers_that_force_both_verdicts()
    {
        Answers[] all = [.. PartialAnswers.All(asked).Where(answers => Contradiction.In(answers).Count == 0)];
        foreach ((Condition one, Condition other) in Pairs(60))
        {
            Definition first = OwnDefinitions.Of("one", one);
            Definition second = OwnDefinitions.Of("other", other);
            (Answers Answers, CriterionStatus One, CriterionStatus Other)[] tried =
                [.. all.Select(answers => (answers, new BruteForce(one).Status(answers), new BruteForce(other).Status(answers)))];

            var comparison = DefinitionComparison.Of(first, second);
            DefinitionComparison reversed = comparison.Reversed;

            AssertIs(CriterionStatus.Met, CriterionStatus.NotMet, comparison.OnlyFirst, reversed.OnlySecond);
            AssertIs(CriterionStatus.NotMet, CriterionStatus.Met, comparison.OnlySecond, reversed.OnlyFirst);
            AssertIs(CriterionStatus.Met, CriterionStatus.Met, comparison.Both, reversed.Both);

            void AssertIs(CriterionStatus ofOne, CriterionStatus ofOther, Witness? witness, Witness? mirrored)
            {
                (Answers Answers, CriterionStatus, CriterionStatus)[] fewest =
                [
                    .. tried.Where(each => each.One == ofOne && each.Other == ofOther)
                        .OrderBy(each => each.Answers.Questions.Count()).ThenBy(each => UInt128.PopCount(each.Answers.Excluded.Bits)).ThenBy(each => each.Answers.Excluded.Bits).Take(1),
                ];
                Assert.Equal(fewest.Select(each => $"{each.Answers}"), witness is null ? [] : [$"{witness.Answers}"]);
                Assert.Equal(witness?.Answers, mirrored?.Answers);
                if (witness is null || mirrored is null) return;
                Assert.Equal((first, Definition.ToVerdict(ofOne), second, Definition.ToVerdict(ofOther)), (witness.First, witness.FirstVerdict, witness.Second, witness.SecondVerdict));
                Assert.Equal((second, Definition.ToVerdict(ofOther), first, Definition.ToVerdict(ofOne)), (mirrored.First, mirrored.FirstVerdict, mirrored.Second, mirrored.SecondVerdict));
            }
        }
    }

    [Fact]
    public void Counts_say_how_far_two_definitions_agree_and_overlap()
    {
        AnswerCounts counts = new(12, 3, 4, 17);

        Assert.Equal("12 under both, 3 under the first only, 4 under the second only, 17 under neither", counts.ToString());
        Assert.Equal(((UInt128)36, 29 / 36.0, 12 / 19.0), (counts.Total, counts.Agreement, counts.Overlap));
        Assert.Equal(new AnswerCounts(12, 4, 3, 17), counts.Reversed);
        Assert.Equal((1.0, 1.0), (new AnswerCounts(0, 0, 0, 5).Overlap, new AnswerCounts(0, 0, 0, 5).Agreement));
        Assert.Equal((0.0, 0.0), (new AnswerCounts(0, 1, 0, 0).Overlap, new AnswerCounts(0, 0, 1, 0).Agreement));
    }

    private static IEnumerable<(Condition One, Condition Other)> Pairs(int count)
    {
        Random random = new(7);
        return Enumerable.Range(0, count).Select(each => (RandomConditions.Draw(random, asked, 1 + (each % 2)), RandomConditions.Draw(random, asked, 1 + (each % 2))));
    }
}
