using System.Text.Json;
using CoProduction.Wording;

namespace CoProduction.Cli.Sheets;

/// <summary>What a row for each activity has no place for, and a row for each coding has: in numbers, as in <c>1 adjudication</c>.</summary>
internal static class LeftOut
{
    /// <summary>What is left out of a table with coders side by side.</summary>
    public static IReadOnlyList<string> OfSideBySide(CodingSet set) => Told(
    [
        (set.Adjudications.Count, "adjudication", "adjudications"),
        (set.Derived.Count, "derived coding", "derived codings"),
        (set.Coded.Count(coding => coding.Date is not null), "day of coding", "days of coding"),
        (set.Coders.Count(coder => coder.Kind != CoderKind.Person), "model as what it is", "models as what they are"),
        (set.Coded.Count(coding => coding.Activity.Stated.Count > 0), "coding's stated verdicts", "codings' stated verdicts"),
        .. Differing(set, set.Coded),
    ]);

    /// <summary>What is left out of a table of what is settled.</summary>
    public static IReadOnlyList<string> OfSettled(CodingSet set)
    {
        CodedActivity[] all = [.. set.Codings.Except(set.Derived)];
        return Told([.. Differing(set, all), (Count(set, all, StatedIn), "activity's differing stated verdicts", "activities' differing stated verdicts")]);
    }

    private static IEnumerable<(int Count, string One, string Many)> Differing(CodingSet set, IReadOnlyList<CodedActivity> codings) =>
    [
        (Count(set, codings, TitlesOf), "differing title", "differing titles"),
        (Count(set, codings, DescriptionsOf), "differing description", "differing descriptions"),
        (Count(set, codings, FieldsOf, (one, other) => OwnFields.Same(one, other)), "differing own field", "differing own fields"),
    ];

    private static IReadOnlyList<string> Told(IEnumerable<(int Count, string One, string Many)> all) =>
        [.. all.Where(each => each.Count > 0).Select(each => Prose.Count(each.Count, each.One, each.Many))];

    private static int Count(CodingSet set, IReadOnlyList<CodedActivity> codings, Func<Activity, IEnumerable<(string Name, string Text)>> textsOf) => Count(set, codings, textsOf, string.Equals);

    /// <summary>Of how many names the codings of an activity have several values, all activities together.</summary>
    private static int Count<T>(CodingSet set, IReadOnlyList<CodedActivity> codings, Func<Activity, IEnumerable<(string Name, T Value)>> valuesOf, Func<T, T, bool> same)
    {
        ILookup<string, CodedActivity> of = codings.ToLookup(coding => coding.ActivityId, StringComparer.Ordinal);
        return set.ActivityIds.Sum(id => of[id].SelectMany(coding => valuesOf(coding.Activity)).GroupBy(each => each.Name, each => each.Value, StringComparer.Ordinal)
            .Count(values => values.Skip(1).Any(value => !same(value, values.First()))));
    }

    private static IEnumerable<(string Name, string Text)> TitlesOf(Activity activity) => [("", activity.Title)];

    private static IEnumerable<(string Name, string Text)> DescriptionsOf(Activity activity) => activity.Description is { } text ? [("", text)] : [];

    private static IEnumerable<(string Name, string Text)> StatedIn(Activity activity) => activity.Stated.Count == 0 ? [] : [("", string.Join('\n', activity.Stated))];

    private static IEnumerable<(string Name, JsonElement? Value)> FieldsOf(Activity activity) =>
        activity.Extra?.EnumerateObject().Select(field => (field.Name, (JsonElement?)field.Value)) ?? [];
}
