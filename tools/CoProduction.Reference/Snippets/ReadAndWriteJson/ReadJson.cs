using CoProduction.Json;

namespace CoProduction.Reference.Snippets;

internal static class ReadJson
{
    public static void Run()
    {
        // snippet
        string json = """
            {
              "title": "Neighbours patrol their street",
              "answers": { "citizensDelivers": true, "power": "equal" }
            }
            """;
        foreach (ActivityRecord record in CoProductionJson.ReadActivities(json))
        {
            Console.WriteLine(record.Activity is null ? "not read" : record.Activity.Title);
            foreach (Problem problem in record.Problems)
            {
                Console.WriteLine(problem);
            }
        }

        // end
    }
}
