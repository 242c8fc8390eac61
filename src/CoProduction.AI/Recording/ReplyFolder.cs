using System.Globalization;
using System.Text.Json;

namespace CoProduction.AI;

/// <summary>A folder of recorded replies, a file each; what the files are called has no meaning.</summary>
internal static class ReplyFolder
{
    private const string Pattern = "*.json";

    /// <summary>Writes a reply under the name of its text and reading, in place of an earlier one, whole or not at all.</summary>
    public static void Write(string folder, RecordedReply reply)
    {
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{reply.TextHash}-{reply.Reading}.json"));
        string draft = $"{file}.{Guid.NewGuid():N}.tmp";
        File.WriteAllText(draft, reply.ToJson() + "\n");
        File.Move(draft, file, overwrite: true);
    }

    /// <summary>All replies of a folder, by the names of their files.</summary>
    /// <exception cref="InvalidDataException">A file is no recorded reply or cannot be read, or two reply to the same reading of a text.</exception>
    public static IEnumerable<RecordedReply> Read(string folder)
    {
        Dictionary<(string Text, int Reading), string> files = [];
        foreach (string file in Directory.EnumerateFiles(folder, Pattern).Order(StringComparer.Ordinal))
        {
            RecordedReply reply;
            try
            {
                reply = RecordedReply.Parse(File.ReadAllText(file));
            }
            catch (JsonException error)
            {
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"'{Path.GetFileName(file)}' is no recorded reply: something is wrong or missing at line {error.LineNumber + 1 ?? 1}"), error);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new InvalidDataException($"'{Path.GetFileName(file)}' cannot be read", error);
            }

            if (!files.TryAdd((reply.TextHash, reply.Reading), Path.GetFileName(file)))
            {
                throw new InvalidDataException($"'{files[(reply.TextHash, reply.Reading)]}' and '{Path.GetFileName(file)}' reply to the same reading of the same text");
            }

            yield return reply;
        }
    }
}
