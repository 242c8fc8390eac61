using System.Text;
using System.Text.Json;

namespace CoProduction.Cli.Querying;

/// <summary>A file that says which columns are not called as their question: a JSON object of texts.</summary>
internal static class ColumnNames
{
    private const int MostBytes = 1_000_000;

    private static readonly JsonDocumentOptions strict = new() { AllowDuplicateProperties = false, MaxDepth = 2 };

    /// <exception cref="FormatException">The file cannot be read, or is something else.</exception>
    public static IReadOnlyDictionary<string, string> Read(string file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            if (stream.Length > MostBytes)
            {
                throw new FormatException($"'{file}' has more than {MostBytes} bytes");
            }

            using var document = JsonDocument.Parse(stream, strict);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.EnumerateObject().All(each => each.Value.ValueKind == JsonValueKind.String)
                ? document.RootElement.EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetString()!)
                : throw new FormatException($"'{file}' is no JSON object of names, as in {{\"users\": \"users_take_part\"}}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or DecoderFallbackException or InvalidOperationException)
        {
            throw new FormatException($"'{file}' cannot be read: {exception.Message}", exception);
        }
    }
}
