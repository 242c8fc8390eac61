using CoProduction.Json;

namespace CoProduction.Explorer.Tests;

/// <summary>The published activities, from the file that the pages hold.</summary>
internal static class Cases
{
    public static IReadOnlyList<Activity> Published { get; } = Read();

    private static IReadOnlyList<Activity> Read()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "samples", "data", "published-cases.json")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The published activities are not there.");
        }

        return [.. CoProductionJson.Activities.ReadMany(File.ReadAllBytes(Path.Combine(folder.FullName, "samples", "data", "published-cases.json"))).Select(each => each.Value!)];
    }
}
