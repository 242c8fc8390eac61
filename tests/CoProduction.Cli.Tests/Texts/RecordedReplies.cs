using CoProduction.AI;
using CoProduction.Coding;

namespace CoProduction.Cli.Tests.Texts;

/// <summary>Replies in a folder, as if they had been recorded.</summary>
internal static class RecordedReplies
{
    public static void Keep(string folder, string text, string reply, int reading = 1)
    {
        CodingRequest request = TextInstructions.For(Codebook.Questionnaire).RequestFor(text);
        RecordedReply recorded = new()
        {
            TextHash = request.TextHash, Reading = reading, Model = "m", Date = new DateTimeOffset(2026, 11, 26, 0, 0, 0, TimeSpan.Zero),
            Questionnaire = $"codebook {Codebook.Questionnaire.Version}", InstructionsHash = request.Instructions.Hash, RequestHash = request.Hash, Reply = reply,
        };
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{request.TextHash}-{reading}.json"), recorded.ToJson());
    }
}
