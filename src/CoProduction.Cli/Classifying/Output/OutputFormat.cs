using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Classifying;

/// <summary>A form in which results are written.</summary>
internal sealed class OutputFormat
{
    private readonly string name;

    private OutputFormat(string name, Action<Results, RecordOutput> write, bool isCollected = false, bool isBrief = false)
    {
        this.name = name;
        Write = write;
        IsCollected = isCollected;
        IsBrief = isBrief;
    }

    public static OutputFormat Text { get; } = new("text", (results, output) => new TextOutput(output, results.Display).Write(results), isCollected: true);

    public static OutputFormat Markdown { get; } = new("markdown", (results, output) => new MarkdownOutput(output).Write(results), isCollected: true);

    public static OutputFormat Json { get; } = new("json", JsonOutput.WriteArray);

    public static OutputFormat Ndjson { get; } = new("ndjson", JsonOutput.WriteLines);

    public static OutputFormat Csv { get; } = new("csv", CsvOutput.Write, isBrief: true);

    public static OutputFormat Latex { get; } = new("latex", LatexOutput.Write, isCollected: true);

    public static OutputFormat BibTeX { get; } = new("bibtex", LatexOutput.WriteReferences, isCollected: true);

    /// <summary>Every form, in the order in which they are named.</summary>
    public static IReadOnlyList<OutputFormat> All { get; } = [Text, Markdown, Json, Ndjson, Csv, Latex, BibTeX];

    /// <summary>Writes the results while they come.</summary>
    public Action<Results, RecordOutput> Write { get; }

    /// <summary>Whether nothing is written before all is read.</summary>
    public bool IsCollected { get; }

    /// <summary>Whether it shows no more of activities than ids, titles and verdicts.</summary>
    public bool IsBrief { get; }

    /// <summary>What it is called at the command line.</summary>
    public override string ToString() => name;
}
