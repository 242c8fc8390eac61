using System.Collections.ObjectModel;

namespace CoProduction.Json;

/// <summary>Copies and compares the dictionaries of results, keeping their order in the copy and ignoring it in comparison.</summary>
internal static class WireEquality
{
    public static IReadOnlyDictionary<string, T> Copy<T>(IEnumerable<KeyValuePair<string, T>> pairs) =>
        new ReadOnlyDictionary<string, T>(new OrderedDictionary<string, T>(pairs, StringComparer.Ordinal));

    public static bool Same<T>(IReadOnlyDictionary<string, T> left, IReadOnlyDictionary<string, T> right, Func<T, T, bool> same) =>
        left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out T? other) && same(pair.Value, other));
}
