using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CoProduction.Cli;
using CoProduction.Json;
using CoProduction.Tables;

namespace CoProduction.World.Tests;

/// <summary>Whatever texts from outside hold, in every place that can hold one, no verb and no format does what they say.</summary>
public sealed class ShownTextTests : IDisposable
{
    private const string Hostile = "=1+1\u001b[31m\u202E\u2066\u009b2J\u0007<script>alert(1)</script><img src=x onerror=y>[a](javascript:b)**c**`d`|e|\\input{f}$g^2$%h\"i'j\r\nSharp (1980): co-production";

    /// <summary>What would steer: all controls but the line break, and what turns the direction of writing.</summary>
    private static readonly char[] steering =
        [.. Enumerable.Range(0, 0xA0).Where(code => code is < 0x20 and not '\n' or >= 0x7F).Concat(Enumerable.Range(0x2028, 7)).Concat(Enumerable.Range(0x2066, 4)).Select(code => (char)code)];

    private readonly string folder = Directory.CreateTempSubdirectory("shown").FullName;

    public static TheoryData<string> Lines =>
    [
        "classify FILE", "classify FILE --explain", "classify FILE --format markdown --explain", "classify FILE --format latex", "classify FILE --format bibtex",
        "check FILE", "report FILE", "report FILE --format markdown", "report FILE --format latex", "report FILE --format svg", "agree FILE", "agree FILE --format markdown",
        "agree FILE --format csv", "merge FILE", "map --counts FILE", "classify FILE --format csv", "report FILE --format csv", "interview --from ONE",
        "classify FILE --format json --explain", "classify FILE --format ndjson --explain", "agree FILE --format json",
    ];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Lines))]
    public void No_rendering_does_what_a_text_says(string line)
    {
        (string shown, string told) = Shown(line);

        // A table for programs ends its lines as such tables do, and has the line breaks that a cell was given, between quotation marks.
        if (line.Contains("csv", StringComparison.Ordinal)) shown = WithoutBreaksInCells(shown.Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Equal((-1, -1), (shown.IndexOfAny(steering), told.IndexOfAny(steering)));
        Assert.True(shown.Length > 0, told);
        Assert.DoesNotContain(shown.Split('\n'), each => each.TrimStart().StartsWith("Sharp (1980): co-production", StringComparison.Ordinal));
        if (line.Contains("html", StringComparison.Ordinal) || line == "report FILE") Assert.DoesNotContain("<script", shown, StringComparison.Ordinal);
        if (line.Contains("svg", StringComparison.Ordinal)) Assert.DoesNotContain(XDocument.Parse(shown).Descendants(), each => each.Name.LocalName is "script" or "img");
        if (line.Contains("markdown", StringComparison.Ordinal)) Assert.DoesNotMatch(@"(?<!\\)<(script|img)|(?<!\\)\]\(javascript", shown);
        if (line.Contains("latex", StringComparison.Ordinal)) Assert.DoesNotContain("\\input{", shown, StringComparison.Ordinal);
        if (line.Contains("csv", StringComparison.Ordinal)) Assert.DoesNotMatch("(^|[,\n\"])[=+@]", shown);
    }

    [Fact]
    public void No_cell_of_a_workbook_is_a_formula()
    {
        using MemoryStream workbook = new();
        CoProductionTables.Activities.Write(workbook, TableFile.Xlsx, [new Activity("=1+1") { Id = "@a", Description = "+2" }]);
        workbook.Position = 0;
        using ZipArchive zip = new(workbook);
        string sheet = new StreamReader(zip.Entries.Single(entry => entry.FullName.Contains("sheet1", StringComparison.Ordinal)).Open(), Encoding.UTF8).ReadToEnd();

        Assert.Contains("=1+1", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_stored_has_every_letter_as_it_was()
    {
        Activity activity = new(Hostile) { Id = "a", Description = Hostile };

        Assert.Equal(activity, CoProductionJson.Activities.Read(CoProductionJson.Activities.Write(activity)));
    }

    [Fact]
    public void Json_that_the_tool_prints_turns_nothing_and_says_what_it_was_given()
    {
        (string shown, _) = Shown("interview --from ONE");
        string json = shown[shown.IndexOf("\n{", StringComparison.Ordinal)..];

        Assert.Contains("\\u202E\\u2066", json, StringComparison.Ordinal);
        Assert.Equal(Hostile, CoProductionJson.Activities.Read(json).Title);
    }

    [Fact]
    public void A_carriage_return_by_itself_writes_over_nothing()
    {
        string file = Path.Combine(folder, "return.json");
        File.WriteAllText(file, """{"title":"a\rb\r\nc\r"}""");
        using StringWriter output = new() { NewLine = "\n" };

        Assert.Equal(1, ToolProgram.Run(["classify", file, "--format", "csv", "--definitions", "alford-1998"], Stream.Null, output, TextWriter.Null));
        Assert.Equal("id,title,alford-1998,contradictions,record,initiative\n,\"a b\r\nc \",undetermined,0,activity,\n", output.ToString());
    }

    /// <summary>A table in which every cell stands on one line, and every row has as many as the first.</summary>
    private static string WithoutBreaksInCells(string csv)
    {
        string[] parts = csv.Split('"');
        Assert.Single(string.Concat(parts.Where((_, index) => index % 2 == 0)).Split('\n', StringSplitOptions.RemoveEmptyEntries).CountBy(row => row.Count(letter => letter == ',')));
        return string.Join('"', parts.Select((part, index) => index % 2 == 0 ? part : part.Replace('\n', ' ')));
    }

    private (string Shown, string Told) Shown(string line)
    {
        string text = JsonSerializer.Serialize(Hostile);

        // Codings with controls in their names are refused; what is seen of the text is not.
        string seen = JsonSerializer.Serialize(string.Concat(Hostile.Where(letter => !char.IsControl(letter))));
        string Coding(string coder, string users) => $$"""{"id":{{seen}},"title":{{seen}},"description":{{seen}},"coder":{{seen.Replace("=1", coder, StringComparison.Ordinal)}},"answers":{"users":{{users}} },"evidence":{"users":{"note":{{seen}},"excerpt":{{seen}} } },"extra":{"n":{{text}} } }""";
        string one = Path.Combine(folder, "one.json");
        string file = Path.Combine(folder, "file.json");
        File.WriteAllText(one, $$"""{"title":{{text}},"answers":{"users":true},"evidence":{"users":{"note":{{text}} } } }""");
        bool isOfCodings = line.Split(' ')[0] is "agree" or "merge";
        File.WriteAllLines(file, isOfCodings ? [Coding("Ana", "true"), Coding("Ben", "false")] : [File.ReadAllText(one), $$"""{"title":{{text}},"id":{{text}},"activities":[{{File.ReadAllText(one)}}] }""", $$"""{{{text}}:1}"""]);
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        ToolProgram.Run([.. line.Split(' ').Select(word => word == "FILE" ? file : word == "ONE" ? one : word)], new MemoryStream("stop\n"u8.ToArray()), output, error);
        return (output.ToString(), error.ToString());
    }
}
