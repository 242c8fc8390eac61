using System.Globalization;
using System.Text.RegularExpressions;
using CoProduction.Mutation;

// Trial CHANGED.dll FOLDER TESTS.dll...
// FOLDER holds mutants.tsv (number, file and, where one is known, a test to try first). What stands in results.tsv there (mutant, what became of it, the test that failed, how many had
// passed, how many reach it) and in reach.tsv beside the changed assembly (test, milliseconds, mutants that it reaches) is not done again.
var changed = new Changed(Path.GetFullPath(args[0]), [.. args[2..].Select(Path.GetFullPath)], new Regex(Environment.GetEnvironmentVariable("MUTATION_TESTS") ?? ""));
string folder = args[1];

// A child that collects garbage crashes sooner or later. It has the memory of this process, and that is enough to collect none.
if (!GC.TryStartNoGCRegion(4_000_000_000)) throw new InvalidOperationException("There is not the memory to do without collecting garbage.");
var reach = new Reach(changed, Path.Combine(Path.GetDirectoryName(args[0])!, "reach.tsv"));
reach.Find();
new Trials(changed, reach, folder, new Regex(Environment.GetEnvironmentVariable("MUTATION_NEAR") ?? ""), TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable("MUTATION_SECONDS") ?? "5", CultureInfo.InvariantCulture))).Go();
