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
    /// <exception cref="InvalidDataException">A file is no recorded reply.</exception>
    public static IEnumerable<RecordedReply> Read(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, Pattern).Order(StringComparer.Ordinal))
        {
            RecordedReply reply;
            try
            {
                reply = RecordedReply.Parse(File.ReadAllText(file));
            }
            catch (JsonException error)
            {
                throw new InvalidDataException($"'{Path.GetFileName(file)}' is no recorded reply: {error.Message}", error);
            }

            yield return reply;
        }
    }
}
