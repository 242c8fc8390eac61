using System.Buffers;

namespace CoProduction.Coding;

/// <summary>Names that can be a JSON property, a column of a table and a word of code alike.</summary>
internal static class Naming
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static void RequireName(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        if (!char.IsAsciiLetter(name[0]) || name.AsSpan().ContainsAnyExcept(Allowed))
        {
            throw new ArgumentException(
                $"'{name}' cannot be a name: it must begin with a letter and go on with letters, digits, hyphens and underscores, all of them ASCII.", parameter);
        }
    }
}
