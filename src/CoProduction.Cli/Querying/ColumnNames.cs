using System.Text.Json;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Querying;

/// <summary>A file that says which columns are not called as their question: a JSON object of texts.</summary>
internal static class ColumnNames
{
    private const int MostBytes = 1_000_000;

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

            using var document = JsonDocument.Parse(stream);
            if (document.RootElement.ValueKind != JsonValueKind.Object || document.RootElement.EnumerateObject().Any(each => each.Value.ValueKind != JsonValueKind.String))
            {
                throw new FormatException($"'{file}' is no JSON object of names, as in {{\"users\": \"users_take_part\"}}");
            }

            Dictionary<string, string> names = [];
            foreach (JsonProperty each in document.RootElement.EnumerateObject())
            {
                string name = each.Value.GetString()!;
                if (string.IsNullOrWhiteSpace(name)) throw new FormatException($"'{file}' calls the column of '{each.Name}' by nothing");
                if (!names.TryAdd(each.Name, name)) throw new FormatException($"'{file}' says of '{each.Name}' twice what its column is called");
            }

            return names;
        }
        catch (JsonException exception)
        {
            throw new FormatException(
                $"'{file}' cannot be read: it is no well-formed JSON from line {exception.LineNumber.GetValueOrDefault() + 1}, byte {exception.BytePositionInLine.GetValueOrDefault() + 1} on", exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new FormatException($"'{file}' cannot be read: a name in it is no text, for a byte that is no UTF-8 or half a character stands in it", exception);
        }
        catch (Exception exception) when (FileNames.IsUnreadable(exception))
        {
            throw new FormatException($"'{file}' cannot be read: {FileNames.WhyUnreadable(file, exception)}", exception);
        }
    }
}
