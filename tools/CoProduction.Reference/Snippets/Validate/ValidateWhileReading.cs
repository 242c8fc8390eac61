using CoProduction.Json;

namespace CoProduction.Reference.Snippets;

internal static class ValidateWhileReading
{
    public static void Run()
    {
        // snippet
        const string json = """
            [{ "title": "Passengers run the bus line", "answers": { "citizensDeliver": true, "behaviour": "passive" } },
             { "title": "Neighbours plant the square", "answers": { "users": true }, "evidence": { "users": { "missing": "notAsked" } } }]
            """;
        foreach (Located<Activity> record in CoProductionJson.Activities.Validating().ReadMany(json))
        {
            Console.WriteLine($"{record.Value?.Title}: {(record.IsSound ? "sound" : "not sound")}");
            foreach (Problem problem in record.Problems)
            {
                Console.WriteLine($"  {problem}");
            }
        }

        // end
    }
}
