namespace CoProduction.Benchmarks;

/// <summary>The folder of this project.</summary>
internal static class ProjectFolder
{
    /// <summary>Looks for it above the program.</summary>
    public static string Find()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "RivalSource.cs")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The folder of the benchmarks is not above the program.");
        }

        return folder;
    }
}
