using System.Globalization;

namespace CoProduction.Mutation;

/// <summary>Which mutants each test reaches, in a process where it is the first, and what it takes of the processor there.</summary>
/// <remarks>To note what is reached slows down what is done millions of times: of a test that is too slow with it only the time is known, and that it may reach every mutant.</remarks>
internal sealed class Reach(Changed changed, string file)
{
    private const string Every = "*";
    private const int All = 10_000;
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);
    private readonly Dictionary<string, (int Milliseconds, int[]? Mutants)> known = [];
    private ILookup<int, TestMethod>? reaching;
    private TestMethod[] unsure = [];

    /// <summary>Finds out about the tests of which the file says nothing yet.</summary>
    public void Find()
    {
        foreach (string[] row in File.Exists(file) ? File.ReadLines(file).Select(line => line.Split('\t')) : [])
        {
            Keep(row);
        }

        List<TestMethod> slow = [];
        Children.Do(
            changed.Tests.Where(test => !known.ContainsKey(test.Name)),
            (test, place) => Measure(place, () => string.Join(' ', changed.ReachedBy(test.Run))),
            (test, place, ending) =>
            {
                if (ending == Ending.OutOfTime)
                {
                    slow.Add(test);
                }
                else
                {
                    Note(test, place, ending);
                }
            });
        Children.Do(
            slow,
            (test, place) => Measure(place, () =>
            {
                changed.Become(-1);
                test.Run();
                return Every;
            }),
            Note);

        TestMethod[] usable = [.. changed.Tests.Where(test => known[test.Name].Milliseconds >= 0)];
        unsure = [.. usable.Where(test => known[test.Name].Mutants is null)];
        reaching = (from test in usable
                    from mutant in known[test.Name].Mutants ?? []
                    select (mutant, test)).ToLookup(each => each.mutant, each => each.test);
    }

    /// <summary>The tests that reach a mutant or may do so, those first that take little and reach few.</summary>
    public IEnumerable<TestMethod> Tests(int mutant) => reaching![mutant].Concat(unsure).OrderBy(test => (known[test.Name].Milliseconds + 1L) * (known[test.Name].Mutants?.Length ?? All));

    /// <summary>What a test may take of the processor where a mutant is in force: two seconds, and ten times what it takes otherwise.</summary>
    public TimeSpan Limit(TestMethod test) => TimeSpan.FromMilliseconds(2000 + (10 * known[test.Name].Milliseconds));

    private void Measure(int place, Func<string> run)
    {
        File.WriteAllText(Place(place), "");
        Child.Limit(Slow);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        try
        {
            string reached = run();
            File.WriteAllText(Place(place), $"{(int)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds}\t{reached}");
        }
        catch (Exception problem)
        {
            File.WriteAllText(Place(place), string.Join(' ', problem.ToString().Split()));
            throw;
        }
    }

    private void Note(TestMethod test, int place, Ending ending)
    {
        string line = $"{test.Name}\t{(ending == Ending.Done ? "" : $"{ending}\t")}{File.ReadAllText(Place(place))}";
        File.AppendAllLines(file, [line]);
        Keep(line.Split('\t'));
    }

    private string Place(int place) => $"{file}.{place}";

    private void Keep(string[] row) =>
        known[row[0]] = int.TryParse(row[1], CultureInfo.InvariantCulture, out int taken)
            ? (taken, row[2] == Every ? null : [.. row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture))])
            : (-1, []);
}
