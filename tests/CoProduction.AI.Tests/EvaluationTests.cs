using CoProduction.AI.Tests.Fakes;
using CoProduction.Coding;

namespace CoProduction.AI.Tests;

public sealed class EvaluationTests
{
    private static readonly Activity Reference = new("Parents walk pupils to school")
    {
        Id = "bus", CitizensDeliver = true, Effort = true, Voluntariness = Voluntariness.Voluntary, Users = false,
        Stated =
        [
            new StatedVerdict { Definition = "brudney-england-1983", Verdict = Verdict.CoProduction, Work = "brudney-england-1983" },
            new StatedVerdict { Definition = "ostrom-1996", Verdict = Verdict.CoProduction, Work = "ostrom-1996" },
        ],
    };

    [Fact]
    public async Task Every_question_is_counted_by_whether_both_answer_and_alike()
    {
        TextEvaluation evaluation = await EvaluateAsync(
            Said.Reply(
                Said.Quoting("citizensDeliver", "yes", "walk a group"), Said.Quoting("effort", "no", "Every morning"), Said.Answer("voluntariness", ["voluntary", "partlyVoluntary"], "pays nobody", null),
                Said.Quoting("paidByProvider", "no", "pays nobody"), Said.Quoting("users", "yes", "not in the text"), Said.Knowing("output", "publicService", "Schools are public.")),
            Reference);

        Assert.Equal((new Share(1, 1), 0, 0, 0), Counts(evaluation, Codebook.CitizensDeliver));
        Assert.Equal((new Share(0, 1), 1, 0, 0), Counts(evaluation, Codebook.Effort));
        Assert.Equal((new Share(0, 0), 0, 1, 0), Counts(evaluation, Codebook.Voluntariness));
        Assert.Equal((new Share(0, 0), 0, 0, 1), Counts(evaluation, Codebook.PaidByProvider));
        Assert.Equal((new Share(0, 0), 0, 1, 0), Counts(evaluation, Codebook.Users));
        Assert.Equal(Codebook.Questions.Count, evaluation.Questions.Count);
        Assert.Equal(new Share(4, 5), evaluation.Quotations);
        Assert.Equal(new Share(1, 5), evaluation.Knowledge);
        Assert.Equal("4 of 5 (80.0 %)", evaluation.Quotations.ToString());
        Assert.Equal(1, evaluation.Usage.Requests);
    }

    [Fact]
    public async Task Stated_verdicts_are_right_wrong_or_open_by_what_the_text_tells()
    {
        TextEvaluation evaluation = await EvaluateAsync(
            Said.Reply(Said.Quoting("citizensDeliver", "yes", "walk a group"), Said.Quoting("voluntariness", "compelled", "pays nobody")), Reference);

        Assert.Equal(1, evaluation.Stated.Count(Comparison.StatedOutcome.Wrong).Count);
        Assert.Equal(1, evaluation.Stated.Count(Comparison.StatedOutcome.Open).Count);
        Assert.Equal(Classifier.Default.Definitions.Count, evaluation.Verdicts.Total);
        Assert.Equal(evaluation.Verdicts.Total, evaluation.Verdicts.Same + evaluation.Verdicts.Opposed + evaluation.Verdicts.Open + evaluation.Verdicts.OpenInReference);
    }

    [Fact]
    public async Task A_text_whose_parts_answer_differently_is_open_and_not_wrong()
    {
        string reply = Said.Activities(
            Said.Activity("One", "walk a group", Said.Quoting("citizensDeliver", "yes", "walk a group"), Said.Quoting("paidByProvider", "no", "pays nobody")),
            Said.Activity("Two", "The council trains them", Said.Quoting("citizensDeliver", "no", "The council trains them"), Said.Quoting("paidByProvider", "no", "pays nobody")));
        TextEvaluation evaluation = await EvaluateAsync(reply, Reference);
        TextEvaluation twice = await EvaluateAsync(reply, Reference, 2);

        Assert.Equal((new Share(0, 0), 0, 1, 0), Counts(evaluation, Codebook.CitizensDeliver));
        Assert.Equal((new Share(0, 0), 0, 0, 1), Counts(evaluation, Codebook.PaidByProvider));
        Assert.Equal(0, evaluation.Stated.Count(Comparison.StatedOutcome.Wrong).Count);
        Assert.Equal(Counts(evaluation, Codebook.PaidByProvider), Counts(twice, Codebook.PaidByProvider));
    }

    [Fact]
    public async Task A_text_without_a_reference_counts_for_its_quotations_alone()
    {
        TextEvaluation evaluation = await EvaluateAsync(Said.Reply(Said.Quoting("effort", "yes", "Every morning")), null);

        Assert.Equal(new Share(1, 1), evaluation.Quotations);
        Assert.Empty(evaluation.Questions);
        Assert.Equal(0, evaluation.Verdicts.Total);
        Assert.Equal("none", evaluation.BetweenReadings.ToString());
    }

    private static (Share Same, int Opposed, int OpenInCoding, int OpenInReference) Counts(TextEvaluation evaluation, Question question)
    {
        QuestionAgreement agreement = Assert.Single(evaluation.Questions, each => each.Question == question);
        return (agreement.Same, agreement.Opposed, agreement.OpenInCoding, agreement.OpenInReference);
    }

    private static async Task<TextEvaluation> EvaluateAsync(string reply, Activity? reference, int readings = 1)
    {
        CodedText coded = await new TextCoder(new ScriptedClient(reply), new TextCoderOptions { Readings = readings }).CodeAsync(Said.Text, TestContext.Current.CancellationToken);
        return TextEvaluation.Of([new EvaluatedText(coded, reference)], Classifier.Default);
    }
}
