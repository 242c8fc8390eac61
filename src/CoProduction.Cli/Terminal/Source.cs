using CoProduction.Json;

namespace CoProduction.Cli.Terminal;

/// <summary>A file, standard input, or the published cases that come with the program: activities and initiatives of any kind that the library reads.</summary>
internal sealed class Source : IDisposable
{
    private const string PublishedCases = "published-cases.json";

    private readonly Stream stream;

    private Source(string name, Stream stream, bool isWaitedFor)
    {
        Name = name;
        this.stream = stream;
        IsWaitedFor = isWaitedFor;
    }

    /// <summary>What it is called where a problem is told.</summary>
    public string Name { get; }

    /// <summary>Whether its records may come one by one, from a program or a person.</summary>
    public bool IsWaitedFor { get; }

    /// <summary>Opens the file, or says why it cannot be opened and gives null.</summary>
    public static Source? Open(string? file, ConsoleStreams console)
    {
        string name = Line.Single(file switch { null => PublishedCases, "-" => "stdin", _ => file });
        try
        {
            return file == "-"
                ? new Source(name, console.Input, isWaitedFor: true)
                : new Source(name, File.OpenRead(file ?? Path.Combine(AppContext.BaseDirectory, PublishedCases)), isWaitedFor: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string reason = exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => "there is no such file",
                UnauthorizedAccessException when Directory.Exists(file) => "it is a directory",
                _ => "the file cannot be opened",
            };
            console.Error.WriteLine($"{name}: {reason}");
            return null;
        }
    }

    /// <summary>The records, each with what is wrong with it.</summary>
    public IEnumerable<Located<IDescribed>> Read() => CoProductionJson.Described.Validating().ReadMany(stream);

    public void Dispose() => stream.Dispose();
}
