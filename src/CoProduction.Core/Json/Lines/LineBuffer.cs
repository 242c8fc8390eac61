namespace CoProduction.Json;

/// <summary>Cuts a stream of bytes into lines, and never holds more of it than about twice the longest line allowed.</summary>
internal sealed class LineBuffer(int maxLineBytes)
{
    private const int InitialSize = 16 * 1024;

    // A byte order mark and a carriage return may come on top of the line itself.
    private const long Slack = 4;

    private byte[] bytes = new byte[InitialSize];
    private int start;
    private int searched;
    private int end;
    private long lines;
    private bool isDiscarding;
    private bool isEnded;

    /// <summary>Whether the stream has ended and every line has been taken.</summary>
    public bool IsFinished => isEnded && start == end && !isDiscarding;

    /// <summary>Room for more bytes; it overwrites the lines taken before.</summary>
    public Memory<byte> Free()
    {
        bytes.AsSpan(start..end).CopyTo(bytes);
        (start, searched, end) = (0, searched - start, end - start);
        if (end == bytes.Length)
        {
            Array.Resize(ref bytes, (int)Math.Min(2L * bytes.Length, Array.MaxLength));
        }

        return bytes.AsMemory(end);
    }

    /// <summary>Takes note of bytes put into the free room; none means that the stream has ended.</summary>
    public void Fill(int count)
    {
        end += count;
        isEnded = count == 0;
    }

    /// <summary>Takes the next line that is complete.</summary>
    public bool TryTake(out TextLine line)
    {
        int length = bytes.AsSpan(searched..end).IndexOf((byte)'\n');
        if (length >= 0)
        {
            line = Take(searched + length, searched + length + 1);
            return true;
        }

        if (isEnded && !IsFinished)
        {
            line = Take(end, end);
            return true;
        }

        searched = end;
        if (isDiscarding || end - start > maxLineBytes + Slack)
        {
            isDiscarding = true;
            start = end;
        }

        line = default;
        return false;
    }

    private TextLine Take(int lineEnd, int next)
    {
        ReadOnlyMemory<byte> line = bytes.AsMemory(start..lineEnd);
        if (lines == 0 && line.Span.StartsWith(JsonText.ByteOrderMark))
        {
            line = line[JsonText.ByteOrderMark.Length..];
        }

        line = line.TrimEnd((byte)'\r');
        bool isTooLong = isDiscarding || line.Length > maxLineBytes;
        (start, searched, isDiscarding) = (next, next, false);
        return new TextLine(isTooLong ? default : line, ++lines, isTooLong);
    }
}
