using CoProduction.Coding;
using CoProduction.Tests.Generators;
using FsCheck.Xunit;

namespace CoProduction.Tests.Properties;

[Properties(Arbitrary = [typeof(ActivityGenerators)], MaxTest = 50)]
public sealed class InitiativeLaws
{
    [Property]
    public void An_initiative_of_one_activity_has_the_verdicts_of_that_activity(Activity activity) =>
        Assert.Equal(Verdicts(activity.Answers), Verdicts([activity]));

    [Property]
    public void The_order_of_activities_does_not_matter(Initiative initiative) =>
        Assert.Equal(Verdicts(initiative.Activities), Verdicts([.. initiative.Activities.Reverse()]));

    [Property]
    public void An_activity_that_is_added_never_takes_co_production_away(Initiative initiative, Activity added)
    {
        IEnumerable<Verdict> more = Verdicts([.. initiative.Activities, added]);

        Assert.All(Verdicts(initiative.Activities).Zip(more), pair =>
            Assert.True(pair.First != Verdict.CoProduction || pair.Second == Verdict.CoProduction));
    }

    [Property]
    public void The_verdict_is_that_of_the_activities_that_decide_and_there_is_always_one(Initiative initiative)
    {
        InitiativeClassification result = Classifier.Default.Classify(initiative);

        Assert.All(result.Judgements, judgement =>
        {
            Assert.NotEmpty(judgement.Deciding);
            Assert.All(judgement.Deciding, deciding => Assert.Equal(judgement.Verdict, deciding.Verdict));
        });
    }

    [Property]
    public void Each_activity_is_classified_as_it_is_alone(Initiative initiative) => Assert.All(
        Classifier.Default.Classify(initiative).Activities,
        activity => Assert.Equal(Verdicts(activity.Activity.Answers), activity.Judgements.Select(judgement => judgement.Verdict)));

    private static IEnumerable<Verdict> Verdicts(IReadOnlyList<Activity> activities) =>
        Classifier.Default.Classify(new Initiative("drawn", activities)).Judgements.Select(judgement => judgement.Verdict);

    private static Verdict[] Verdicts(Answers answers)
    {
        var verdicts = new Verdict[Classifier.Default.Definitions.Count];
        Classifier.Default.Assess(answers, verdicts);
        return verdicts;
    }
}
