namespace CoProduction.Fuzz.Mutation;

/// <summary>Changes bytes, whatever they mean.</summary>
internal static class ByteMutator
{
    public static byte[] Change(byte[] text, Random random)
    {
        if (text.Length == 0) return text;
        byte[] changed = [.. text];
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            int at = random.Next(changed.Length);
            int end = Math.Min(changed.Length, at + random.Next(1, 9));
            switch (random.Next(5))
            {
                case 0:
                    changed[at] = (byte)random.Next(256);
                    break;
                case 1:
                    changed[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    changed = [.. changed[..at], .. changed[end..]];
                    break;
                case 3:
                    changed = [.. changed[..end], .. changed[at..]];
                    break;
                default:
                    // What was cut off on its way.
                    changed = random.Next(10) == 0 ? changed[..at] : changed;
                    break;
            }

            if (changed.Length == 0) return changed;
        }

        return changed;
    }
}
