using System.Text;
using CoProduction.Columns;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Tables;

namespace CoProduction.Reference.Snippets;

internal static class FillColumns
{
    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        CancellationToken cancellationToken = default;
        // snippet
        using MemoryStream lines = new(Encoding.UTF8.GetBytes("""
            { "title": "Tenants look after a park", "answers": { "citizensDeliver": true, "behaviour": "active" } }
            { "title": "A survey", "answers": { "citizensDeliver": "never" } }
            { "title": "A hotline", "answers": { "citizensDeliver": false } }
            """));
        using MemoryStream sheet = new(Encoding.UTF8.GetBytes("title,citizensDeliver,behaviour\nTenants look after a park,yes,active\nA hotline,no,\n"));
        AnswerColumns ofLines = await CoProductionJson.Activities.ReadColumnsAsync(lines, told: Console.WriteLine, cancellationToken: cancellationToken);
        AnswerColumns ofSheet = await CoProductionTables.Activities.ReadColumnsAsync(sheet, told: Console.WriteLine, cancellationToken: cancellationToken);

        ColumnClassifier classifier = new([VerschuereEtAl2012.Definition]);
        Console.WriteLine($"Lines: {ofLines}, {classifier.Count(ofLines)[0]}");
        Console.WriteLine($"Sheet: {ofSheet}, {classifier.Count(ofSheet)[0]}");
        // end
    }
}
