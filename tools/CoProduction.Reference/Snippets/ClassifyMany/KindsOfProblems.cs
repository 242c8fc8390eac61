using System.Text;
using CoProduction.Json;

namespace CoProduction.Reference.Snippets;

internal static class KindsOfProblems
{
    public static void Run()
    {
        // snippet
        string foreign = $"[{string.Join(",", Enumerable.Repeat("""{"name":"Garden waste","share":0.4}""", 515))}]";
        using MemoryStream file = new(Encoding.UTF8.GetBytes(foreign));
        foreach (ProblemKind kind in ProblemKind.In(CoProductionJson.Described.ReadMany(file).SelectMany(record => record.Problems)))
        {
            Console.WriteLine(kind);
        }

        // end
    }
}
