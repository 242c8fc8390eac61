using CoProduction.AI.Tests.Fakes;

namespace CoProduction.AI.Tests;

public sealed class OutcomeTests
{
    [Fact]
    public async Task Texts_of_a_batch_are_told_with_their_places_and_their_coding_or_why_there_is_none()
    {
        List<TextOutcome> outcomes = await AllAsync(
            new ScriptedClient(Said.Activities(Said.Activity("A garden", "The gate is open", Garden.Open()))), [new(Garden.Text) { Id = "one" }, new(" ") { Id = "two" }, new(Garden.Text) { Id = "three" }]);

        Assert.Equal(
            [
                (0L, "one", "one: one: A garden: 1 answer by the text, 0 by ordinary knowledge, 0 implied; 0 dropped; 1 reading"),
                (1L, "two", "two: CPA201: The text is empty."),
                (2L, "three", "three: three: A garden: 1 answer by the text, 0 by ordinary knowledge, 0 implied; 0 dropped; 1 reading"),
            ],
            outcomes.OrderBy(outcome => outcome.Place).Select(outcome => (outcome.Place, outcome.Source.Id, outcome.ToString())));
        Assert.Equal(2, outcomes.Count(outcome => outcome.Coded is not null && outcome.Failure is null));
        Assert.Equal(TextProblemCodes.EmptyText, Assert.Single(outcomes, outcome => outcome.Coded is null).Failure!.Code);
    }

    [Fact]
    public async Task A_text_that_is_missing_ends_the_batch() =>
        await Assert.ThrowsAsync<ArgumentNullException>("sources", () => AllAsync(new ScriptedClient(Said.Reply()), [new(Garden.Text), null!]));

    [Fact]
    public async Task A_batch_that_is_cancelled_before_it_begins_takes_in_nothing()
    {
        ScriptedClient client = new(Said.Reply());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllAsync(client, [new(Garden.Text)], new CancellationToken(true)));

        Assert.Equal(0, client.Calls);
    }

    private static async Task<List<TextOutcome>> AllAsync(ScriptedClient client, SourceText[] texts, CancellationToken? token = null)
    {
        List<TextOutcome> outcomes = [];
        await foreach (TextOutcome outcome in new TextCoder(client, Garden.Options).CodeAllAsync(texts, null, token ?? TestContext.Current.CancellationToken)) outcomes.Add(outcome);
        return outcomes;
    }
}
