namespace CoProduction.Reliability;

/// <summary>Draws the units of a table anew, many times, and measures each draw by the numbers of units of its patterns.</summary>
internal static class Resampling
{
    private const int BlockSize = 4096;

    public static BootstrapEstimate Run(Tally tally, BootstrapOptions options)
    {
        Figure value = Disagreement.In(tally, tally.Units).Value;
        List<double> values = [];
        if (value.IsDefined)
        {
            int[] patternOf = PatternsOfUnits(tally.Units);
            Xoshiro256 generator = new(options.Seed);
            var drawn = new int[tally.Units.Length];
            var block = new int[Math.Min(BlockSize, patternOf.Length)];
            for (int resample = 0; resample < options.Resamples; resample++)
            {
                Array.Clear(drawn);
                for (int left = patternOf.Length; left > 0; left -= block.Length)
                {
                    Span<int> units = block.AsSpan(0, Math.Min(left, block.Length));
                    generator.Fill(units, patternOf.Length);
                    foreach (int unit in units)
                    {
                        drawn[patternOf[unit]]++;
                    }
                }

                if (Disagreement.In(tally, drawn).Value.Value is { } one)
                {
                    values.Add(one);
                }
            }
        }

        values.Sort();
        return new BootstrapEstimate(tally.Coefficient, value, [.. values], options);
    }

    private static int[] PatternsOfUnits(int[] units)
    {
        var patternOf = new int[units.Sum()];
        int next = 0;
        for (int pattern = 0; pattern < units.Length; pattern++)
        {
            patternOf.AsSpan(next, units[pattern]).Fill(pattern);
            next += units[pattern];
        }

        return patternOf;
    }
}
