namespace CoProduction.Cli.Tests;

public sealed class OutputFilesTests : IDisposable
{
    private const string Csv = "id,title,users\na,Walking bus,yes\n";
    private const string Wide = "id,title,users@Ana,users@Ben\na,Walking bus,yes,no\n";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("report one.csv --format csv --output pipe.csv")]
    [InlineData("classify one.csv --columns long --output pipe.csv")]
    [InlineData("merge wide.csv --output pipe.csv")]
    [InlineData("sheet pipe.csv")]
    [InlineData("report one.csv --format csv --output link.csv")]
    public void What_is_written_to_a_pipe_goes_through_it_and_the_pipe_stays(string line)
    {
        if (OperatingSystem.IsWindows()) return;
        Make("one.csv", Csv);
        Make("wide.csv", Wide);

        (int exitCode, string output, string error) = Tool.Shell(
            $"mkfifo pipe.csv; ln -s pipe.csv link.csv; cat pipe.csv >read.txt & $TOOL {line} >/dev/null; code=$?; wait; test -p pipe.csv && echo pipe; ls; exit $code", folder);

        Assert.Equal((0, "pipe\nlink.csv\none.csv\npipe.csv\nread.txt\nwide.csv\n", ""), (exitCode, output, error));
        Assert.StartsWith(line.StartsWith("report", StringComparison.Ordinal) ? "activity," : "id,", File.ReadAllText(InFolder("read.txt")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Standard_output_can_be_named_as_a_file()
    {
        if (OperatingSystem.IsWindows()) return;
        Make("one.csv", Csv);

        (int exitCode, string output, string error) = Tool.Shell("$TOOL report one.csv --output /dev/stdout | cat", folder);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("<!DOCTYPE html>", output, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("</html>\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_replaced_as_any_other()
    {
        Make("one.csv", Csv);
        Make("report.csv", "");

        Assert.Equal((0, "", ""), Tool.Run("", "report", InFolder("one.csv"), "--format", "csv", "--output", InFolder("report.csv")));
        Assert.Contains("Walking bus", File.ReadAllText(InFolder("report.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report one.csv --output one.csv")]
    [InlineData("report one.csv --output ./one.csv")]
    [InlineData("report one.csv --output link.csv")]
    [InlineData("map --counts one.csv --output one.csv")]
    [InlineData("import one.csv --output one.csv")]
    [InlineData("merge one.csv --output one.csv --force")]
    [InlineData("sheet one.csv --activities one.csv --force")]
    [InlineData("merge two.csv --output one.csv --settled one.csv --force")]
    public void A_file_that_is_read_or_written_besides_is_not_written(string line)
    {
        Make("one.csv", Csv);
        if (!OperatingSystem.IsWindows()) File.CreateSymbolicLink(InFolder("link.csv"), InFolder("one.csv"));
        string[] args = [.. line.Split(' ').Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? InFolder(word) : word)];

        (int exitCode, string output, string error) = Tool.Run("", args);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("' stands twice in the line: what is written must be another file than what is read, and than what else is written\n", error, StringComparison.Ordinal);
        Assert.Equal(Csv, File.ReadAllText(InFolder("one.csv")));
    }

    [Fact]
    public void A_sheet_is_replaced_by_its_verdicts_only_where_they_stand_beside_all_that_it_has()
    {
        string one = Make("one.csv", Csv);
        string wide = Make("wide.csv", Wide);

        Assert.Equal(
            (2, "", $"classify: {wide} is what is read, and what is written would not have its columns and rows; name another file\n"),
            Tool.Run("", "classify", wide, "--output", wide, "--force"));
        Assert.Equal(2, Tool.Run("", "classify", one, "--output", one, "--columns", "long", "--force").ExitCode);
        Assert.Equal((Csv, Wide), (File.ReadAllText(one), File.ReadAllText(wide)));

        Assert.Equal(0, Tool.Run("", "classify", one, "--output", one, "--definitions", "brudney-england-1983", "--force").ExitCode);
        Assert.StartsWith("id,title,users,brudney-england-1983", File.ReadAllText(one), StringComparison.Ordinal);
    }

    private string InFolder(string file) => Path.Combine(folder, file);

    private string Make(string file, string text)
    {
        File.WriteAllText(InFolder(file), text);
        return InFolder(file);
    }
}
