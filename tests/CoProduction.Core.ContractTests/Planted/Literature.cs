using Planted.CoProduction.Coding;

namespace Planted.CoProduction.Literature;

/// <summary>Uses a layer above its own in a field, a signature, a method's body and a closure.</summary>
public sealed class PlantedWork
{
    private readonly List<PlantedQuestion[]> questions = [];

    public int Count => questions.Count;

    public void Add(PlantedQuestion question) => questions.Add([question]);

    public static string Inside() => new PlantedQuestion().ToString();

    public static Func<int, string> Deferred(int start) => count => new PlantedQuestion { Number = start + count }.ToString();

    public static string Allowed() => new PlantedQuestion().ToString();
}
