using System.Globalization;
using System.Text.RegularExpressions;
using CoProduction.Mutation;

// Trial CHANGED.dll FOLDER TESTS.dll...
// FOLDER holds mutants.tsv (number, file); reach.tsv (test, milliseconds, mutants it reaches) and results.tsv (mutant, what became of it, by which test) are gone on with where they stand.
var changed = new Changed(Path.GetFullPath(args[0]), [.. args[2..].Select(Path.GetFullPath)], new Regex(Environment.GetEnvironmentVariable("MUTATION_TESTS") ?? ""));
string folder = args[1];
var reach = new Reach(changed, Path.Combine(folder, "reach.tsv"));
reach.Find();
new Trials(changed, reach, folder, TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable("MUTATION_SECONDS") ?? "5", CultureInfo.InvariantCulture))).Go();
