namespace CoProduction.World.Tests.Cli;

/// <summary>Output to a pipe or a device by its name.</summary>
public sealed class PipedOutputTests : IDisposable
{
    private const string Csv = "id,title,users\na,Walking bus,yes\n";
    private const string Wide = "id,title,users@Ana,users@Ben\na,Walking bus,yes,no\n";

    private readonly string folder = Directory.CreateTempSubdirectory("piped").FullName;

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

        (int exitCode, string output, string error) = Shell.Run(
            $"mkfifo pipe.csv; ln -s pipe.csv link.csv; cat pipe.csv >read.txt & $TOOL {line} >/dev/null; code=$?; wait; test -p pipe.csv && echo pipe; ls; exit $code", folder);

        Assert.Equal((0, "pipe\nlink.csv\none.csv\npipe.csv\nread.txt\nwide.csv\n", ""), (exitCode, output, error));
        Assert.StartsWith(line.StartsWith("report", StringComparison.Ordinal) ? "activity," : "id,", File.ReadAllText(InFolder("read.txt")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Standard_output_can_be_named_as_a_file()
    {
        if (OperatingSystem.IsWindows()) return;
        Make("one.csv", Csv);

        (int exitCode, string output, string error) = Shell.Run("$TOOL report one.csv --output /dev/stdout | cat", folder);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("<!DOCTYPE html>", output, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("</html>\n", output, StringComparison.Ordinal);
    }

    private string InFolder(string file) => Path.Combine(folder, file);

    private void Make(string file, string text) => File.WriteAllText(InFolder(file), text);
}
