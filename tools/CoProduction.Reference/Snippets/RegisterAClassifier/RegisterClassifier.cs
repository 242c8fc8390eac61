using CoProduction.Definitions;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduction.Reference.Snippets;

internal static class RegisterClassifier
{
    public static void Run()
    {
        // snippet
        ServiceCollection services = new();
        services.AddSingleton(Classifier.Default);
        services.AddKeyedSingleton("alford", new Classifier([Alford1998.Definition, Alford2002.Definition, Alford2002.Clients, Alford2009.Definition]));

        using ServiceProvider provider = services.BuildServiceProvider();
        Classifier all = provider.GetRequiredService<Classifier>();
        Classifier alford = provider.GetRequiredKeyedService<Classifier>("alford");
        Activity stairs = new("Tenants mend the stairs of their block") { CitizensDeliver = true, Users = true };
        Console.WriteLine($"{all.Classify(stairs).Judgements.Count} definitions; {alford.Classify(stairs).Judgements.Count} by Alford");
        // end
    }
}
