using CoProduction.AI.Tests.Fakes;
using CoProduction.Coding;

namespace CoProduction.AI.Tests;

public sealed class EvaluationCountTests
{
    private static readonly Classifier Gardens = new(
    [
        OwnDefinitions.Of("open", GardenQuestions.Open.Is(true)), OwnDefinitions.Of("watered", GardenQuestions.Watered.Is(true)), OwnDefinitions.Of("small", GardenQuestions.Crop.Is(Scale.Individual)),
    ]);

    [Fact]
    public async Task Texts_that_agree_contradict_or_leave_open_what_the_reference_says_are_counted_apart()
    {
        TextEvaluation evaluation = TextEvaluation.Of(
            [
                new(await Garden.CodeAsync(Said.Reply(Garden.Open(), Garden.Crop(), Said.Quoting("watered", "yes", "waters a bed"))), Reference(true, Scale.Group, true)),
                new(await Garden.CodeAsync(Said.Reply(Garden.Open("no"), Garden.Crop("individual"), Garden.Watered())), Reference(true, Scale.Community, null)),
                new(await Garden.CodeAsync(Said.Reply(Said.Answer("crop", ["group", "community"], "grow beans together", null))), Reference(false, Scale.Group, null)),
                new(await Garden.CodeAsync(Said.Reply(Garden.Open(), Said.Quoting("watered", "no", "no such words"))), Reference(null, null, true)),
                new(await Garden.CodeAsync(Said.Reply(Garden.Open())), null),
            ],
            Gardens);

        Assert.Equal(
            [
                "open: 1 of 2 (50.0 %) alike, 1 opposed, 1 open in the coding, 1 in the reference",
                "crop: 1 of 2 (50.0 %) alike, 1 opposed, 1 open in the coding, 0 in the reference",
                "watered: 1 of 1 (100.0 %) alike, 0 opposed, 1 open in the coding, 1 in the reference",
            ],
            evaluation.Questions.Select(each => each.ToString()));
        Assert.Equal([GardenQuestions.Open, GardenQuestions.Crop, GardenQuestions.Watered], evaluation.Questions.Select(each => each.Question));
        Assert.Equal(
            "5 texts: quotations found 8 of 9 (88.9 %); on ordinary knowledge 1 of 9 (11.1 %); stated verdicts: right 0 of 0, open 0 of 0, wrong 0 of 0; "
            + "of 12 verdicts 6 as by the reference, 2 opposed to it, 3 open, 1 open by the reference alone; 5 requests, 500 tokens in, 50 tokens out",
            evaluation.ToString());
        Assert.Equal((12, 6, 2, 3, 1), (evaluation.Verdicts.Total, evaluation.Verdicts.Same, evaluation.Verdicts.Opposed, evaluation.Verdicts.Open, evaluation.Verdicts.OpenInReference));
    }

    [Fact]
    public async Task Alpha_is_one_where_all_answers_are_alike_and_less_where_they_are_not()
    {
        CodedText open = await Garden.CodeAsync(Said.Reply(Garden.Open()));
        CodedText closed = await Garden.CodeAsync(Said.Reply(Garden.Open("no")));

        Assert.Equal(1, AlphaOf(new(open, Reference(true, null, null)), new(closed, Reference(false, null, null))));
        Assert.Equal(-0.5, AlphaOf(new(open, Reference(false, null, null)), new(closed, Reference(true, null, null))));

        static double? AlphaOf(params EvaluatedText[] texts) => TextEvaluation.Of(texts, Gardens).Questions[0].Alpha.Value;
    }

    [Fact]
    public async Task Of_two_readings_the_questions_that_both_answer_are_compared()
    {
        TextEvaluation evaluation = TextEvaluation.Of(
            [
                new(await Garden.CodeAsync(Said.Reply(Garden.Open(), Garden.Crop("individual")), Said.Reply(Garden.Open(), Garden.Crop("community"), Garden.Watered())), null),
                new(await Garden.CodeAsync(Said.Reply(Garden.Open("no")), Said.Reply(Garden.Open("no"), Garden.Crop())), null),
                new(await Garden.CodeAsync(Said.Reply(Said.Answer("crop", ["individual", "group"], "grow beans", null)), Said.Reply(Garden.Crop("individual"))), null),
                new(await Garden.CodeAsync(Said.Reply(Garden.Open())), null),
                new(await Garden.CodeAsync(Said.Activities(), Said.Activities(Said.Activity("One", "The gate is open", Garden.Open()), Said.Activity("Two", "grow beans", Garden.Open()))), null),
            ],
            Gardens);

        Assert.Equal(new Share(2, 3), evaluation.BetweenReadings);
        Assert.Empty(evaluation.Questions);
    }

