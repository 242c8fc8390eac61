using System.Text.Json;

namespace CoProduction.Reliability.Tests;

/// <summary>A table that is published or well known, with values computed from the definitions and values as they are printed elsewhere.</summary>
public sealed record DataSet(
    string Id, RatingTable Table, IReadOnlyDictionary<string, double> Expected, IReadOnlyDictionary<string, double> Printed, double PrintedTolerance,
    IReadOnlyDictionary<string, double> PrintedErrors)
{
    private static readonly Lazy<DataSet[]> Read = new(() =>
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data-sets.json")));
        return [.. document.RootElement.EnumerateArray().Select(Of)];
    });

    public static IReadOnlyList<DataSet> All => Read.Value;

    public static RatingTable TableOf(string id) => All.Single(each => each.Id == id).Table;

    /// <summary>The coefficient with an id such as <c>gwet-ac-linear</c>.</summary>
    public static Coefficient CoefficientOf(string id) => Variants.Single(each => each.Id == id);

    /// <summary>Every coefficient with every weighting or difference.</summary>
    public static IReadOnlyList<Coefficient> Variants { get; } =
    [
        .. Coefficient.All.SelectMany(coefficient => coefficient == Coefficient.KrippendorffAlpha
            ? Enum.GetValues<Difference>().Select(coefficient.With)
            : Enum.GetValues<Weighting>().Select(coefficient.With)),
    ];

    public override string ToString() => Id;

    private static DataSet Of(JsonElement element)
    {
        string[] categories = [.. element.GetProperty("categories").EnumerateArray().Select(each => each.GetString()!)];
        JsonElement[] patterns = [.. element.GetProperty("patterns").EnumerateArray()];
        int coders = patterns[0].GetProperty("ratings").GetArrayLength();
        return new DataSet(
            element.GetProperty("id").GetString()!,
            new RatingTable(
                Enumerable.Range(1, coders).Select(coder => $"coder {coder}"),
                categories,
                patterns.SelectMany(pattern => Enumerable.Repeat(
                    (IReadOnlyList<Rating>)[.. pattern.GetProperty("ratings").EnumerateArray().Select(RatingOf)],
                    pattern.GetProperty("count").GetInt32()))),
            Numbers(element.GetProperty("expected")),
            Numbers(element.GetProperty("printed")),
            element.GetProperty("printedTolerance").GetDouble(),
            Numbers(element.GetProperty("printedErrors")));
    }

    private static Rating RatingOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => Rating.Missing,
        JsonValueKind.Array => Rating.AnyOf([.. element.EnumerateArray().Select(each => each.GetInt32())]),
        _ => Rating.Of(element.GetInt32()),
    };

    private static Dictionary<string, double> Numbers(JsonElement element) =>
        element.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetDouble());
}
