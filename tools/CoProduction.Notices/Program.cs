namespace CoProduction.Notices;

/// <summary>Writes which packages of others a program is given out with, and their licences, from what the packages say of themselves.</summary>
internal static class Program
{
    public static int Main(string[] args) => Run(args, Console.Out);

    /// <summary>
    /// Writes the notices of a restored project beside it or into the file that is named; with <c>--check</c>, only says whether they are as they should be
    /// there, and in the folders that follow, which are given out. 0: they are; 1: they are not, or cannot be made; 2: wrong use.
    /// </summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args is not ([_, _] or [_, _, "--check", ..]))
        {
            output.WriteLine("Usage: dotnet run --project tools/CoProduction.Notices -- PROJECT FILE [--check [FOLDER...]]");
            return 2;
        }

        try
        {
            IReadOnlyList<OthersPackage> packages = RestoredProject.Packages(args[0]);
            string text = NoticesText.Of(Path.GetFileName(Path.GetFullPath(args[0])), packages);
            if (args.Count == 2)
            {
                File.WriteAllText(args[1], text);
                output.WriteLine($"{args[1]}: {packages.Count} packages of others");
                return 0;
            }

            string[] faults =
            [
                .. File.Exists(args[1]) && File.ReadAllText(args[1]) == text ? Array.Empty<string>() : [$"{args[1]} is not as the packages have it; make it anew"],
                .. args.Skip(3).SelectMany(folder => GivenOut.Faults(folder, text, packages)),
            ];
            foreach (string fault in faults)
            {
                output.WriteLine(fault);
            }

            output.WriteLine($"{args[0]}: {packages.Count} packages of others, {faults.Length} faults in what is said of them");
            return faults.Length == 0 ? 0 : 1;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            output.WriteLine(problem.Message);
            return 1;
        }
    }
}
