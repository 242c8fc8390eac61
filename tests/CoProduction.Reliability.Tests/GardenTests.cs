using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Literature;

namespace CoProduction.Reliability.Tests;

/// <summary>Codings of a small questionnaire, in which whatever is said of agreement and of disagreement can be told by looking.</summary>
public sealed class GardenTests
{
    private static readonly Definition Tended = OwnDefinitions.Of("tended", GardenQuestions.Open.Is(true) & GardenQuestions.Watered.Is(true));

    private static readonly Definition Large = OwnDefinitions.Of("large", GardenQuestions.Crop.Is(Scale.Group, Scale.Community));

    private static readonly Kind Small = new("small", Criterion.Test("small", "It is small", GardenQuestions.Crop.Is(Scale.Individual), Citation.Reading(Bibliography.Whitaker1980)));

    private static readonly Answers TendedField = Of(open: true, watered: true).With(GardenQuestions.Crop, Scale.Group);

    private static readonly Answers DryBed = Of(open: true, watered: false).With(GardenQuestions.Crop, Scale.Individual);

    /// <summary>Three gardens coded by Ana and Ben, and one that Ana alone coded.</summary>
    private static CodingSet Three { get; } = Codings.Of(
        ("Ana", [Garden("a", TendedField), Garden("b", Of(open: true, watered: true)), Garden("c", Of(open: true)), Garden("d", Answers.Unknown)]),
        ("Ben", [Garden("a", DryBed), Garden("b", Of(open: false, watered: true)), Garden("c", Of(open: false, watered: true))]));

    [Fact]
    public void A_report_says_what_differs_what_it_costs_and_what_to_settle()
    {
        DisagreementReport report = DisagreementReport.Of(Three, [Tended, Large]);

        Assert.Equal(
            """
            Coders disagree under the same definition: 6 pairs: 2 the same, 3 opposed, 1 open in one.
            Definitions disagree on the same answers: 7 pairs: 4 the same, 0 opposed, 3 open in one.
              watered: costs 3 verdicts, settles 0 alone, differs in 2 pairs
              open: costs 2 verdicts, settles 1 alone, differs in 2 pairs
              crop: costs 2 verdicts, settles 0 alone, differs in 1 pair
            """, report.ToString());
        Assert.Equal(
            [
                "a, Ana and Ben: 2 questions and 2 verdicts differ; settle crop and watered.",
                "b, Ana and Ben: 1 question and 1 verdict differ; settle open.",
                "c, Ana and Ben: 2 questions and 1 verdict differ; settle open and watered.",
            ], report.Comparisons.Select(comparison => $"{comparison}"));
        Assert.Equal(
            ["crop: group against individual", "watered: yes against no", "open: yes against no", "open: yes against no", "watered: unknown against yes"],
            report.Comparisons.SelectMany(comparison => comparison.Questions).Select(question => $"{question}"));
        Assert.Equal([true, true, true, true, false], report.Comparisons.SelectMany(comparison => comparison.Questions).Select(question => question.IsOpposed));
        Assert.Equal(
            [
                "tended: CoProduction against NotCoProduction, True", "large: CoProduction against NotCoProduction, True", "tended: CoProduction against NotCoProduction, True",
                "tended: Undetermined against NotCoProduction, False",
            ],
            report.Comparisons.SelectMany(comparison => comparison.Verdicts).Select(verdict => $"{verdict.Definition.Id}: {verdict.First} against {verdict.Second}, {verdict.IsOpposed}"));
        Assert.Equal($"{Tended}: CoProduction against NotCoProduction", $"{report.Comparisons[0].Verdicts[0]}");
        Assert.Equal((new VerdictPairs(2, 3, 1, 2), new VerdictPairs(4, 0, 3, 2)), (report.OfFacts, report.OfDefinitions));
        Assert.All(report.Comparisons, comparison => Assert.True(comparison is { Matters: true, AreSmallest: true }));
    }

