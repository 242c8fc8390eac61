namespace CoProduction.Wording;

/// <summary>Numbers and lists as they stand in sentences.</summary>
internal static class Prose
{
    /// <summary>A number with its noun, as in <c>1 activity</c> and <c>3 activities</c>.</summary>
    public static string Count(long number, string one, string many) => $"{number} {Agree(number, one, many)}";

    /// <summary>The form of a noun or a verb that agrees with a number.</summary>
    public static string Agree(long number, string one, string many) => number == 1 ? one : many;

    /// <summary>All of some things, as in <c>one, two and three</c>.</summary>
    public static string And(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";

    /// <summary>Any one of some things, as in <c>one or two or three</c>.</summary>
    public static string Or(IEnumerable<string> items) => string.Join(" or ", items);
}
