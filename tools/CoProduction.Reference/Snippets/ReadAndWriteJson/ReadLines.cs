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
        foreach (ActivityRecord record in CoProductionJson.ReadLines(stream))
        {
            Console.WriteLine($"line {record.Line}: {record.Activity?.Title ?? record.Problems[0].Message}");
        }

        // end
    }
}
