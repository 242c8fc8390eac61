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
        foreach (Located<Activity> record in CoProductionJson.Activities.ReadMany(json))
        {
            Console.WriteLine(record.Value is null ? "not read" : record.Value.Title);
            foreach (Problem problem in record.Problems)
            {
                Console.WriteLine(problem);
            }
        }

        // end
    }
}
