namespace CoProduction.Json;

/// <summary>Takes in a stream, and gives it out as lines or as a whole; of lines it never holds more than about twice the longest allowed.</summary>
internal sealed class LineBuffer(int maxLineBytes)
{
    private const int InitialSize = 64 * 1024;

    private byte[] bytes = new byte[InitialSize];
    private int start;
    private int searched;
    private int end;
    private long lines;
    private bool isBegun;

    /// <summary>Whether the stream has ended.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Whether it holds as much as can be held, and nothing can be taken in before something is given out.</summary>
    public bool IsFull => end - start == Array.MaxLength;

    /// <summary>What has been taken in and not been given out, without a byte order mark at the start.</summary>
    public ReadOnlyMemory<byte> Held => isBegun ? bytes.AsMemory(start..end) : default;

    /// <summary>Room for more bytes; it overwrites the lines taken before.</summary>
    public Memory<byte> Free()
    {
        if (start > 0)
        {
            bytes.AsSpan(start..end).CopyTo(bytes);
            (start, searched, end) = (0, searched - start, end - start);
        }

        if (end > bytes.Length - (InitialSize / 2)) Array.Resize(ref bytes, (int)Math.Min(2L * bytes.Length, Array.MaxLength));
        return bytes.AsMemory(end);
    }

    /// <summary>Takes in all there is at once.</summary>
    public void Hold(byte[] all)
    {
        bytes = all;
        Fill(all.Length);
        Fill(0);
    }

    /// <summary>Takes note of bytes put into the free room; none means that the stream has ended.</summary>
    public void Fill(int count)
    {
        end += count;
        IsEnded = count == 0;
        if (!isBegun && (IsEnded || end >= JsonText.ByteOrderMark.Length))
        {
            isBegun = true;
            start = searched = Held.Span.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
        }
    }

    /// <summary>Takes the next line that is complete and not blank, without its end; of one that is too long so much as shows that it is.</summary>
    public bool TryTake(out RecordText record)
    {
        for (int length; (length = isBegun ? bytes.AsSpan(searched..end).IndexOf((byte)'\n') : -1) >= 0 || (IsEnded && start < end);)
        {
            int lineEnd = length >= 0 ? searched + length : end;
            Memory<byte> line = bytes.AsMemory(start..(lineEnd > start && bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd));
            start = searched = Math.Min(lineEnd + 1, end);
            lines++;
            if (line.Length <= maxLineBytes && JsonText.IsBlank(line.Span)) continue;
            record = new(line, JsonPath.Root, new() { Line = lines, Column = 1 });
            return true;
        }

        // A carriage return may come on top of the line itself.
        end = start + Math.Min(end - start, maxLineBytes + 2);
        searched = end;
        record = default;
        return false;
    }
}
