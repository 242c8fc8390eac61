using CoProduction.Json;

namespace CoProduction.Reference.Snippets;

internal static class ReadLines
{
    public static void Run()
    {
        // snippet
        byte[] ndjson = """
            {"title":"Neighbours patrol their street","answers":{"residents":true}}
            {"title":"Patients exercise at home","answers":{"users":"yes"}}
            {"title":"Parents paint the school","answers":{"relatives":true}}
            """u8.ToArray();
        using MemoryStream stream = new(ndjson);
        foreach (Located<Activity> record in CoProductionJson.Activities.ReadLines(stream))
        {
            Console.WriteLine($"line {record.Line}: {record.Value?.Title ?? record.Problems[0].Message}");
        }

        // end
    }
}
