using System.Text;
using CoProduction.Tables;

namespace CoProduction.Reference.Snippets;

internal static class ReadOwnHeaders
{
    public static void Run()
    {
        // snippet
        using Stream sheet = new MemoryStream(Encoding.UTF8.GetBytes("""
            What is done,Do citizens deliver?,Ort
            Parents walk with pupils,Ja,Köln
            """));
        TableFormat<Activity> format = CoProductionTables.Activities.With(new TableOptions
        {
            IsLenient = true,
            Headers = new Dictionary<string, string> { ["What is done"] = "title", ["Do citizens deliver?"] = "citizensDeliver" },
        });
        foreach (Located<Activity> row in format.ReadMany(sheet))
        {
            Console.WriteLine(row);
        }

        // end
    }
}
