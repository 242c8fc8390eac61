using CoProduction.Json;

namespace CoProduction.Tests.Shared;

/// <summary>The two codings of every published activity.</summary>
internal static class PublishedCodings
{
    public static Coder First { get; } = Coder.Person("first");

    public static Coder Second { get; } = Coder.Person("second");

    public static byte[] Text { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "published-codings.ndjson"));

    public static IReadOnlyList<Located<CodedActivity>> Records { get; } = CoProductionJson.Codings.ReadMany(Text);

    public static CodingSet All { get; } = new(Records.Select(record => record.Value!));
}
