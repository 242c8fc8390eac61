using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Agreeing;

/// <summary>A form in which agreement is written.</summary>
internal sealed class AgreeFormat
{
    private readonly string name;

    private AgreeFormat(string name, Func<AgreeReport, Display, string> write) => (this.name, Write) = (name, write);

    /// <summary>Every form, in the order in which they are named.</summary>
    public static IReadOnlyList<AgreeFormat> All { get; } =
    [
        new("text", AgreeText.Of), new("markdown", (report, _) => AgreeTables.Markdown(report)), new("csv", (report, _) => AgreeTables.Csv(report)),
        new("json", (report, _) => AgreeJson.Of(report)), new("latex", (report, _) => AgreeTables.Latex(report)),
    ];

    /// <summary>Makes the whole text.</summary>
    public Func<AgreeReport, Display, string> Write { get; }

    /// <summary>What it is called at the command line.</summary>
    public override string ToString() => name;
}
