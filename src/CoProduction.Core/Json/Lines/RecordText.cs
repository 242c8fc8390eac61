namespace CoProduction.Json;

/// <summary>The text of one record with its path and the place at which it starts; where it could not be cut out whole, what is wrong is known already.</summary>
internal readonly record struct RecordText(ReadOnlyMemory<byte> Utf8, JsonPath Path, TextPlace Start, params FoundProblem[] Broken)
{
    /// <summary>The record that is the whole of a text, with white space around it.</summary>
    public static RecordText Whole(ReadOnlyMemory<byte> text)
    {
        int start = Math.Max(text.Span.IndexOfAnyExcept(JsonText.WhiteSpace), 0);
        return new(text[start..text.Span.TrimEnd(JsonText.WhiteSpace).Length], JsonPath.Root, TextPlace.Begin.After(text.Span[..start]));
    }
}
