using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.RuleFiles;

namespace CoProduction.Reference.Snippets;

internal static class ReadOwnDefinition
{
    public static void Run()
    {
        // snippet
        string file = """
            {
              "id": "council-2026",
              "work": "council-2026",
              "summary": "Residents work beside the council, of their own free will.",
              "criterion": {
                "id": "co-production",
                "statement": "Residents and the council deliver together, and nobody is compelled",
                "all": [
                  { "id": "together", "statement": "Both do part of the work",
                    "condition": "citizensDeliver: yes and professionalsDeliver: yes",
                    "citations": [ { "work": "council-2026", "locator": "s. 3", "provenance": "primary" } ] },
                  { "id": "free", "statement": "Nobody is compelled",
                    "condition": "voluntariness: voluntary or partlyVoluntary",
                    "citations": [ { "work": "alford-2002", "provenance": "reported", "reportedIn": "council-2026", "reportedLocator": "s. 4" } ] }
                ],
                "citations": [ { "work": "council-2026", "provenance": "primary" } ]
              },
              "works": [ { "id": "council-2026", "authors": [ { "family": "Our council" } ], "year": 2026, "title": "What we count", "kind": "report" } ]
            }
            """;
        Definition council = CoProductionRules.Definitions.Validating().Read(file);
        Activity sweeping = new("Residents sweep their street with the council") { CitizensDeliver = true, ProfessionalsDeliver = true };
        Console.WriteLine(new Classifier([council]).Classify(sweeping)[council]);
        Console.WriteLine(DefinitionComparison.Of(council, Alford2002.Definition).Relation);

        string slip = file.Replace("voluntariness: voluntary or", "voluntariness: volontary or");
        CoProductionRules.Definitions.TryRead(slip, out _, out IReadOnlyList<Problem> problems);
        Console.WriteLine(problems[0]);

        // end
    }
}
