using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Reliability.Tests;

public sealed class DisagreementTests
{
    [Fact]
    public void Coders_whose_names_are_shown_alike_are_two_all_the_same()
    {
        CodingSet set = Codings.Of(
            ("Ben\tX", [new Activity("one") { Id = "a", Users = true }]), ("Ben X", [new Activity("one") { Id = "a", Users = false }]));

        Assert.Equal(["Ben X (person)", "Ben X (person) [2]"], set.RatingsOf(Codebook.Users).Coders);
    }

    [Fact]
    public void The_sets_to_settle_equal_brute_force()
    {
        Xoshiro256 generator = new(12);
        int matter = 0;
        int larger = 0;
        for (int round = 0; round < 150; round++)
        {
            Answers first = Codings.Recoded(Codings.Published[round % Codings.Published.Count].Answers, generator, 1);
            Answers second = Codings.Recoded(first, generator, 1 + (round % 5));
            CodingComparison comparison = Only(DisagreementReport.Of(Codings.Pair(first, second), Codings.Some));
            List<Question[]> smallest = BruteForce(first, second, Codebook.Questions, Codings.Some);

            Assert.True(comparison.AreSmallest);
            Assert.Equal(Named(smallest), Named(comparison.SmallestSets));
            matter += comparison.Matters ? 1 : 0;
            larger += smallest[0].Length > 1 ? 1 : 0;
        }

        // The comparison is worth something only where there is something to settle.
        Assert.InRange(matter, 40, 150);
        Assert.True(larger > 5, $"{larger}");
    }

    [Fact]
    public void The_sets_to_settle_equal_brute_force_on_all_codings_of_a_small_questionnaire()
    {
        DefinitionSet definitions = new(
        [
            OwnDefinitions.Of("tended", GardenQuestions.Open.Is(true) & GardenQuestions.Watered.Is(true)), OwnDefinitions.Of("large", GardenQuestions.Crop.Is(Scale.Group, Scale.Community)),
        ]);
        Answers[] all =
        [
            .. from open in (bool?[])[true, false, null]
               from crop in (Scale?[])[Scale.Individual, Scale.Community, null]
               from watered in (bool?[])[true, false, null]
               select Garden(open, crop, watered),
        ];
        foreach ((Answers first, Answers second) in all.SelectMany((first, index) => all.Skip(index + 1).Where((_, other) => (index + other) % 3 == 0).Select(second => (first, second))))
        {
            CodingComparison comparison = Only(DisagreementReport.Of(Codings.Pair(first, second), definitions));

            Assert.True(comparison.AreSmallest);
            Assert.Equal(Named(BruteForce(first, second, GardenQuestions.Questionnaire.Questions, definitions)), Named(comparison.SmallestSets));
        }

        static Answers Garden(bool? open, Scale? crop, bool? watered)
        {
            Answers answers = open is { } isOpen ? Answers.Unknown.With(GardenQuestions.Open, isOpen) : Answers.Unknown;
            answers = crop is { } size ? answers.With(GardenQuestions.Crop, size) : answers;
            return watered is { } isWatered ? answers.With(GardenQuestions.Watered, isWatered) : answers;
        }
    }

    [Fact]
    public void A_difference_that_no_verdict_turns_on_does_not_matter()
    {
        Answers first = Answers.Unknown.With(Codebook.CitizensDeliver, true);
        Answers second = Answers.Unknown.With(Codebook.CitizensDeliver, true).With(Codebook.Scale, Scale.Individual);

        CodingComparison comparison = Only(DisagreementReport.Of(Codings.Pair(first, second), Codings.Ostrom));

        Assert.False(comparison.Matters);
        Assert.Equal("scale: unknown against individual", Assert.Single(comparison.Questions).ToString());
        Assert.False(comparison.Questions[0].IsOpposed);
        Assert.Empty(Assert.Single(comparison.SmallestSets));
        Assert.Equal("a, Ana and Ben: 1 question and 0 verdicts differ.", comparison.ToString());
    }

    [Fact]
    public void A_question_that_a_verdict_turns_on_is_named_and_costs_the_verdict()
    {
        Answers first = Codings.Published.First(activity => Ostrom1996.Definition.Assess(activity.Answers) == Verdict.CoProduction).Answers;
        Question question = Ostrom1996.Definition.Criterion.Condition.Questions.First(each =>
            each.Options.Any(option => Opposed(first.WithOptions(each, option))));
        Answers second = first.WithOptions(question, question.Options.First(option => Opposed(first.WithOptions(question, option))));

        DisagreementReport report = DisagreementReport.Of(Codings.Pair(first, second), Codings.Ostrom);
        CodingComparison comparison = Only(report);

        Assert.True(comparison.Matters);
        Assert.True(Assert.Single(comparison.Verdicts).IsOpposed);
        Assert.Equal([question], Assert.Single(comparison.SmallestSets));
        Assert.Equal((1, 1, 1), (report.Costs[0].PairCount, report.Costs[0].VerdictCount, report.Costs[0].SettledAlone));
        Assert.Equal(new VerdictPairs(0, 1, 0), report.OfFacts);
        Assert.Equal(default, report.OfDefinitions);

        static bool Opposed(Answers answers) =>
            Contradiction.In(answers).Count == 0 && Ostrom1996.Definition.Assess(answers) == Verdict.NotCoProduction;
    }

