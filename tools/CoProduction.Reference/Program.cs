namespace CoProduction.Reference;

/// <summary>Writes docs/reference, and in the documents the snippets, what they print and the tables that are made from the library.</summary>
internal static class Program
{
    private const string Command = "dotnet run --project tools/CoProduction.Reference";

    public static int Main(string[] args) => Run(Repository.Root, args, Console.Out, MadeFile.All);

    /// <summary>Writes which of some files differ below a root, or with <c>--check</c> only says so. 0: all is as it is made; 1: not so, or it cannot be made; 2: wrong use.</summary>
    public static int Run(string root, IReadOnlyList<string> args, TextWriter output, IReadOnlyList<MadeFile> files)
    {
        if (args is not ([] or ["--check"]))
        {
            output.WriteLine($"Usage: {Command} [-- --check]");
            return 2;
        }

        try
        {
            return args.Count == 0 ? Write(root, output, files) : Check(root, output, files);
        }
        catch (InvalidDataException problem)
        {
            output.WriteLine(problem.Message);
            return 1;
        }
    }

    private static int Write(string root, TextWriter output, IReadOnlyList<MadeFile> files)
    {
        foreach (MadeFile file in files)
        {
            if (file.Difference(root) is { } difference)
            {
                file.Write(root);
                output.WriteLine($"{difference}: written");
            }
        }

        foreach (string path in ReferencePages.LeftOver(root))
        {
            File.Delete(Path.Combine(root, path));
            output.WriteLine($"{path} is made by nothing: removed");
        }

        output.WriteLine($"{files.Count} files are up to date.");
        return 0;
    }

    private static int Check(string root, TextWriter output, IReadOnlyList<MadeFile> files)
    {
        string[] faults =
        [
            .. files.Select(file => file.Difference(root)).OfType<string>(),
            .. ReferencePages.LeftOver(root).Select(path => $"{path} is made by nothing"),
        ];
        foreach (string fault in faults)
        {
            output.WriteLine(fault);
        }

        output.WriteLine(faults.Length == 0 ? $"{files.Count} files are up to date." : $"To write them: {Command}");
        return faults.Length == 0 ? 0 : 1;
    }
}
