using CoProduction.Json;

namespace CoProduction.Tests.Shared;

/// <summary>The published activities of the sample, with what their authors say of them.</summary>
internal static class PublishedActivities
{
    public static IReadOnlyList<Located<Activity>> Records { get; } =
        CoProductionJson.Activities.ReadMany(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "published-cases.json")));

    public static IReadOnlyList<Activity> All { get; } = [.. Records.Select(record => record.Value!)];
}