    [Fact]
    public void A_question_that_costs_no_verdict_has_no_line_in_a_report() => Assert.Equal(
        """
        Coders disagree under the same definition: 3 pairs: 2 the same, 1 opposed, 0 open in one.
        Definitions disagree on the same answers: 0 pairs: 0 the same, 0 opposed, 0 open in one.
          crop: costs 1 verdict, settles 0 alone, differs in 1 pair
          watered: costs 1 verdict, settles 0 alone, differs in 2 pairs
        """, $"{DisagreementReport.Of(Three, [Large])}");

    [Fact]
    public void A_set_is_enough_only_where_it_is_so_whichever_way_each_of_its_questions_is_settled()
    {
        // With the crop of Ana both are the same; with that of Ben, the dry garden of Ana contradicts itself.
        Definition openField = OwnDefinitions.Of("open-field", GardenQuestions.Open.Is(true) & GardenQuestions.Crop.Is(Scale.Group));
        Answers field = Of(open: false, watered: true).With(GardenQuestions.Crop, Scale.Group);

        Assert.Equal(
            "a, Ana and Ben: 3 questions and 0 verdicts differ.", $"{Assert.Single(DisagreementReport.Of(Codings.Pair(DryBed, field), [openField]).Comparisons)}");
        Assert.Equal(
            "a, Ana and Ben: 3 questions and 1 verdict differ; settle open and crop and watered.",
            $"{Assert.Single(DisagreementReport.Of(Codings.Pair(DryBed, field), [openField, OwnDefinitions.Of("closed", GardenQuestions.Crop.Is(Scale.Group))]).Comparisons)}");
    }

    [Fact]
    public void A_coding_whose_answers_contradict_each_other_agrees_with_none()
    {
        Answers drySown = Of(open: false, watered: false).With(GardenQuestions.Crop, Scale.Group);
        CodingComparison comparison = Assert.Single(DisagreementReport.Of(Codings.Pair(drySown, drySown.With(GardenQuestions.Watered, true)), [Large]).Comparisons);

        Assert.Equal("a, Ana and Ben: 1 question and 1 verdict differ; settle watered.", $"{comparison}");
        Assert.Equal("watered: costs 1 verdict, settles 1 alone, differs in 1 pair", $"{Assert.Single(DisagreementReport.Of(Codings.Pair(drySown, drySown.With(GardenQuestions.Watered, true)), [Large]).Costs)}");
    }

    [Fact]
    public void Answers_that_a_coder_leaves_open_are_named_with_or()
    {
        Answers either = Answers.Unknown.WithAnyOf(GardenQuestions.Crop, Scale.Individual, Scale.Community);
        CodingComparison comparison = Assert.Single(DisagreementReport.Of(Codings.Pair(either, Answers.Unknown.With(GardenQuestions.Crop, Scale.Group)), [Tended]).Comparisons);

        Assert.Equal("crop: individual or community against group", $"{Assert.Single(comparison.Questions)}");
        Assert.Equal(["individual", "community"], comparison.Questions[0].First.Select(option => option.Token));
        Assert.Equal(["group"], comparison.Questions[0].Second.Select(option => option.Token));
        Assert.True(comparison.Questions[0].IsOpposed);
    }

    [Fact]
    public void Ratings_are_by_question_by_definition_and_by_kind()
    {
        Assert.Equal(("Ana Ben; individual group community", "-, - (3); 1, 0 (1)"), Shown(Three.RatingsOf(GardenQuestions.Crop)));
        Assert.Equal(("Ana Ben; yes no", "-, - (1); 0, 0 (1); 0, 1 (2)"), Shown(Three.RatingsOf(GardenQuestions.Open)));
        Assert.Equal(("Ana Ben; coProduction notCoProduction", "-, - (1); -, 1 (1); 0, 1 (2)"), Shown(Three.RatingsOf(Tended)));
        Assert.Equal(("Ana Ben; coProduction notCoProduction undetermined", "0, 1 (2); 2, - (1); 2, 1 (1)"), Shown(Three.RatingsOf(Tended, OpenVerdicts.Category)));
        Assert.Equal(("Ana Ben; certainly not", "-, - (3); 1, 0 (1)"), Shown(Three.RatingsOf(Small)));
        Assert.Equal(("Ana Ben; certainly not possibly", "1, 0 (1); 2, - (1); 2, 2 (2)"), Shown(Three.RatingsOf(Small, OpenVerdicts.Category)));
    }

