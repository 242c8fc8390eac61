using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Reference.Snippets;

internal static class ExportBibliography
{
    public static void Run()
    {
        // snippet
        Console.WriteLine(BibTeXFormat.Write([Whitaker1980.Definition.Work]));
        // end
    }
}
