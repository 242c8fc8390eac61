using Planted.CoProduction.Coding;

namespace Planted.CoProduction.Literature;

/// <summary>Uses a layer above its own in a field, a signature, a method's body, a closure and attributes.</summary>
[Planted]
public sealed class PlantedWork
{
    private readonly List<PlantedQuestion[]> questions = [];

    public int Count => questions.Count;

    public void Add(PlantedQuestion question) => questions.Add([question]);

    public static string Inside() => new PlantedQuestion().ToString();

    public static Func<int, string> Deferred(int start) => count => new PlantedQuestion { Number = start + count }.ToString();

    public static string Allowed() => new PlantedQuestion().ToString();

    [Planted]
    public static string Marked() => new PlantedQuestion().ToString();
}

/// <summary>Stands in the namespace of one room, and may belong to another.</summary>
public static class PlantedDoor
{
    public static string Worded(PlantedQuestion question) => $"{question.Number}";
}
