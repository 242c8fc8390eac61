namespace CoProduction.Json;

/// <summary>Turns bytes of a text into lines and columns; it is asked in the order of the text.</summary>
internal ref struct LineMap(ReadOnlySpan<byte> utf8, long firstLine = 1)
{
    private readonly ReadOnlySpan<byte> text = utf8;
    private int reached;
    private long line = firstLine;
    private long column = 1;

    /// <summary>A record that starts at a byte, with the lines and columns of its problems.</summary>
    public Located<T> Locate<T>(Parsed<T> parsed, int start, int index)
        where T : notnull
    {
        long startLine = At(start).Line;
        List<Problem> problems = [];
        foreach (FoundProblem problem in parsed.Problems)
        {
            (long line, long column) = At(start + problem.Offset);
            problems.Add(problem.At(new TextPlace { Line = line, Column = column }));
        }

        return new() { Line = startLine, Index = index, Value = parsed.Value, IsRead = parsed.IsRead, Problems = problems };
    }

    private (long Line, long Column) At(int offset)
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
