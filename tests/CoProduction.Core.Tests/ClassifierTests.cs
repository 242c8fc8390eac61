using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests;

public sealed class ClassifierTests
{
    private static readonly Definition OwnDefinition = new()
    {
        Id = "city-2026",
        Work = new Work { Id = "city-2026", Authors = [new Author { Family = "City of Somewhere" }], Year = 2026, Title = "Working together", Kind = WorkKind.Report },
        Summary = "Residents and staff keep a street clean together.",
        Criterion = Criterion.Test(
            "residents-deliver", "Residents do part of the work",
            Codebook.Residents.Is(true) & Codebook.CitizensDeliver.Is(true),
            Citation.Reading(Bibliography.NightingaleEtAl2016)),
    };

    [Fact]
    public void A_definition_of_ones_own_is_applied_beside_others()
    {
        Classifier classifier = new([OwnDefinition, Whitaker1980.Definition]);
        Classification result = classifier.Classify(new Activity("Neighbours sweep") { Residents = true, CitizensDeliver = true });

        Assert.Equal(Verdict.CoProduction, result[OwnDefinition].Verdict);
        Assert.Equal(["city-2026", "whitaker-1980"], result.Judgements.Select(judgement => judgement.Definition.Id));
        Assert.Empty(result.Placements);
        Assert.Equal("City of Somewhere (2026)", OwnDefinition.Name);
    }

    [Fact]
    public void Two_definitions_must_not_share_an_id()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Classifier([OwnDefinition, OwnDefinition]));

        Assert.StartsWith("Two definitions share the id 'city-2026'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_classifier_without_definitions_is_refused() => Assert.Throws<ArgumentException>(() => new Classifier([]));

    [Fact]
    public void A_definition_that_was_not_applied_is_not_there()
    {
        Classification result = new Classifier([Whitaker1980.Definition]).Classify(new Activity("Something"));

        Assert.Throws<KeyNotFoundException>(() => result[Sharp1980.Definition]);
        Assert.Throws<KeyNotFoundException>(() => result["sharp-1980"]);
        Assert.Throws<KeyNotFoundException>(() => result[Alford2002.Client]);
    }

    [Fact]
    public void Verdicts_need_a_place_for_each_definition() =>
        Assert.Throws<ArgumentException>(() => Classifier.Default.Assess(Answers.Unknown, new Verdict[3]));

    [Fact]
    public void Verdicts_allocate_nothing()
    {
        var verdicts = new Verdict[Classifier.Default.Definitions.Count];
        Answers answers = Answers.Unknown.With(Codebook.CitizensDeliver, true);
        Classifier.Default.Assess(answers, verdicts);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < 1_000; round++)
        {
            Classifier.Default.Assess(answers, verdicts);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Many_threads_may_ask_for_the_first_verdict_at_once()
    {
        Definition fresh = new()
        {
            Id = "fresh", Work = Bibliography.Whitaker1980, Summary = "One of our own.", Criterion = Criterion.Not(
                "not", "Not so", Citation.Reading(Bibliography.Whitaker1980), OwnDefinition.Criterion),
        };
        var verdicts = new Verdict[64];

        Parallel.For(0, verdicts.Length, index => verdicts[index] = fresh.Assess(Answers.Unknown.With(Codebook.Residents, false)));

        Assert.All(verdicts, verdict => Assert.Equal(Verdict.CoProduction, verdict));
    }

    [Fact]
    public void A_criterion_cannot_be_made_without_a_source()
    {
        Assert.Throws<ArgumentNullException>(() => Criterion.Test("id", "statement", Codebook.Users.Is(true), null!));
        Assert.Throws<ArgumentException>(() => Criterion.All("id", "statement", Citation.Reading(Bibliography.Whitaker1980)));
    }

    [Fact]
    public void A_definition_of_twenty_questions_compiles_without_delay()
    {
        Question<bool>[] questions = [.. Codebook.Questions.OfType<Question<bool>>().Take(20)];
        Condition pairs = Condition.AllOf([.. questions.Chunk(2).Select(pair => pair[0].Is(true) | pair[1].Is(true))]);

        Cover cover = new(Codebook.Questionnaire);

        Assert.Equal(1024, cover.Primes(cover.Of(pairs)).Count);
    }

    [Fact]
    public void Nothing_that_is_null_gets_into_an_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new Activity("a") { Stated = [null!] });
        Assert.Throws<ArgumentNullException>(() => new StatedVerdict { Definition = "a", Verdict = Verdict.CoProduction, Work = null! });
    }
}
