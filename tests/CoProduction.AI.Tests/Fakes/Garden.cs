using Microsoft.Extensions.AI;

namespace CoProduction.AI.Tests.Fakes;

/// <summary>A text on a garden, and what replies make of it by the three questions of <see cref="GardenQuestions"/>.</summary>
internal static class Garden
{
    public const string Text = "The gate is open. Neighbours grow beans together. Each waters a bed.";

    public static readonly DateTimeOffset Noon = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    public static TextCoderOptions Options { get; } = new() { Questionnaire = GardenQuestions.Questionnaire, Clock = new StillClock() };

    public static TextInstructions Instructions { get; } = TextInstructions.For(GardenQuestions.Questionnaire);

    public static string Open(string answer = "yes") => Said.Quoting("open", answer, "gate is open");

    public static string Crop(string answer = "group") => Said.Quoting("crop", answer, "grow beans together");

    public static string Watered(string answer = "yes") => Said.Knowing("watered", answer, "Beans are watered.");

    public static Task<CodedText> CodeAsync(params string[] replies) => CodeAsync(new ScriptedClient(replies), Options with { Readings = replies.Length });

    public static Task<CodedText> CodeAsync(IChatClient client, TextCoderOptions? options = null) =>
        new TextCoder(client, options ?? Options).CodeAsync(new SourceText(Text) { Id = "beans" }, null, TestContext.Current.CancellationToken);

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Noon;
    }
}
