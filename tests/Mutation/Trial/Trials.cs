using System.Buffers.Binary;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Win32.SafeHandles;

namespace CoProduction.Mutation;

/// <summary>Tries the mutants of a folder, each in a process of its own, with the tests that reach it until one fails or the time is over.</summary>
/// <remarks>
/// A test that fails, or finds no end, after others have run is run again alone, with the mutant in a fresh process: only where it does so there too the mutant is killed. Where it does not, it was the others that
/// failed it, and the mutant is tried once more without it; a test of which that is so with a few mutants is left out from then on.
/// </remarks>
internal sealed class Trials(Changed changed, Reach reach, string folder, Regex near, TimeSpan time)
{
    private const int Few = 5;
    private readonly List<TestMethod> killers = [];
    private readonly Dictionary<string, List<TestMethod>> killersOf = [];
    private readonly Dictionary<int, HashSet<TestMethod>> unfitFor = [];
    private readonly HashSet<TestMethod> unfit = [];
    private readonly Dictionary<int, string> hints = [];
    private readonly Queue<Trial> first = [];
    private readonly Queue<Trial> more = [];

    public void Go()
    {
        string results = Path.Combine(folder, "results.tsv");
        HashSet<string> done = File.Exists(results) ? [.. File.ReadLines(results).Select(line => line.Split('\t')[0])] : [];
        foreach (string[] row in File.ReadLines(Path.Combine(folder, "mutants.tsv")).Select(line => line.Split('\t')).Where(row => !done.Contains(row[0])))
        {
            int mutant = int.Parse(row[0], CultureInfo.InvariantCulture);
            more.Enqueue(new Trial(mutant, row[1], null));
            hints[mutant] = row.ElementAtOrDefault(2) ?? "";
        }

        using SafeFileHandle passing = File.OpenHandle(Path.Combine(folder, "passed"), FileMode.Create, FileAccess.ReadWrite);
        while (first.Count + more.Count > 0)
        {
            Children.Do(
                Ready(),
                (trial, place) =>
                {
                    changed.Become(trial.Mutant);
                    Tell(passing, place, 0);
                    for (int at = 0; at < trial.Tests.Length && Environment.CpuUsage.TotalTime < time; at++)
                    {
                        Child.Limit(reach.Limit(trial.Tests[at]));
                        trial.Tests[at].Run();
                        Tell(passing, place, at + 1);
                    }
                },
                (trial, place, ending) => Note(trial, ending, Told(passing, place), results));
        }
    }

    private IEnumerable<(int Mutant, string File, TestMethod? Suspect, TestMethod[] Tests)> Ready()
    {
        while (first.TryDequeue(out Trial trial) || more.TryDequeue(out trial))
        {
            yield return (trial.Mutant, trial.File, trial.Suspect, trial.Suspect is { } suspect ? [suspect] : InTurn(trial.Mutant, trial.File));
        }
    }

    private void Note((int Mutant, string File, TestMethod? Suspect, TestMethod[] Tests) trial, Ending ending, int passed, string results)
    {
        if (ending is Ending.Broken or Ending.OutOfTime or Ending.Crashed && passed > 0)
        {
            first.Enqueue(new Trial(trial.Mutant, trial.File, trial.Tests[passed]));
            return;
        }

        if (ending == Ending.Done && trial.Suspect is not null)
        {
            (unfitFor.TryGetValue(trial.Mutant, out HashSet<TestMethod>? known) ? known : unfitFor[trial.Mutant] = []).Add(trial.Suspect);
            if (unfitFor.Values.Count(tests => tests.Contains(trial.Suspect)) == Few)
            {
                unfit.Add(trial.Suspect);
            }

            File.AppendAllLines(Path.Combine(folder, "unfit.tsv"), [$"{trial.Suspect.Name}\t{trial.Mutant}"]);
            first.Enqueue(new Trial(trial.Mutant, trial.File, null));
            return;
        }

        TestMethod? killer = ending is Ending.Done or Ending.Crashed ? null : trial.Tests[passed];
        string became = ending switch { Ending.Done => trial.Tests.Length == 0 ? "Unreached" : "Survived", Ending.Broken => "Killed", Ending.OutOfTime => "OutOfTime", _ => ending.ToString() };
        File.AppendAllLines(results, [$"{trial.Mutant}\t{became}\t{killer?.Name}\t{passed}\t{trial.Tests.Length}"]);
        if (killer is not null)
        {
            BringForward(killers, killer);
            BringForward(killersOf.TryGetValue(trial.File, out List<TestMethod>? others) ? others : killersOf[trial.File] = [], killer);
        }
    }

    /// <summary>The tests that reach a mutant, those first that killed it in an earlier run or have lately killed others of its file or any others, and then those that belong to its room.</summary>
    private TestMethod[] InTurn(int mutant, string file)
    {
        TestMethod[] reaching = [.. reach.Tests(mutant).Except(unfit).Except(unfitFor.GetValueOrDefault(mutant, [])).OrderByDescending(test => near.IsMatch(test.Name))];
        IEnumerable<TestMethod> hinted = reaching.Where(test => test.Name == hints[mutant]);
        return [.. hinted.Concat(killersOf.GetValueOrDefault(file, []).Take(6)).Concat(killers.Take(6)).Intersect(reaching).Concat(reaching).Distinct()];
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

    /// <summary>A mutant to try, by one test where that is suspected to kill it.</summary>
    private readonly record struct Trial(int Mutant, string File, TestMethod? Suspect);
}
