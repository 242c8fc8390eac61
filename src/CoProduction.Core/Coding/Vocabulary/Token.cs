using System.Text.Json;
using CoProduction.Wording;

namespace CoProduction.Coding;

/// <summary>The permanent words for the values of the library's vocabularies, such as <c>partlyVoluntary</c> and <c>notCoProduction</c>.</summary>
/// <remarks>They are exact: upper and lower case differ.</remarks>
public static class Token
{
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
    internal static IReadOnlyList<string> All(Type vocabulary) => [.. Enum.GetNames(vocabulary).Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <summary>What is said of a text that is no word of a vocabulary.</summary>
    internal static string Refusal(string text, Type vocabulary) => $"{Quoted.Of(text)} is not allowed here. {Allowed(vocabulary)}";

    /// <summary>The sentence that names the words of a vocabulary.</summary>
    internal static string Allowed(Type vocabulary) => $"Allowed are {Quoted.List(All(vocabulary))}.";

    /// <summary>Finds the value that a word stands for.</summary>
    public static bool TryParse<T>(string? token, out T value)
        where T : struct, Enum
    {
        foreach (T candidate in Enum.GetValues<T>())
        {
            if (Of(candidate) == token)
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }
}
