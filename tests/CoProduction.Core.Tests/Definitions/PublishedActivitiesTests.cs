using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Validation;

namespace CoProduction.Tests.Definitions;

public sealed class PublishedActivitiesTests
{
    /// <summary>Every verdict that an author states for a definition of the catalogue, with ours.</summary>
    private static readonly IReadOnlyList<(StatedVerdict Stated, Judgement Ours)> Compared =
    [
        .. from activity in PublishedActivities.All
           let result = Classifier.Default.Classify(activity)
           from stated in activity.Stated
           where DefinitionCatalog.Find(stated.Definition) is not null && stated.Verdict != Verdict.Undetermined
           select (stated, result[stated.Definition]),
    ];

    public static TheoryData<string> Ids => [.. PublishedActivities.All.Select(activity => activity.Id!)];

    [Fact]
    public void There_are_enough_of_them_from_enough_works()
    {
        Assert.All(PublishedActivities.Records, record => Assert.Empty(record.Problems));
        Assert.True(PublishedActivities.All.Count >= 189);
        Assert.True(PublishedActivities.All.SelectMany(activity => activity.Stated).Select(stated => stated.Work).Distinct().Count() >= 65);
        Assert.Equal(PublishedActivities.All.Count, PublishedActivities.All.Select(activity => activity.Id).Distinct().Count());
    }

    [Fact]
    public void No_authors_verdict_is_contradicted()
    {
        string[] wrong = [.. Compared
            .Where(pair => pair.Ours.Verdict != Verdict.Undetermined && pair.Ours.Verdict != pair.Stated.Verdict)
            .Select(pair => $"{pair.Ours.Activity.Id}: {pair.Ours}")];

        Assert.Empty(wrong);
        Assert.True(Compared.Count >= 150, $"Only {Compared.Count} verdicts were compared.");
    }

    [Fact]
    public void At_most_8_percent_are_open_and_each_names_the_questions_that_would_settle_it()
    {
        Judgement[] open = [.. Compared.Where(pair => pair.Ours.Verdict == Verdict.Undetermined).Select(pair => pair.Ours)];

        Assert.All(open, judgement => Assert.NotEmpty(judgement.OpenQuestions));
        Assert.True(open.Length <= 0.08 * Compared.Count, $"{open.Length} of {Compared.Count} are open.");
    }

    [Fact]
    public void Of_those_seen_in_print_at_most_5_percent_are_open()
    {
        (StatedVerdict Stated, Judgement Ours)[] seen = [.. Compared.Where(pair => pair.Stated.Provenance != Provenance.Reading)];

        Assert.True(seen.Length >= 65, $"Only {seen.Length} were compared.");
        Assert.True(seen.Count(pair => pair.Ours.Verdict == Verdict.Undetermined) <= 0.05 * seen.Length);
    }

    [Fact]
    public void Each_definition_has_an_activity_that_counts_and_one_that_does_not()
    {
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            Verdict[] verdicts = [.. PublishedActivities.All.Select(activity => definition.Assess(activity.Answers))];
            Assert.Contains(Verdict.CoProduction, verdicts);
            Assert.Contains(Verdict.NotCoProduction, verdicts);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_sound_and_names_the_work_of_the_bibliography_that_describes_it(string id)
    {
        Activity activity = Find(id);

        Assert.Empty(new ActivityValidator().Validate(activity).Errors);
        Assert.All(activity.Stated, stated => Assert.NotNull(Bibliography.Find(stated.Work)));
        if (activity.Stated.Count == 0)
        {
            Assert.Contains(Bibliography.All, work => activity.Description!.EndsWith($" Described by {work.ShortName}.", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_answer_has_a_ground(string id) => Assert.All(Find(id).Answers.Questions, question => Assert.True(
        Find(id).Evidence.TryGetValue(question, out Evidence? evidence) && (evidence.Note ?? evidence.Excerpt) is not null, $"{id}: {question}"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_answers_that_decide_what_the_author_states_have_evidence(string id)
    {
        Activity activity = Find(id);
        Classification result = Classifier.Default.Classify(activity);
        foreach (StatedVerdict stated in activity.Stated.Where(stated => DefinitionCatalog.Find(stated.Definition) is not null))
        {
            foreach (Reason reason in result[stated.Definition].Reasons)
            {
                Assert.All(reason.Answers.Questions, question => Assert.True(
                    activity.Evidence.TryGetValue(question, out Evidence? evidence) && (evidence.Note ?? evidence.Excerpt) is not null,
                    $"{id}: '{question}' decides under {stated.Definition} and has no evidence."));
            }
        }
    }

    [Fact]
    public void Those_without_a_stated_verdict_are_known() => Assert.Equal(
        [
            "gazley-park-charities", "pestoff-koseiren-hospitals", "combes-parent-centres", "perkins-expert-patients", "meijer-police-cameras",
            "unc-youth-coaches", "kaye-essien-road-repairs", "mols-whatsapp-groups", "skogan-beat-meetings", "marello-waste-pickers", "kashefi-citizens-jury",
            "farmer-design-workshops", "meza-parent-school-associations", "cahn-youth-court", "spice-oak-house", "singh-speed-watch", "atkinson-balsall-heath",
            "brand-rolland-partners", "better-way-you-decide", "mangai-boreholes", "hutchings-rural-water", "adams-water-kiosks",
            "kleinhans-community-enterprises", "clark-boston-requests", "aha-self-dialysis", "pilemalm-first-responders", "turning-point-connected-care",
            "wilson-village-agents", "scotland-experience-panels", "opsi-madrid-volunteers", "co-val-housing-provider", "wallach-prosthetic-hands",
            "rushey-green-time-bank", "gentofte-task-committees", "gheduzzi-family-carers",
        ],
        PublishedActivities.All.Where(activity => activity.Stated.Count == 0).Select(activity => activity.Id));

    private static Activity Find(string id) => PublishedActivities.All.Single(activity => activity.Id == id);
}
