using CoProduction.Json;
using CoProduction.Tables;

namespace CoProduction.Cli.Terminal;

/// <summary>A file, standard input, or the published cases that come with the program: activities and initiatives of any kind of file that is read.</summary>
internal sealed class Source : IDisposable
{
    private const string PublishedCases = "published-cases.json";

    private readonly Stream stream;
    private readonly FileKind kind;

    private Source(string name, Stream stream, FileKind kind, bool isWaitedFor)
    {
        Name = name;
        this.stream = stream;
        this.kind = kind;
        IsWaitedFor = isWaitedFor;
    }

    /// <summary>What it is called where a problem is told.</summary>
    public string Name { get; }

    /// <summary>What kind of file it is, as in <c>JSON</c>.</summary>
    public string Kind => kind.Name;

    /// <summary>Whether its records may come one by one, from a program or a person.</summary>
    public bool IsWaitedFor { get; }

    /// <summary>Opens the file, or says why it cannot be read and gives null.</summary>
    public static Source? Open(string? file, ConsoleStreams console)
    {
        string name = Line.Single(file switch { null => PublishedCases, "-" => "stdin", _ => file });
        try
        {
            Stream opened = file == "-" ? console.Input : File.OpenRead(file ?? Path.Combine(AppContext.BaseDirectory, PublishedCases));
            PeekedStream stream = new(opened);
            var kind = FileKind.Of(stream.Head);
            if (kind.Read is not null)
            {
                return new Source(name, stream, kind, isWaitedFor: file == "-" || !opened.CanSeek);
            }

            stream.Dispose();
            console.Error.WriteLine($"{name}: it is {kind.Name}, which is not read; {kind.Advice}");
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
        }

        return null;
    }

    /// <summary>Whether it has rows and columns, beside which others can be written.</summary>
    public bool IsTable => kind.IsTable;

    /// <summary>The file itself, for whoever reads it otherwise; it is gone through once.</summary>
    public Stream Stream => stream;

    /// <summary>The records, each with what is wrong with it.</summary>
    public IEnumerable<Located<IDescribed>> Read(TableOptions? options = null) => kind.Read!(stream, options ?? TableOptions.Default);

    public void Dispose() => stream.Dispose();
}
