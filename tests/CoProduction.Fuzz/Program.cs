using System.CommandLine;
using CoProduction.Fuzz;
using CoProduction.Fuzz.Readers;

// Reads inputs that were right before they were changed, through every reader, and looks whether each does what is documented:
//   --count 1000000                    over all readers, by their shares
//   --reader definitions --count 1000  of one reader, or of several
//   --seed 2 --from 500000             others, and from which one on: an input is found again by its reader, its seed and its number
//   --time 60                          not longer than so many seconds
//   --save FOLDER                      where inputs go that something is wrong with
//   --heavy 4000000                    inputs of one thing again and again instead, of so many bytes each, and of an eighth before
Option<long> count = new("--count") { Description = "How many inputs.", DefaultValueFactory = _ => 10_000 };
Option<long> from = new("--from") { Description = "The number of the first." };
Option<int> seed = new("--seed") { Description = "Which inputs there are.", DefaultValueFactory = _ => 1 };
Option<int?> time = new("--time") { Description = "For how many seconds at most." };
Option<string?> save = new("--save") { Description = "A folder for inputs that something is wrong with." };
Option<string[]> reader = new("--reader") { Description = "Only these readers.", AllowMultipleArgumentsPerToken = true };
Option<int?> heavy = new("--heavy") { Description = "Inputs of one thing again and again instead, of so many bytes each." };
reader.AcceptOnlyFromAmong([.. AllReaders.All.Select(each => each.Name)]);
RootCommand root = new("Reads changed inputs through every reader.") { count, from, seed, time, save, reader, heavy };
root.SetAction(parsed =>
{
    IReadOnlyList<Reader> chosen = parsed.GetValue(reader) is { Length: > 0 } names ? [.. AllReaders.All.Where(each => names.Contains(each.Name))] : AllReaders.All;
    return parsed.GetValue(heavy) is { } bytes ? new HeavyRun(chosen, bytes, Console.Out).Run() : new FuzzRun(chosen, parsed.GetValue(seed), Console.Out)
    {
        First = parsed.GetValue(from), Count = parsed.GetValue(count), Longest = parsed.GetValue(time) is { } seconds ? TimeSpan.FromSeconds(seconds) : null, Folder = parsed.GetValue(save),
    }.Run();
});
return root.Parse(args).Invoke();