    [Fact]
    public void With_implications_what_other_answers_rule_out_is_no_rating_and_contradictions_are_none()
    {
        Answers field = Answers.Unknown.With(GardenQuestions.Crop, Scale.Community);
        CodingSet codings = Codings.Pair(field, field.With(GardenQuestions.Watered, false));

        Assert.Equal("-, 1 (1)", Shown(codings.RatingsOf(GardenQuestions.Watered)).Patterns);
        Assert.Equal("0, - (1)", Shown(codings.RatingsOf(GardenQuestions.Watered, withImplications: true)).Patterns);
        Assert.Equal("2, 2 (1)", Shown(codings.RatingsOf(GardenQuestions.Crop)).Patterns);
        Assert.Equal("2, - (1)", Shown(codings.RatingsOf(GardenQuestions.Crop, withImplications: true)).Patterns);
    }

    [Fact]
    public void Coders_that_are_shown_alike_are_told_apart_by_what_they_are_and_by_number()
    {
        Activity garden = Garden("a", DryBed);
        CodingSet codings = new(((Coder[])
        [
            Coder.Person("m 1"), Coder.Model("m", "1"), Coder.Person("m\t1"), Coder.Person("m\u20281"), Coder.Model("n", "2"),
        ]).Select(coder => new CodedActivity(garden, coder)));

        Assert.Equal(
            ["m 1 (person)", "m 1 (model, version 1)", "m 1 (person) [2]", "m 1 (person) [3]", "n 2"], codings.RatingsOf(GardenQuestions.Open).Coders);
    }

    [Fact]
    public void Definitions_are_compared_in_pairs_with_their_ids_in_place_of_coders()
    {
        Activity[] gardens = [Garden("a", TendedField), Garden("b", DryBed), Garden("c", Of(open: false)), Garden("d", Answers.Unknown)];
        DefinitionAgreement agreement = DefinitionAgreement.Of(gardens, [Tended, Large]);
        DefinitionPair pair = Assert.Single(agreement.Pairs);

        Assert.Equal("2 definitions, 4 activities", $"{agreement}");
        Assert.Equal("1 definition, 1 activity", $"{DefinitionAgreement.Of(gardens.Take(1), [Tended])}");
        Assert.Equal(("tended large; coProduction notCoProduction", "-, - (1); 1, - (1); 0, 0 (1); 1, 1 (1)"), Shown(agreement.Ratings));
        Assert.Equal("1, 2 (1)", Shown(DefinitionAgreement.Of(gardens.Skip(2).Take(1), [Tended, Large], OpenVerdicts.Category).Ratings).Patterns);
        Assert.Equal((Tended, Large, new VerdictPairs(3, 0, 1, 1)), (pair.First, pair.Second, pair.Verdicts));
        Assert.Equal($"{Tended} and {Large}: 2 of 2 (1.000, 95 % interval 0.342 to 1.000)", $"{pair}");
        Assert.Equal("4 pairs: 3 the same, 0 opposed, 1 open in one", $"{pair.Verdicts}");
    }

