using CoProduction.Fuzz.Mutation;

namespace CoProduction.Fuzz.Readers;

/// <summary>The inputs in the folders beside the program: a folder for each reader.</summary>
internal static class SeedFiles
{
    /// <summary>Inputs that were right before they are changed. An archive is kept as a text of its parts.</summary>
    public static IEnumerable<byte[]> Of(string reader) => In("Seeds", reader).Select(file => file.EndsWith(".parts", StringComparison.Ordinal) ? ZipParts.OfText(File.ReadAllText(file)) : File.ReadAllBytes(file));

    /// <summary>Inputs that something was once wrong with, by the names of their files.</summary>
    public static IEnumerable<(string Name, byte[] Input)> OnceWrong(string reader) => In("Regressions", reader).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));

    private static IEnumerable<string> In(string folder, string reader)
    {
        string path = Path.Combine(AppContext.BaseDirectory, folder, reader);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path).Order(StringComparer.Ordinal) : [];
    }
}
