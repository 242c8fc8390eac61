using System.Collections;
using System.Collections.ObjectModel;

namespace CoProduction;

/// <summary>Lists and dictionaries that are copied, cannot be changed, and are equal by their items, so that records of them are equal by theirs.</summary>
internal static class Values
{
    public static IReadOnlyList<T> List<T>(IReadOnlyList<T>? items) => items as ValueList<T> ?? new ValueList<T>([.. items ?? []]);

    public static IReadOnlyList<T>? ListOrNull<T>(IReadOnlyList<T>? items) => items is null ? null : List(items);

    /// <summary>A dictionary that keeps its order; in comparison the order does not count.</summary>
    public static IReadOnlyDictionary<string, T> Map<T>(IReadOnlyDictionary<string, T>? items) =>
        items as ValueMap<T> ?? Map(items ?? ReadOnlyDictionary<string, T>.Empty, item => item.Key, item => item.Value);

    public static IReadOnlyDictionary<string, T> Map<TItem, T>(IEnumerable<TItem> items, Func<TItem, string> key, Func<TItem, T> value) =>
        new ValueMap<T>(new OrderedDictionary<string, T>(items.Select(item => KeyValuePair.Create(key(item), value(item))), StringComparer.Ordinal));

    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, T>> Maps<T>(IReadOnlyDictionary<string, IReadOnlyDictionary<string, T>>? items) =>
        Map(items ?? ReadOnlyDictionary<string, IReadOnlyDictionary<string, T>>.Empty, item => item.Key, item => Map(item.Value));

    public static IReadOnlyDictionary<string, IReadOnlyList<T>> Lists<T>(IReadOnlyDictionary<string, IReadOnlyList<T>>? items) =>
        Map(items ?? ReadOnlyDictionary<string, IReadOnlyList<T>>.Empty, item => item.Key, item => List(item.Value));

    private sealed class ValueList<T>(T[] items) : IReadOnlyList<T>
    {
        public int Count => items.Length;

        public T this[int index] => items[index];

        public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public override bool Equals(object? obj) => obj is IReadOnlyList<T> other && this.SequenceEqual(other);

        public override int GetHashCode() => items.Aggregate(items.Length, HashCode.Combine);
    }

    private sealed class ValueMap<T>(OrderedDictionary<string, T> items) : ReadOnlyDictionary<string, T>(items)
    {
        public override bool Equals(object? obj) =>
            obj is IReadOnlyDictionary<string, T> other
            && Count == other.Count
            && this.All(pair => other.TryGetValue(pair.Key, out T? value) && EqualityComparer<T>.Default.Equals(pair.Value, value));

        public override int GetHashCode() => Count;
    }
}
