using System.Text;
using CoProduction.Reliability;

namespace CoProduction.Reference;

/// <summary>What each coefficient says of data for which some of them do not exist, measured when the page is made.</summary>
internal static class DegenerateTable
{
    private static readonly string[] YesNo = ["yes", "no"];

    private static readonly (string Case, RatingTable Table)[] Cases =
    [
        ("one coder", RatingTable.OfLabels(["a"], YesNo, [["yes"], ["no"]])),
        ("no activity", RatingTable.OfLabels(["a", "b"], YesNo, [])),
        ("all missing", RatingTable.OfLabels(["a", "b"], YesNo, [[null, null], [null, null]])),
        ("no activity coded twice", RatingTable.OfLabels(["a", "b"], YesNo, [["yes", null], [null, "no"]])),
        ("one category to choose", RatingTable.OfLabels(["a", "b"], ["yes"], [["yes", "yes"], ["yes", "yes"]])),
        ("one category used", RatingTable.OfLabels(["a", "b"], YesNo, [["yes", "yes"], ["yes", "yes"]])),
        ("perfect agreement", RatingTable.OfLabels(["a", "b"], YesNo, [["yes", "yes"], ["no", "no"]])),
        ("one activity, coded unlike", RatingTable.OfLabels(["a", "b"], YesNo, [["yes", "no"]])),
        ("three coders, one silent", RatingTable.OfLabels(["a", "b", "c"], YesNo, [["yes", "yes", null], ["no", "yes", null], ["no", "no", null]])),
    ];

    public static string Text()
    {
        StringBuilder text = new($"| | {string.Join(" | ", Coefficient.All.Select(coefficient => coefficient.Name))} |\n|---|{string.Concat(Coefficient.All.Select(_ => "---|"))}\n");
        foreach ((string name, RatingTable table) in Cases)
        {
            text.Append($"| {name} | {string.Join(" | ", Coefficient.All.Select(coefficient => Cell(coefficient.Of(table))))} |\n");
        }

        return text.ToString();
    }

    /// <summary>The number, or why there is none, and why it has no standard error where that is all that lacks.</summary>
    private static string Cell(Estimate estimate) =>
        estimate.Value.Reason is { } reason ? $"`{reason}`"
        : estimate.Value.ToString() + (estimate.StandardError.Reason is { } lacking ? $", no error: `{lacking}`" : "");
}
