using System.Text.Json;

namespace CoProduction.Cli.Texts;

/// <summary>A list of texts with what is known of each: a file <c>texts.json</c> beside them.</summary>
internal static class TextIndex
{
    private const string Name = "texts.json";

    /// <exception cref="InvalidDataException">There is no list, or it is none.</exception>
    public static IReadOnlyList<TextEntry> Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(folder, Name)), TextIndexJson.Default.TextEntryArray) ?? [];
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException(exception is JsonException ? $"{Name} is no list of texts: {exception.Message}" : $"there is no {Name} in it", exception);
        }
    }
}
