using System.Collections.Concurrent;
using System.Text.Json;

namespace CoProduction.Coding;

/// <summary>The permanent words for the values of the library's vocabularies, such as <c>partlyVoluntary</c> and <c>notCoProduction</c>.</summary>
/// <remarks>They are exact: upper and lower case differ.</remarks>
public static class Token
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<string>> words = new();

    /// <summary>The word for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The vocabulary has no such value.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Enum.IsDefined(value)
            ? JsonNamingPolicy.CamelCase.ConvertName(value.ToString())
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"'{typeof(T).Name}' has no such value.");

    /// <summary>All words of a vocabulary, in its order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum =>
        All(typeof(T));

    /// <inheritdoc cref="All{T}"/>
    internal static IReadOnlyList<string> All(Type vocabulary) =>
        words.GetOrAdd(vocabulary, static type => [.. Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName)]);

    /// <summary>Finds the value that a word stands for.</summary>
    public static bool TryParse<T>(string? token, out T value)
        where T : struct, Enum
    {
        int place = Array.IndexOf(Vocabulary<T>.Words, token);
        value = place < 0 ? default : Vocabulary<T>.Values[place];
        return place >= 0;
    }

    private static class Vocabulary<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly string[] Words = [.. All<T>()];
    }
}
