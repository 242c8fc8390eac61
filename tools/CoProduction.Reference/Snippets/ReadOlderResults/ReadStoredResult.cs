using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.Reference.Snippets;

internal static class ReadStoredResult
{
    public static void Run()
    {
        // snippet
        string stored = """
            { "id": "watch", "title": "Neighbours patrol their street", "rank": 3,
              "madeWith": { "questionnaire": "codebook", "version": "1.0", "library": "0.0.9",
                "definitions": { "whitaker-1980": { "revision": 1, "hash": "0123456789abcdef" } } },
              "verdicts": { "whitaker-1980": "coProduction" }, "typologies": {}, "contradictions": [], "cautions": [], "judgements": [] }
            """;
        if (CoProductionJson.Classifications.TryRead(stored, out ClassificationRecord? result, out IReadOnlyList<Problem> warnings))
        {
            Console.WriteLine($"{result.Title}: {Token.Of(result.Verdicts["whitaker-1980"])}");
        }

        foreach (Problem warning in warnings)
        {
            Console.WriteLine(warning);
        }

        DefinitionVersion then = result!.MadeWith!.Definitions["whitaker-1980"];
        Console.WriteLine(then.Hash == Whitaker1980.Definition.ContentHash ? "The definition asks what it asked." : "The definition has been corrected since: classify again.");
        // end
    }
}
