using System.Text;

namespace CoProduction.Cli.Tests.Sheets;

/// <summary>CSV that is written opens in an Excel of any language, where that is asked for.</summary>
public sealed class CsvForExcelTests : IDisposable
{
    private const string Codings = "id,title,coder,users,budget\na,Bus,Ana,yes,\"3,5\"\na,Bus,Ben,no,\"3,5\"\n";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_table_is_written_with_semicolons_and_a_byte_order_mark_by_every_verb_that_writes_one()
    {
        string[] asked = ["--bom", "--separator", ";"];
        (string Written, string[] Args)[] all =
        [
            ("id;coder;title;users;budget\na;Ana;Bus;yes;3,5\na;Ben;Bus;no;3,5\n", ["merge", "-", "--output"]),
            ("id;title;users;users.note;budget\na;Bus;?codersDisagree;\"no: Ben; yes: Ana\";3,5\n", ["merge", "-", "--settled"]),
            ("id;title;users@Ana;users@Ben;budget\na;Bus;yes;no;3,5\n", ["merge", "-", "--side-by-side", "--output"]),
            ("id;title;coder;users;budget;sharp-1980;contradictions\na;Bus;Ana;yes;3,5;undetermined;0\na;Bus;Ben;no;3,5;undetermined;0\n", ["classify", "-", "--rule", "each", "--definitions", "sharp-1980", "--output"]),
            ("id;title;sharp-1980;contradictions\na;Bus;undetermined;0\n", ["classify", "-", "--definitions", "sharp-1980", "--output"]),
            ("id;title;definition;verdict;reasons;openQuestions\na;Bus;sharp-1980;undetermined;;", ["classify", "-", "--definitions", "sharp-1980", "--columns", "long", "--output"]),
            ("id;initiative;title;description;users\na;;Bus;;\n", ["sheet", "--activities", "-", "--questions=users"]),
        ];
        foreach ((int index, (string written, string[] args)) in all.Index())
        {
            string file = Path.Combine(folder, $"{index}.csv");

            Assert.Equal(0, Tool.Run(Codings, [.. args, file, .. asked]).ExitCode);
            Assert.StartsWith("\uFEFF" + written, Encoding.UTF8.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal);
        }

        Assert.Equal(0, Tool.Run("", "check", Path.Combine(folder, "0.csv")).ExitCode);
    }

    [Theory]
    [InlineData("--bom is for a file that is written and called .csv", "classify", "-", "--bom")]
    [InlineData("--separator is for a file that is written and called .csv", "merge", "-", "--output", "all.xlsx", "--separator", ";")]
    [InlineData("--bom is for a file that is written and called .csv", "sheet", "coding.xlsx", "--bom")]
    [InlineData("Argument '/' not recognized. Must be one of:", "merge", "-", "--output", "all.csv", "--separator", "/")]
    public void What_is_for_CSV_alone_is_refused_elsewhere(string message, params string[] args) =>
        Assert.StartsWith($"{args[0]}: {message}", Tool.Run(Codings, args) is { ExitCode: 2 } run ? run.Error : "", StringComparison.Ordinal);
}
