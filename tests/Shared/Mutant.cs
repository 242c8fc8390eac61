namespace CoProduction.Tests.Shared;

/// <summary>Texts that were right before they were changed at random.</summary>
internal static class Mutant
{
    /// <summary>A text with one to three pieces cut out, doubled, moved, or overwritten by one of its other pieces or by another byte.</summary>
    public static byte[] Of(byte[] text, Random random)
    {
        List<byte> mutant = [.. text];
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            int at = random.Next(mutant.Count);
            int length = Math.Min(random.Next(4) == 0 ? random.Next(1, 200) : random.Next(1, 6), mutant.Count - at);
            byte[] piece = [.. mutant.GetRange(at, length)];
            switch (random.Next(5))
            {
                case 0:
                    mutant.RemoveRange(at, length);
                    break;
                case 1:
                    mutant.InsertRange(at, piece);
                    break;
                case 2:
                    mutant.InsertRange(random.Next(mutant.Count), piece);
                    break;
                case 3:
                    mutant[at] = (byte)random.Next(256);
                    break;
                default:
                    mutant[at] = text[random.Next(text.Length)];
                    break;
            }

            if (mutant.Count == 0) return [];
        }

        return [.. mutant];
    }
}
