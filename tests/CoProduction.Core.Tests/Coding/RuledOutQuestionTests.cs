using CoProduction.Coding;
using CoProduction.Literature;
using FsCheck;
using FsCheck.Xunit;

namespace CoProduction.Tests.Coding;

/// <summary>The one test of all questions at once, against a look at one after the other.</summary>
public sealed class RuledOutQuestionTests
{
    [Property(MaxTest = 5_000)]
    public void A_mask_rules_out_a_question_just_where_it_holds_all_of_its_answers(ulong high, ulong low, ulong moreHigh, ulong moreLow, NonNegativeInt place)
    {
        UInt128 mask = new(high | moreHigh, low | moreLow);
        UInt128 without = mask & ~Codebook.Questionnaire.Masks[place.Get % Codebook.Questionnaire.Masks.Length].Answers.Bits;

        Assert.Equal(OneByOne(Codebook.Questionnaire, mask), Codebook.Questionnaire.RulesOutAQuestion(new AnswerSet(mask)));
        Assert.Equal(OneByOne(Codebook.Questionnaire, without), Codebook.Questionnaire.RulesOutAQuestion(new AnswerSet(without)));
    }

    [Fact]
    public void Every_set_of_answers_to_one_question_is_told_apart_from_all_of_them()
    {
        foreach (Question question in Codebook.Questions)
        {
            int first = question.Options[0].Bit;
            for (int chosen = 0; chosen < 1 << question.Options.Count; chosen++)
            {
                UInt128 mask = (UInt128)chosen << first;
                Assert.Equal(mask == question.Mask.Answers.Bits, Codebook.Questionnaire.RulesOutAQuestion(new AnswerSet(mask)));
                Assert.Equal(mask == question.Mask.Answers.Bits, Codebook.Questionnaire.RulesOutAQuestion(new AnswerSet(mask | EveryFirstAnswerBut(question))));
            }
        }
    }

    [Fact]
    public void A_questionnaire_that_fills_every_bit_is_tested_to_its_last_answer()
    {
        QuestionnaireBuilder builder = new("full");
        for (int index = 0; index < 64; index++)
        {
            builder.YesNo($"question{index}", "Is it?", "", "One.", "None.", [Citation.Reading(Bibliography.Whitaker1980)]);
        }

        Questionnaire full = builder.Build();

        Assert.All(full.Masks, mask => Assert.True(full.RulesOutAQuestion(mask.Answers)));
        Assert.False(full.RulesOutAQuestion(new AnswerSet(UInt128.MaxValue / 3)));
        Assert.False(full.RulesOutAQuestion(new AnswerSet(UInt128.MaxValue / 3 * 2)));
        Assert.False(full.RulesOutAQuestion(new AnswerSet(0)));
        Assert.True(full.RulesOutAQuestion(new AnswerSet(UInt128.MaxValue)));
    }

    private static UInt128 EveryFirstAnswerBut(Question left) =>
        Codebook.Questions.Where(question => question != left).Aggregate(UInt128.Zero, (mask, question) => mask | question.Options[0].Mask.Bits);

    private static bool OneByOne(Questionnaire questionnaire, UInt128 mask) => questionnaire.Masks.Any(question => (mask & question.Answers.Bits) == question.Answers.Bits);
}
