using System.Diagnostics.CodeAnalysis;

namespace CoProduction.Wording;

/// <summary>What a property cannot do without: given back as it is, or refused.</summary>
internal static class Required
{
    /// <summary>A text that says something.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public static string Text([NotNull] string? value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return value;
    }

    /// <summary>A value that is there.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static T Value<T>([NotNull] T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
