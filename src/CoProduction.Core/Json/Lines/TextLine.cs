namespace CoProduction.Json;

/// <summary>A line of a stream, without its end, counted from 1; one that is too long has no text.</summary>
internal readonly record struct TextLine(ReadOnlyMemory<byte> Utf8, long Number, bool IsTooLong)
{
    public bool IsBlank => !IsTooLong && JsonText.IsBlank(Utf8.Span);
}
