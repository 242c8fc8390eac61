namespace CoProduction.Cli.Tests;

public sealed class OutputFilesTests : IDisposable
{
    private const string Csv = "id,title,users\na,Walking bus,yes\n";
    private const string Wide = "id,title,users@Ana,users@Ben\na,Walking bus,yes,no\n";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

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

    [Theory]
    [InlineData("Ben\tX", "CPV027: The coder has the control character U+0009 at position 4; none is allowed.")]
    [InlineData(" Ana", "CPV009: The name of the coder, or the version, begins or ends with white space.")]
    [InlineData("An\u200Ba", "CPV032: The coder has the hidden character U+200B at position 3: it is not what it looks like.")]
    public void A_sheet_is_for_no_coder_whose_name_is_not_what_it_looks_like(string name, string problem)
    {
        Assert.Equal(
            (2, "", $"sheet: --coder: {problem}\nsheet: --help shows the usage\n"),
            Tool.Run("", "sheet", InFolder("sheet.csv"), "--coder", name));
        Assert.False(File.Exists(InFolder("sheet.csv")));
    }

    [Fact]
    public void Coders_whose_names_would_be_shown_alike_are_told_apart_or_refused()
    {
        string named = Make("named.csv", "id,title,coder,users\na,x,Ben\tX,yes\na,x,Ben X,no\n");

        foreach (string verb in (string[])["agree", "merge"])
        {
            (int exitCode, string output, string error) = Tool.Run("", verb, named);
            Assert.Equal((2, ""), (exitCode, output));
            Assert.Contains("named.csv:2:5: CPV027: The coder has the control character U+0009 at position 4; none is allowed. (at $.coder, cell C2)\n", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_activity_that_nobody_coded_is_among_those_of_a_wide_sheet()
    {
        string wide = Make("wide.csv", Wide + "tax,Tax returns,,\n");

        Assert.Contains("tax", Tool.Run("", "classify", wide, "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("2 coders, 2 activities", Tool.Run("", "merge", wide).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_side_by_side_keeps_what_is_told_alike_and_what_it_has_no_place_for_is_told()
    {
        string all = Make(
            "all.csv",
            "id,coder,date,adjudicated,title,description,users,users.note,city,mood\na,Ana,2026-11-26,,Walking bus,One,yes,,Delft,good\n"
                + "a,Ben,2026-11-27,,Bus on foot,Two,no,,Delft,bad\na,Cleo,,yes,Walking bus,,yes,They do.,Delft,\n");
        string wide = InFolder("wide.csv");

        (int exitCode, _, string error) = Tool.Run("", "merge", all, "--output", wide, "--side-by-side");

        Assert.Equal(
            (0, $"{all}:3: CPV034: warning: 'a' is called 'Bus on foot' here, and 'Walking bus' in the coding of 'Ana': are these one activity?\n"
                + $"merge: {wide} has no place for 1 adjudication, 2 days of coding, 1 differing title, 1 differing description and 1 differing own field; "
                + "without --side-by-side a row for each coding has all of it\n"),
            (exitCode, error));
        Assert.Equal("id,title,description,users@Ana,users@Ben,city\na,Walking bus,One,yes,no,Delft\n", File.ReadAllText(wide));
    }

    [Fact]
    public void What_is_coded_twice_is_told_with_its_file_and_line()
    {
        string one = Make("one.csv", "id,title,coder,users\na,x,Ana,yes\n");
        string two = Make("two.csv", "id,title,coder,users\nb,x,Ana,yes\na,x,Ana,no\n");

        Assert.Equal((2, "", $"{two}:3: CPV029: 'a' is coded by 'Ana' twice.\nmerge: nothing is brought together\n"), Tool.Run("", "merge", one, two));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("latex")]
    [InlineData("markdown")]
    public void Each_coding_is_reported_on_under_its_own_name(string format)
    {
        string wide = Make("wide.csv", Wide);

        string output = Tool.Run("", "report", wide, "--rule", "each", "--format", format).Output;

        Assert.Contains("Walking bus (a@Ana)", output, StringComparison.Ordinal);
        Assert.Contains("Walking bus (a@Ben)", output, StringComparison.Ordinal);
    }

    private string InFolder(string file) => Path.Combine(folder, file);

    private string Make(string file, string text)
    {
        File.WriteAllText(InFolder(file), text);
        return InFolder(file);
    }
}
