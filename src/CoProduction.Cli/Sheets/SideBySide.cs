using System.Text.Json;
using CoProduction.Wording;

namespace CoProduction.Cli.Sheets;

/// <summary>What a row for each activity has no place for, and a row for each coding has.</summary>
internal static class SideBySide
{
    /// <summary>What is left out of a table with coders side by side, in numbers, as in <c>1 adjudication</c>.</summary>
    public static IReadOnlyList<string> LeftOut(CodingSet set)
    {
        (int Count, string One, string Many)[] all =
        [
            (set.Adjudications.Count, "adjudication", "adjudications"),
            (set.Derived.Count, "derived coding", "derived codings"),
            (set.Coded.Count(coding => coding.Date is not null), "day of coding", "days of coding"),
            (set.Coders.Count(coder => coder.Kind != CoderKind.Person), "model as what it is", "models as what they are"),
            (set.Coded.Count(coding => coding.Activity.Stated.Count > 0), "coding's stated verdicts", "codings' stated verdicts"),
            (Differing(set, TitlesOf), "differing title", "differing titles"),
            (Differing(set, DescriptionsOf), "differing description", "differing descriptions"),
            (Differing(set, FieldsOf), "differing own field", "differing own fields"),
        ];
        return [.. all.Where(each => each.Count > 0).Select(each => Prose.Count(each.Count, each.One, each.Many))];
    }

    /// <summary>Of how many names the codings of an activity have several texts, all activities together.</summary>
    private static int Differing(CodingSet set, Func<Activity, IEnumerable<(string Name, string Text)>> textsOf) => set.ActivityIds.Sum(id =>
        set.Of(id).SelectMany(coding => textsOf(coding.Activity)).Distinct().GroupBy(each => each.Name, StringComparer.Ordinal).Count(texts => texts.Skip(1).Any()));

    private static IEnumerable<(string Name, string Text)> TitlesOf(Activity activity) => [("", activity.Title)];

    private static IEnumerable<(string Name, string Text)> DescriptionsOf(Activity activity) => activity.Description is { } text ? [("", text)] : [];

    private static IEnumerable<(string Name, string Text)> FieldsOf(Activity activity)
    {
        if (activity.Extra is not { } extra) yield break;
        foreach (JsonProperty field in extra.EnumerateObject()) yield return (field.Name, field.Value.GetRawText());
    }
}
