namespace CoProduction.Cli.Tests.Sheets;

/// <summary>What headers are told to stand for.</summary>
public sealed class HeaderTests
{
    [Fact]
    public void A_header_may_stand_for_the_column_of_one_coder_among_several()
    {
        const string Own = "id,title,What Ana says,What Ben says\na,x,yes,no\n";

        Assert.Contains(
            "of 1 activity by 2 coders", Tool.Run(Own, "classify", "-", "--header", "What Ana says=users@Ana", "--header", "What Ben says=users@Ben").Error, StringComparison.Ordinal);
        Assert.Equal(
            (2, "", "check: --header: 'users@' is no column; did you mean 'users'?\ncheck: --help shows the usage\n"), Tool.Run(Own, "check", "-", "--header", "What Ana says=users@"));
    }

    [Fact]
    public void Options_for_tables_are_told_to_say_nothing_to_JSON()
    {
        Assert.Equal(
            "stdin: it is JSON, to which --header and --lenient say nothing: tables alone have headers and sheets\n",
            Tool.Run("""{"title":"x"}""", "check", "-", "--lenient", "--header", "Name=title").Error);
        Assert.Equal("", Tool.Run("title\nx\n", "check", "-", "--lenient").Error);
    }
}