    [Fact]
    public void Disagreement_of_definitions_is_told_apart_from_that_of_coders()
    {
        CodingSet corpus = Codings.Of(("Ana", Codings.Published), ("Ben", Codings.Published));

        DisagreementReport report = DisagreementReport.Of(corpus, Codings.Some);

        Assert.Equal(Codings.Published.Count * Codings.Some.Count, report.OfFacts.Same);
        Assert.Equal(report.OfFacts.Same, report.OfFacts.Compared);
        Assert.Equal(2 * Codings.Published.Count * 15, report.OfDefinitions.Compared);
        Assert.True(report.OfDefinitions.Opposed > 0);
        Assert.Empty(report.Costs);
    }

    [Fact]
    public void Activities_that_one_coder_left_out_are_missing_and_not_compared()
    {
        CodingSet corpus = Codings.Of(("Ana", Codings.Published), ("Ben", Codings.Published.Skip(100)));

        Assert.Equal(Codings.Published.Count - 100, DisagreementReport.Of(corpus, Codings.Ostrom).Comparisons.Count);
        Assert.Equal(Codings.Published.Count, corpus.RatingsOf(Codebook.Users).UnitCount);
        Assert.Equal(1, Coefficient.PercentAgreement.Of(corpus.RatingsOf(Codebook.Users)).Value.Value);
        Assert.Equal($"2 coders, {Codings.Published.Count} activities", corpus.ToString());
    }

    [Fact]
    public void Codings_on_another_questionnaire_than_the_definitions_are_refused()
    {
        QuestionnaireBuilder builder = new("garden");
        Question<bool> open = builder.YesNo("open", "Is it open?", "", "A park.", "A yard.", [Citation.Reading(Bibliography.Ostrom1996)]);
        builder.Build();
        CodingSet garden = Codings.Pair(Answers.Unknown.With(open, true), Answers.Unknown.With(open, false));

        Assert.Equal("0, 1 (1)", Assert.Single(garden.RatingsOf(open).Patterns).ToString());
        Assert.Throws<ArgumentException>(() => DisagreementReport.Of(garden, Codings.Ostrom));
        Assert.Throws<ArgumentException>(() => garden.RatingsOf(Codebook.Users));
        Assert.Throws<ArgumentException>(() => garden.RatingsOf(Ostrom1996.Definition));
    }

    [Fact]
    public void What_is_adjudicated_or_derived_is_no_coder_and_coders_shown_alike_are_told_apart()
    {
        Activity one = new("one") { Id = "a", Users = true };
        Dictionary<Question, Evidence> why = new() { [Codebook.Users] = new() { Note = "they do" } };
        CodedActivity ana = new(one, Coder.Person("m 1"));
        CodingSet codings = new(
        [
            ana, new(one with { Users = false }, Coder.Model("m", "1")), new(one with { Evidence = why }, Coder.Person("Judge")) { IsAdjudicated = true },
            new(one, Coder.Of(CoderKind.Rule, "majority")),
        ]);

        RatingTable table = codings.RatingsOf(Codebook.Users);

        Assert.Equal(["m 1 (person)", "m 1 (model, version 1)"], table.Coders);
        Assert.Equal("0, 1 (1)", Assert.Single(table.Patterns).ToString());
        Assert.Single(DisagreementReport.Of(codings, Codings.Ostrom).Comparisons);
    }

    private static CodingComparison Only(DisagreementReport report) => Assert.Single(report.Comparisons);

    private static string[] Named(IEnumerable<IReadOnlyList<Question>> sets) =>
        [.. sets.Select(set => string.Join(' ', set.Select(question => question.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    /// <summary>All smallest sets, by trying every set of differing questions and every way to settle it.</summary>
    private static List<Question[]> BruteForce(Answers first, Answers second, IEnumerable<Question> questions, DefinitionSet definitions)
    {
        Question[] differing = [.. questions.Where(question => Said(first, question) != Said(second, question))];
        Answers shared = Answers.Unknown;
        foreach (Question question in questions.Except(differing))
        {
            shared = shared.WithOptions(question, [.. first.Possible(question)]);
        }

        return
        [
            .. Enumerable.Range(0, 1 << differing.Length)
                .Select(set => differing.Where((_, index) => (set >> index & 1) != 0).ToArray())
                .Where(set => IsEnough(set))
                .GroupBy(set => set.Length)
                .MinBy(group => group.Key)!,
        ];

        bool IsEnough(Question[] set) => Enumerable.Range(0, 1 << set.Length).All(way =>
        {
            Answers both = Settled(shared, set, way);
            Answers one = Settled(first, set, way);
            Answers other = Settled(second, set, way);
            return Contradiction.In(both).Count > 0
                || (Contradiction.In(one).Count == 0 && Contradiction.In(other).Count == 0
                    && definitions.All(definition => definition.Assess(one) == definition.Assess(other)));
        });

        Answers Settled(Answers answers, Question[] set, int way)
        {
            for (int index = 0; index < set.Length; index++)
            {
                answers = answers.WithOptions(set[index], [.. ((way >> index & 1) != 0 ? second : first).Possible(set[index])]);
            }

            return answers;
        }
    }

    private static string Said(Answers answers, Question question) => string.Join('|', answers.Possible(question).Select(option => option.Token));
}
