using CoProduction.AI;
using CoProduction.Cli.Texts;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Json;

namespace CoProduction.Cli.Tests.Texts;

/// <summary>What is promised of the sample texts and the replies that were recorded for them.</summary>
public sealed class SampleTextsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples/data/texts");

    [Fact]
    public async Task Each_reply_was_made_to_the_request_that_the_library_makes_today()
    {
        EvaluatedTexts texts = await ReadAsync();
        TextInstructions instructions = TextInstructions.For(Codebook.Questionnaire);
        CodedText[] coded = [.. texts.First.Select(each => each.Text).Concat(texts.Twice).Select(text => text.Coded)];

        Assert.Equal(36 + (2 * 12), coded.Sum(text => text.Readings.Count));
        foreach (CodedText text in coded)
        {
            string request = instructions.RequestFor(text.Text).Hash;
            Assert.All(text.Readings, reading => Assert.Equal((instructions.Hash, request), (reading.Provenance.InstructionsHash, reading.Provenance.RequestHash)));
        }
    }

    [Fact]
    public async Task Half_of_the_texts_were_unseen_and_none_is_missing()
    {
        EvaluatedTexts texts = await ReadAsync();

        Assert.Empty(texts.Missing);
        Assert.Equal((36, 18, 12), (texts.First.Count, texts.First.Count(each => each.Entry.IsUnseen), texts.Twice.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("15-we-take-it-away-ourselves.txt")]
    public async Task Quotations_stand_in_their_texts_and_no_stated_verdict_comes_out_wrong(string without)
    {
        EvaluatedTexts texts = await ReadAsync();
        TextEvaluation once = TextEvaluation.Of(texts.First.Where(each => each.Entry.File != without).Select(each => each.Text), Classifier.Default);
        TextEvaluation twice = TextEvaluation.Of(texts.Twice, Classifier.Default);

        Assert.True(once.Quotations.Count >= 0.95 * once.Quotations.Total, once.Quotations.ToString());
        Assert.True(once.Quotations.Total > 1_000);
        Assert.Equal((0, 0), (once.Stated.Count(StatedOutcome.Wrong).Count, twice.Stated.Count(StatedOutcome.Wrong).Count));
        Assert.Equal((without.Length > 0 ? 31 : 32, 3), (once.Stated.Count(StatedOutcome.Right).Count, once.Stated.Count(StatedOutcome.Open).Count));
    }

    private static Task<EvaluatedTexts> ReadAsync() => EvaluatedTexts.ReadAsync(
        Folder, CoProductionJson.Activities.ReadMany(File.ReadAllText(Path.Combine(Repository.Root, "samples/data/published-cases.json"))).ToDictionary(record => record.Value!.Id!, record => record.Value!));
}
