using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests;

public sealed class ContrastTests
{
    private static readonly Activity Patrol = new("Neighbours patrol their street with the police")
    {
        Output = Output.PublicService, PublicProvider = PublicProvider.State, CitizensDeliver = true, ProfessionalsDeliver = true, Residents = true, FormalArrangement = false,
    };

    [Fact]
    public void Whitaker_and_Sharp_part_on_a_patrol_without_a_formal_arrangement()
    {
        Classification patrol = Classifier.Default.Classify(Patrol);

        Contrast contrast = patrol.Contrast(Sharp1980.Definition, Whitaker1980.Definition)!;

        Assert.Same(patrol[Whitaker1980.Definition], contrast.Counting);
        Assert.Same(patrol[Sharp1980.Definition], contrast.NotCounting);
        Assert.Equal("formalArrangement: no", contrast.WhyNotCounted.ToString());
        Assert.Contains(Codebook.CitizensDeliver, contrast.SharedQuestions);
        Assert.DoesNotContain(Codebook.FormalArrangement, contrast.SharedQuestions);
        Assert.StartsWith("It counts under Whitaker (1980), because ", contrast.ToString(), StringComparison.Ordinal);
        Assert.Contains("\nIt does not under Sharp (1980, as reported), because formalArrangement: no (not met: ", contrast.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\nWhitaker (1980) does not ask formalArrangement.", contrast.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_that_agree_or_cannot_tell_do_not_part()
    {
        Classification patrol = Classifier.Default.Classify(Patrol);

        Assert.Null(patrol.Contrast(Whitaker1980.Definition, Whitaker1980.Definition));
        Assert.Null(patrol.Contrast(Sharp1980.Definition, BrudneyEngland1983.Definition));
        Assert.Throws<ArgumentNullException>(() => patrol.Contrast(null!, Sharp1980.Definition));
    }

    [Fact]
    public void Where_a_definition_is_always_met_or_never_the_words_say_so()
    {
        Definition always = Own("always", Codebook.Users.Is(true) | Codebook.Users.Is(false));
        Definition never = Own("never", Codebook.Users.Is(true) & Codebook.Users.Is(false));
        Classification patrol = new Classifier([Sharp1980.Definition, Whitaker1980.Definition, always, never]).Classify(Patrol);

        Assert.Equal(
            "It counts under always, whatever the answers are.\nIt does not under never, because no answers can meet the definition.",
            patrol.Contrast(never, always)!.ToString().ReplaceLineEndings("\n"));
        Assert.StartsWith(
            "It counts under always, whatever the answers are.\nIt does not under Sharp (1980, as reported), because formalArrangement: no (not met: ",
            patrol.Contrast(always, Sharp1980.Definition)!.ToString(),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "\nIt does not under never, because no answers can meet the definition.",
            patrol.Contrast(Whitaker1980.Definition, never)!.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Wherever_two_definitions_part_on_a_published_activity_both_sides_stand_on_their_own()
    {
        int parted = 0;
        foreach (Classification result in PublishedActivities.All.Select(Classifier.Default.Classify))
        {
            foreach (Judgement one in result.Judgements.Where(judgement => judgement.Verdict == Verdict.CoProduction))
            {
                foreach (Judgement other in result.Judgements.Where(judgement => judgement.Verdict == Verdict.NotCoProduction))
                {
                    parted++;
                    Contrast contrast = result.Contrast(one.Definition, other.Definition)!;
                    Assert.Equal(Verdict.CoProduction, one.Definition.Assess(contrast.WhyCounted.Answers));
                    Assert.Equal(Verdict.NotCoProduction, other.Definition.Assess(contrast.WhyNotCounted.Answers));
                    Assert.Equal(other.Reasons.Min(reason => reason.Answers.Questions.Count()), contrast.WhyNotCounted.Answers.Questions.Count());
                    Assert.Equal(one.Definition.Criterion.Condition.Questions.Intersect(other.Definition.Criterion.Condition.Questions), contrast.SharedQuestions);
                    Assert.Contains(contrast.WhyNotCounted.Criteria, criterion => contrast.ToString().Contains(criterion.Statement, StringComparison.Ordinal));
                }
            }
        }

        Assert.True(parted > 1_000, $"Only {parted} pairs were looked at.");
    }

    private static Definition Own(string id, Condition condition) => new()
    {
        Id = id, Name = id, Work = Bibliography.Sharp1980, Summary = "One of our own.",
        Criterion = Criterion.Test(id, id, condition, Citation.Reading(Bibliography.Sharp1980)),
    };
}
