using System.Globalization;
using System.Text.RegularExpressions;
using CoProduction.Mutation;

// Trial CHANGED.dll FOLDER TESTS.dll...
// FOLDER holds mutants.tsv (number, file and, where one is known, a test to try first). What stands in reach.tsv (test, milliseconds, mutants that it reaches) and in
// results.tsv (mutant, what became of it, the test that failed, how many had passed, how many reach it) is not done again.
var changed = new Changed(Path.GetFullPath(args[0]), [.. args[2..].Select(Path.GetFullPath)], new Regex(Environment.GetEnvironmentVariable("MUTATION_TESTS") ?? ""));
string folder = args[1];
var reach = new Reach(changed, Path.Combine(folder, "reach.tsv"));
reach.Find();
new Trials(changed, reach, folder, TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable("MUTATION_SECONDS") ?? "5", CultureInfo.InvariantCulture))).Go();
