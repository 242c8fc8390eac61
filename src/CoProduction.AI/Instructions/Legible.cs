namespace CoProduction.AI;

/// <summary>A text as it is sent and quoted: what is no character of a text is replaced, letter for letter, so that every place stays where it was.</summary>
internal static class Legible
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with spaces for control characters, and a mark for halves of characters.</summary>
    public static string Of(string text) => string.Create(text.Length, text, (written, source) =>
    {
        for (int index = 0; index < source.Length; index++)
        {
            written[index] = source[index] switch
            {
                '\n' or '\r' or '\t' => source[index],
                char half when char.IsHighSurrogate(half) => index + 1 < source.Length && char.IsLowSurrogate(source[index + 1]) ? half : Replacement,
                char half when char.IsLowSurrogate(half) => index > 0 && char.IsHighSurrogate(source[index - 1]) ? half : Replacement,
                char other => char.IsControl(other) ? ' ' : other,
            };
        }
    });
}
