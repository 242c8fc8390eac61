using CoProduction;
using CoProduction.Json;

namespace Explorer.State;

/// <summary>The published activities, with the verdicts that their authors state.</summary>
public static class Published
{
    private static IReadOnlyList<Activity>? activities;

    public static IReadOnlyList<Activity> Activities => activities ??= Read();

    private static IReadOnlyList<Activity> Read()
    {
        using Stream stream = typeof(Published).Assembly.GetManifestResourceStream("published-cases.json")!;
        return [.. CoProductionJson.Activities.ReadMany(stream).Where(record => record.IsRead).Select(record => record.Value!)];
    }
}