    [Fact]
    public async Task A_quotation_that_is_too_short_counts_as_not_found()
    {
        TextEvaluation evaluation = TextEvaluation.Of([new(await Garden.CodeAsync(Said.Reply(Said.Quoting("open", "yes", "is"), Garden.Crop(), Said.Answer("watered", ["yes"], null, null))), null)], Gardens);

        Assert.Equal(new Share(1, 2), evaluation.Quotations);
        Assert.Equal(new Share(0, 1), evaluation.Knowledge);
    }

    [Fact]
    public async Task Quotations_that_are_not_found_are_counted_over_all_texts()
    {
        CodedText lost = await Garden.CodeAsync(Said.Reply(Said.Quoting("open", "yes", "no such words"), Garden.Crop()));

        Assert.Equal(new Share(2, 4), TextEvaluation.Of([new(lost, null), new(lost, null)], Gardens).Quotations);
    }

    [Fact]
    public async Task A_text_of_one_activity_counts_as_it_was_coded_and_not_with_what_follows()
    {
        CodedText coded = await Garden.CodeAsync(Said.Reply(Said.Answer("crop", ["individual", "group"], "grow beans together", null), Garden.Watered("no")));

        Assert.Equal("crop: individual", coded.Codings[0].Coding.Implied()!.Answers.ToString());
        Assert.Equal(
            "crop: none alike, 0 opposed, 1 open in the coding, 0 in the reference", TextEvaluation.Of([new(coded, Reference(true, Scale.Individual, false))], Gardens).Questions[1].ToString());
    }

    [Fact]
    public async Task A_coding_of_one_reading_beside_one_of_several_does_not_outweigh_it()
    {
        string split = Said.Activities(Said.Activity("One", "The gate is open", Garden.Open()), Said.Activity("Two", "Neighbours grow beans", Garden.Crop()));
        CodedText coded = await Garden.CodeAsync(split, split);

        TextEvaluation evaluation = TextEvaluation.Of([new(coded.With(coded.Codings[0], coded.Readings[0].Codings[0]), Reference(true, Scale.Group, null))], Gardens);

        Assert.Equal([1, 1], evaluation.Questions.Take(2).Select(question => question.OpenInCoding));
    }

    [Fact]
    public async Task An_evaluation_keeps_its_texts_and_needs_texts_and_a_classifier()
    {
        EvaluatedText text = new(await Garden.CodeAsync(Said.Reply()), null);

        Assert.Same(text, Assert.Single(TextEvaluation.Of([text], Gardens).Texts));
        Assert.Throws<ArgumentNullException>("texts", () => TextEvaluation.Of(null!, Gardens));
        Assert.Throws<ArgumentNullException>("texts", () => TextEvaluation.Of([text, null!], Gardens));
        Assert.Throws<ArgumentNullException>("classifier", () => TextEvaluation.Of([text], null!));
    }

    [Theory]
    [InlineData(0, 0, "none")]
    [InlineData(0, 3, "0 of 3 (0.0 %)")]
    [InlineData(2, 3, "2 of 3 (66.7 %)")]
    public void A_share_is_told_with_one_decimal(int count, int total, string text) => Assert.Equal(text, new Share(count, total).ToString());

    private static Activity Reference(bool? open, Scale? crop, bool? watered)
    {
        Answers answers = Answers.Unknown;
        if (open is { } isOpen) answers = answers.With(GardenQuestions.Open, isOpen);
        if (crop is { } size) answers = answers.With(GardenQuestions.Crop, size);
        if (watered is { } isWatered) answers = answers.With(GardenQuestions.Watered, isWatered);
        return new Activity("A garden") { Id = "garden", Answers = answers };
    }
}
