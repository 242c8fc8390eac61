using CoProduction.AI;
using CoProduction.Coding;
using CoProduction.Definitions;
using Microsoft.Extensions.AI;

namespace CoProduction.Reference.Snippets;

internal static class ReadAText
{
    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        string folder = Path.Combine(Repository.Root, "samples/data/texts");
        string page = await File.ReadAllTextAsync(Path.Combine(folder, "01-bins-at-the-kerb.txt"));
        using IChatClient client = new ReplayingChatClient(Path.Combine(folder, "replies"));

        // snippet
        TextCoder coder = new(client, new TextCoderOptions { AllowKnowledge = false });
        CodedText coded = await coder.CodeAsync(page);
        foreach (Question question in new Question[] { Codebook.CitizensDeliver, Codebook.Voluntariness, Codebook.PaidByProvider })
        {
            Console.WriteLine(coded.Codings[0].On(question) is [var answer, ..] ? answer : $"{question}: open");
        }

        Console.WriteLine(Classifier.Default.Classify(coded.Activity)[BrudneyEngland1983.Definition]);

        // end
    }
}
