using System.Globalization;
using System.Text.Json;

namespace CoProduction.Cli.Texts;

/// <summary>A list of texts with what is known of each: a file <c>texts.json</c> beside them.</summary>
internal static class TextIndex
{
    private const string Name = "texts.json";

    /// <exception cref="InvalidDataException">There is no list, or it is none, or it has a text twice.</exception>
    public static IReadOnlyList<TextEntry> Read(string folder)
    {
        try
        {
            TextEntry[] entries = JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(folder, Name)), TextIndexJson.Default.TextEntryArray) ?? [];
            return entries.CountBy(entry => entry.File, StringComparer.Ordinal).FirstOrDefault(file => file.Value > 1) is { Key: { } twice }
                ? throw new InvalidDataException($"{Name} has '{twice}' more than once")
                : entries;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException(exception is JsonException json ? string.Create(CultureInfo.InvariantCulture, $"{Name} is no list of texts: something is wrong or missing at line {json.LineNumber + 1 ?? 1}") : $"there is no {Name} in it", exception);
        }
    }
}
