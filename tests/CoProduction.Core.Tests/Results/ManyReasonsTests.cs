using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction.Tests.Results;

/// <summary>Verdicts that more sets of answers force than anyone could list: "half of them", where all are yes.</summary>
public sealed class ManyReasonsTests
{
    [Fact]
    public void A_verdict_with_more_reasons_than_can_be_listed_is_explained_and_stored_at_once()
    {
        // Some 1.8 billion billion reasons.
        Judgement judgement = HalfOf(64);

        Assert.Contains("  and more than 1,000 more reasons\n", judgement.Explain(), StringComparison.Ordinal);
        var record = JudgementRecord.From(judgement);
        Assert.Equal((1000, true), (record.Reasons.Count, record.HasMoreReasons));
        Assert.Equal(judgement.EnumerateReasons().Take(1000).Select(reason => reason.ToString()), record.Reasons.Select(reason => reason.Text));
        string json = CoProductionJson.Judgements.Write(record);
        Assert.Contains("\"hasMoreReasons\":true", json, StringComparison.Ordinal);
        Assert.Equal(record, CoProductionJson.Judgements.Read(json));
    }

    [Fact]
    public void Reasons_too_many_for_a_list_are_refused_with_the_way_to_go_through_them()
    {
        Judgement judgement = HalfOf(20);

        Assert.Equal(
            "There are more than 20,000 reasons, too many for a list: go through EnumerateReasons() as far as you need.",
            Assert.Throws<NotSupportedException>(() => judgement.Reasons).Message);
        Assert.Equal("q0: yes; q1: yes; q2: yes; q3: yes; q4: yes; q5: yes; q6: yes; q7: yes; q8: yes; q9: yes", judgement.EnumerateReasons().First().ToString());
    }

    [Fact]
    public void Reasons_that_can_be_counted_are_counted()
    {
        // 6 of 4 elements each, of which 4 are told; 924 of 6 each.
        Assert.Contains("  and 2 more reasons\n", HalfOf(4).Explain(), StringComparison.Ordinal);
        Assert.Contains("  and 920 more reasons\n", HalfOf(12).Explain(), StringComparison.Ordinal);
        var record = JudgementRecord.From(HalfOf(12));
        Assert.Equal((924, null), (record.Reasons.Count, record.HasMoreReasons));
        Assert.DoesNotContain("hasMoreReasons", CoProductionJson.Judgements.Write(record), StringComparison.Ordinal);
        Assert.Equal(924, HalfOf(12).Reasons.Count);
    }

    [Fact]
    public void Twenty_thousand_reasons_are_listed()
    {
        // Two of each of five pairs, and five of each of four fives.
        QuestionnaireBuilder builder = new("ways");
        int number = 0;
        Condition[] parts =
        [
            .. ((int[])[2, 2, 2, 2, 2, 5, 5, 5, 5]).Select(ways => Condition.AnyOf([.. Enumerable.Range(0, ways).Select(_ => builder.YesNo(
                $"q{number++}", "Is it so?", "", "Yes.", "No.", [Citation.Reading(Bibliography.Whitaker1980)]).Is(true))])),
        ];
        builder.Build();
        Condition condition = Condition.AllOf(parts);
        Answers answers = condition.Questions.Aggregate(Answers.Unknown, (known, question) => known.WithOptions(question, question.Options[0]));

        Assert.Equal(20_000, Judging.Judge(OwnDefinitions.Of("ways", condition), answers).Reasons.Count);
    }

    private static Judgement HalfOf(int count)
    {
        QuestionnaireBuilder builder = new("half");
        Question<bool>[] questions =
        [
            .. Enumerable.Range(0, count).Select(number => builder.YesNo($"q{number}", "Is it so?", "", "Yes.", "No.", [Citation.Reading(Bibliography.Whitaker1980)])),
        ];
        builder.Build();
        Answers answers = questions.Aggregate(Answers.Unknown, (known, question) => known.With(question, true));
        return Judging.Judge(OwnDefinitions.Of("half", AtLeast(count / 2, questions)), answers);
    }

    /// <summary>What is shared is made once, so that the condition stays small.</summary>
    private static Condition AtLeast(int needed, Question<bool>[] questions)
    {
        // Conditions on the questions from one on, by how many of these are needed.
        var later = new Condition?[needed + 1];
        foreach (Question<bool> question in questions.Reverse())
        {
            for (int more = needed; more >= 1; more--)
            {
                Condition? with = more == 1 ? question.Is(true) : later[more - 1] is { } rest ? question.Is(true) & rest : null;
                later[more] = with is null || later[more] is null ? with ?? later[more] : with | later[more]!;
            }
        }

        return later[needed]!;
    }
}
