using System.Buffers.Binary;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace CoProduction.Mutation;

/// <summary>Tries the mutants of a folder, each in a process of its own, with the tests that reach it until one fails or the time is over.</summary>
internal sealed class Trials(Changed changed, Reach reach, string folder, TimeSpan time)
{
    private readonly List<TestMethod> killers = [];
    private readonly Dictionary<string, List<TestMethod>> killersOf = [];

    public void Go()
    {
        string results = Path.Combine(folder, "results.tsv");
        HashSet<string> done = File.Exists(results) ? [.. File.ReadLines(results).Select(line => line.Split('\t')[0])] : [];
        using SafeFileHandle passing = File.OpenHandle(Path.Combine(folder, "passed"), FileMode.Create, FileAccess.ReadWrite);
        Children.Do(
            from line in File.ReadLines(Path.Combine(folder, "mutants.tsv"))
            let row = line.Split('\t')
            where !done.Contains(row[0])
            select (Mutant: row[0], File: row[1], Tests: InTurn(int.Parse(row[0], CultureInfo.InvariantCulture), row[1])),
            (trial, place) =>
            {
                changed.Become(int.Parse(trial.Mutant, CultureInfo.InvariantCulture));
                Tell(passing, place, 0);
                for (int at = 0; at < trial.Tests.Length && Environment.CpuUsage.TotalTime < time; at++)
                {
                    Child.Limit(reach.Limit(trial.Tests[at]));
                    trial.Tests[at].Run();
                    Tell(passing, place, at + 1);
                }
            },
            (trial, place, ending) =>
            {
                int passed = Told(passing, place);
                TestMethod? killer = ending == Ending.Done ? null : trial.Tests[passed];
                string became = trial.Tests.Length == 0 ? "Unreached" : ending switch { Ending.Done => "Survived", Ending.Broken => "Killed", Ending.OutOfTime => "OutOfTime", _ => "Waited" };
                File.AppendAllLines(results, [$"{trial.Mutant}\t{became}\t{killer?.Name}\t{passed}\t{trial.Tests.Length}"]);
                if (killer is not null)
                {
                    BringForward(killers, killer);
                    BringForward(killersOf.TryGetValue(trial.File, out List<TestMethod>? known) ? known : killersOf[trial.File] = [], killer);
                }
            });
    }

    /// <summary>The tests that reach a mutant, those first that have lately killed others of its file or any others.</summary>
    private TestMethod[] InTurn(int mutant, string file)
    {
        TestMethod[] reaching = [.. reach.Tests(mutant)];
        return [.. killersOf.GetValueOrDefault(file, []).Take(6).Concat(killers.Take(6)).Intersect(reaching).Concat(reaching).Distinct()];
    }

    private static void BringForward(List<TestMethod> tests, TestMethod test)
    {
        tests.Remove(test);
        tests.Insert(0, test);
    }

    /// <summary>Tells how many tests have passed at a place.</summary>
    private static void Tell(SafeFileHandle passing, int place, int passed)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, passed);
        RandomAccess.Write(passing, number, place * sizeof(int));
    }

    /// <summary>How many tests were told to have passed at a place.</summary>
    private static int Told(SafeFileHandle passing, int place)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        _ = RandomAccess.Read(passing, number, place * sizeof(int));
        return BinaryPrimitives.ReadInt32LittleEndian(number);
    }
}
