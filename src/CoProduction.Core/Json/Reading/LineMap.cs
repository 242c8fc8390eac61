namespace CoProduction.Json;

/// <summary>Turns bytes of a text into lines and columns; it is asked in the order of the text.</summary>
internal ref struct LineMap(ReadOnlySpan<byte> utf8, long firstLine = 1)
{
    private readonly ReadOnlySpan<byte> text = utf8;
    private int reached;
    private long line = firstLine;
    private long column = 1;

    /// <summary>The problems of a record that starts at a byte, with their lines and columns.</summary>
    public Problem[] Locate(IReadOnlyList<FoundProblem> problems, int start)
    {
        var located = new Problem[problems.Count];
        for (int index = 0; index < located.Length; index++)
        {
            (long line, long column) = At(start + problems[index].Offset);
            located[index] = problems[index].At(new TextPlace { Line = line, Column = column });
        }

        return located;
    }

    public (long Line, long Column) At(int offset)
    {
        for (; reached < offset; reached++)
        {
            byte octet = text[reached];
            if (octet == (byte)'\n')
            {
                line++;
                column = 1;
            }
            else if ((octet & 0b1100_0000) != 0b1000_0000)
            {
                // A character counts at its first byte; the bytes that continue it do not.
                column++;
            }
        }

        return (line, column);
    }
}