    [Fact]
    public void Stated_verdicts_are_counted_by_outcome()
    {
        StatedVerdict elsewhere = Stated("other", Verdict.CoProduction);
        Activity[] gardens =
        [
            Garden("a", TendedField) with { Stated = [Stated("tended", Verdict.CoProduction), elsewhere, Stated("large", Verdict.NotCoProduction)] },
            Garden("b", DryBed),
            Garden("c", Answers.Unknown) with
            {
                Stated = [Stated("tended", Verdict.CoProduction) with { Provenance = Provenance.Reading }, Stated("large", Verdict.Undetermined)],
            },
        ];
        StatedAgreement agreement = StatedAgreement.Of(gardens, new Classifier(new DefinitionSet([Tended, Large]), []));

        Assert.Equal(
            "right 1 of 3 (0.333, 95 % interval 0.061 to 0.792), open 1 of 3 (0.333, 95 % interval 0.061 to 0.792), wrong 1 of 3 (0.333, 95 % interval 0.061 to 0.792)", $"{agreement}");
        Assert.Same(elsewhere, Assert.Single(agreement.NotCompared));
        Assert.Equal(["tended", "large", "tended", "large"], agreement.Comparisons.Select(comparison => comparison.Stated.Definition));
        Assert.Equal(
            [(1, 2), (0, 2), (1, 2), (1, 3)],
            Enum.GetValues<StatedOutcome>().Select(outcome => agreement.Count(outcome, seenOnly: true)).Select(share => (share.Count, share.Total)));
        Assert.Equal((1, 4), (agreement.Count(StatedOutcome.AuthorUndecided).Count, agreement.Count(StatedOutcome.AuthorUndecided).Total));
    }

    [Fact]
    public void What_is_needed_is_asked_for()
    {
        CodingSet none = null!;
        (string, Action)[] calls =
        [
            ("codings", () => none.RatingsOf(GardenQuestions.Open)), ("codings", () => none.RatingsOf(Tended)), ("codings", () => none.RatingsOf(Small)),
            ("question", () => Three.RatingsOf((Question)null!)), ("definition", () => Three.RatingsOf((Definition)null!)), ("kind", () => Three.RatingsOf((Kind)null!)),
            ("codings", () => DisagreementReport.Of(none, [Tended])), ("definitions", () => DisagreementReport.Of(Three, null!)),
            ("activities", () => DefinitionAgreement.Of(null!, [Tended])), ("activities", () => DefinitionAgreement.Of([null!], [Tended])),
            ("definitions", () => DefinitionAgreement.Of([], null!)),
            ("activities", () => StatedAgreement.Of(null!, Classifier.Default)), ("activities", () => StatedAgreement.Of([null!], Classifier.Default)),
            ("classifier", () => StatedAgreement.Of([], null!)),
        ];

        Assert.All(calls, call => Assert.Equal(call.Item1, Assert.Throws<ArgumentNullException>(call.Item2).ParamName));
    }

    [Fact]
    public void What_is_on_another_questionnaire_is_refused_with_both_names()
    {
        QuestionnaireBuilder builder = new("pond");
        Question<bool> deep = builder.YesNo("deep", "Is it deep?", "", "A lake.", "A pool.", [Citation.Reading(Bibliography.Whitaker1980)]);
        builder.Build();
        Kind kind = new("deep", Criterion.Test("deep", "It is deep", deep.Is(true), Citation.Reading(Bibliography.Whitaker1980)));
        Definition definition = OwnDefinitions.Of("deep", deep.Is(true));
        (string, Action)[] calls =
        [
            ("question", () => Three.RatingsOf(deep)), ("definition", () => Three.RatingsOf(definition)), ("kind", () => Three.RatingsOf(kind)),
            ("definitions", () => DisagreementReport.Of(Three, [definition])),
        ];

        Assert.All(calls, call => Assert.Equal(
            $"The codings are on 'garden', and not on 'pond'. (Parameter '{call.Item1}')", Assert.Throws<ArgumentException>(call.Item2).Message));
        Assert.Equal("0 coders, 0 units, 2 categories", $"{new CodingSet([]).RatingsOf(deep)}");
    }

    private static (string Names, string Patterns) Shown(RatingTable table) =>
        ($"{string.Join(' ', table.Coders)}; {string.Join(' ', table.Categories)}", string.Join("; ", table.Patterns));

    private static Answers Of(bool open) => Answers.Unknown.With(GardenQuestions.Open, open);

    private static Answers Of(bool open, bool watered) => Of(open).With(GardenQuestions.Watered, watered);

    private static Activity Garden(string id, Answers answers) => new("garden") { Id = id, Answers = answers };

    private static StatedVerdict Stated(string definition, Verdict verdict) => new() { Definition = definition, Verdict = verdict, Work = "whitaker-1980" };
}
