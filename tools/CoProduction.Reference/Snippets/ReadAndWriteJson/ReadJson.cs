using CoProduction.Json;

namespace CoProduction.Reference.Snippets;

internal static class ReadJson
{
    public static void Run()
    {
        // snippet
        string json = """
            [
              { "title": "Neighbours patrol their street", "answers": { "citizensDelivers": true, "power": "equal" } },
              { "title": "Passengers run the bus line", "answers": { "citizensDeliver": true, "behaviour": "passive" } },
              { "title": "Parents paint the school", "answers": { "relatives": true } }
            ]
            """;
        foreach (Located<Activity> record in CoProductionJson.Activities.Validating().ReadMany(json))
        {
            Console.WriteLine($"{record.Value?.Title ?? "not read"}: {(record.IsSound ? "sound" : "not sound")}");
            foreach (Problem problem in record.Problems)
            {
                Console.WriteLine(problem);
            }
        }

        // end
    }
}
