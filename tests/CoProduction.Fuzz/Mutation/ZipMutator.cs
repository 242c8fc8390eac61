namespace CoProduction.Fuzz.Mutation;

/// <summary>Changes archives: a part by its pieces most of the time, and else which parts there are, or the packed bytes.</summary>
internal sealed class ZipMutator
{
    private readonly List<(string Name, byte[] Content)>[] seeds;
    private readonly Dictionary<string, Mutator> mutators;

    public ZipMutator(IReadOnlyList<byte[]> archives)
    {
        seeds = [.. archives.Select(ZipParts.In)];
        mutators = seeds.SelectMany(parts => parts).GroupBy(part => part.Name).ToDictionary(same => same.Key, same => new Mutator([.. same.Select(part => part.Content)], Syntax.Zip));
    }

    public byte[] Next(Random random)
    {
        List<(string Name, byte[] Content)> parts = [.. seeds[random.Next(seeds.Length)]];
        int at = random.Next(parts.Count);
        switch (random.Next(16))
        {
            case 0:
                return ByteMutator.Change(ZipParts.Pack(parts), random);
            case 1:
                parts.RemoveAt(at);
                break;
            case 2:
                parts.Add(parts[at]);
                break;
            case 3:
                (parts[at], parts[0]) = ((parts[0].Name, parts[at].Content), (parts[at].Name, parts[0].Content));
                break;
            case 4:
                parts[at] = (parts[at].Name, ByteMutator.Change(parts[at].Content, random));
                break;
            default:
                parts[at] = (parts[at].Name, mutators[parts[at].Name].Next(random));
                break;
        }

        return ZipParts.Pack(parts);
    }
}
