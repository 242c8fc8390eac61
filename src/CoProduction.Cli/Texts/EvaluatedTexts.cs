using CoProduction.AI;

namespace CoProduction.Cli.Texts;

/// <summary>The texts of a folder as they were coded from recorded replies.</summary>
/// <param name="First">Each by its first reading.</param>
/// <param name="Twice">Those that were read at least twice, by their first two readings.</param>
/// <param name="Missing">What could not be coded, and why.</param>
internal sealed record EvaluatedTexts(IReadOnlyList<(TextEntry Entry, EvaluatedText Text)> First, IReadOnlyList<EvaluatedText> Twice, IReadOnlyList<string> Missing)
{
    /// <exception cref="InvalidDataException">The folder has no list of texts, or what belongs to it is missing.</exception>
    public static async Task<EvaluatedTexts> ReadAsync(string folder, IReadOnlyDictionary<string, Activity> known)
    {
        IReadOnlyList<TextEntry> entries = TextIndex.Read(folder);
        string replies = Path.Combine(folder, "replies");
        if (!Directory.Exists(replies)) throw new InvalidDataException("there is no folder replies in it");
        using ReplayingChatClient client = new(replies);
        TextCoder once = new(client);
        TextCoder twice = new(client, new TextCoderOptions { Readings = 2 });
        List<(TextEntry Entry, EvaluatedText Text)> first = [];
        List<EvaluatedText> second = [];
        List<string> missing = [];
        foreach (TextEntry entry in entries)
        {
            Activity? reference = null;
            if (entry.Activity is not null && !known.TryGetValue(entry.Activity, out reference))
            {
                missing.Add($"{entry.File}: the reference has no activity with the id '{entry.Activity}'");
                continue;
            }

            try
            {
                SourceText text = new(await File.ReadAllTextAsync(Path.Combine(folder, entry.File)).ConfigureAwait(false)) { Id = Path.GetFileNameWithoutExtension(entry.File) };
                first.Add((entry, new EvaluatedText(await once.CodeAsync(text).ConfigureAwait(false), reference)));
                if (client.ReadingsOf(once.Instructions.RequestFor(text.Text)) > 1) second.Add(new EvaluatedText(await twice.CodeAsync(text).ConfigureAwait(false), reference));
            }
            catch (TextCodingException failure)
            {
                missing.Add($"{entry.File}: {failure.Code}: {failure.Message}");
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                missing.Add($"{entry.File}: it cannot be read");
            }
        }

        return new EvaluatedTexts(first, second, missing);
    }
}
