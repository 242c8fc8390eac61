using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Exchange;

namespace CoProduction.Reference.Snippets;

internal static class ExportCodebook
{
    public static void Run()
    {
        // snippet
        foreach (CodebookFormat format in CodebookFormat.All)
        {
            string text = format.Write(Codebook.Questionnaire, DefinitionCatalog.Definitions, DefinitionCatalog.Typologies);
            Console.WriteLine($"co-production{format.FileEnding} begins with {text.Split('\n')[0]}");
        }

        // end
    }
}
