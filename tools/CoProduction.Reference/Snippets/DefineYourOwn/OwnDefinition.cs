using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Reference.Snippets;

internal static class OwnDefinition
{
    public static void Run()
    {
        // snippet
        Work strategy = new()
        {
            Id = "city-2026", Authors = [new Author { Family = "City Council" }], Year = 2026, Title = "Working with residents", Kind = WorkKind.Report,
        };
        Definition ours = new()
        {
            Id = "city-2026",
            Work = strategy,
            Summary = "Residents and staff share the work of a service, and residents have a say in it.",
            Criterion = Criterion.All(
                "co-production", "Residents share in the work and in decisions", Citation.Primary(strategy, "p. 3"),
                Criterion.Test(
                    "shared-work", "Residents and staff both do part of the work",
                    Codebook.CitizensDeliver.Is(true) & Codebook.ProfessionalsDeliver.Is(true), Citation.Primary(strategy, "p. 3")),
                Criterion.Test(
                    "say", "Residents can at least influence decisions",
                    Codebook.Power.Is(Power.Influence, Power.Shared, Power.CitizenLed), Citation.Primary(strategy, "p. 4"))),
        };
        Classifier classifier = new([ours, BrudneyEngland1983.Definition]);
        Activity watch = new("Residents patrol with the police") { CitizensDeliver = true, ProfessionalsDeliver = true, Power = Power.Consulted };
        Console.WriteLine(classifier.Classify(watch)[ours]);
        // end
    }
}
