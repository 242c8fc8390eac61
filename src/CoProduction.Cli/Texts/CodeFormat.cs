using CoProduction.AI;
using CoProduction.Json;

namespace CoProduction.Cli.Texts;

/// <summary>In what form coded texts are written.</summary>
internal sealed class CodeFormat
{
    private readonly string name;

    private CodeFormat(string name, Func<CodedText, IReadOnlyList<Definition>, string> write) => (this.name, Write) = (name, write);

    public static IReadOnlyList<CodeFormat> All { get; } =
    [
        new("text", CodeReport.Of),
        new("json", (coded, _) => (coded.IsSplit ? CoProductionJson.Initiatives.Write(coded.ToInitiative()) : CoProductionJson.Activities.Write(coded.Activity)) + "\n"),
        new("codings", (coded, _) => string.Concat(coded.ToCodingSet().Codings.Select(coding => CoProductionJson.Codings.Write(coding) + "\n"))),
    ];

    /// <summary>Writes one coded text.</summary>
    public Func<CodedText, IReadOnlyList<Definition>, string> Write { get; }

    public override string ToString() => name;
}
