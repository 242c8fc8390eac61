namespace CoProduction.Reports.Tests;

/// <summary>How elements are written, and what is laid out in LaTeX.</summary>
public sealed class MarkTests
{
    [Fact]
    public void An_element_without_content_is_closed_by_a_tag_of_its_own_unless_it_can_have_none()
    {
        Assert.Equal("<ul></ul>\n", Mark.Write(Mark.Html("ul"), ""));
        Assert.Equal("<ul class=\"faint\"></ul>\n", Mark.Write(Mark.Html("ul", Mark.Class("faint"), null), ""));
        Assert.Equal("<br />\n", Mark.Write(Mark.Html("br"), ""));
        Assert.Equal("<meta name=\"a\" />\n", Mark.Write(Mark.Html("meta", Mark.With("name", "a")), ""));
    }

    [Fact]
    public void Text_is_on_one_line_with_the_names_of_control_characters_however_deep_it_stands() => Assert.Equal(
        "<!DOCTYPE html>\n<p title=\"a b\">a b<b>c</b>dU+0007e</p>\n",
        Mark.Write(Mark.Html("p", Mark.With("title", "a\nb"), "a\nb", new object[] { Mark.Html("b", "c"), new object[] { "d\u0007e" } }), "<!DOCTYPE html>\n"));

    [Theory]
    [InlineData(12, "12")]
    [InlineData(-1_000, "-1000")]
    [InlineData(0, "0")]
    [InlineData(1.5, "1.5")]
    [InlineData(0.126, "0.13")]
    [InlineData(1_000.0, "1000")]
    public void A_number_has_at_most_two_decimals_and_no_mark_between_thousands(object number, string text) => Assert.Equal(text, Mark.Number((IFormattable)number));

    [Fact]
    public void A_remark_stands_in_LaTeX_on_a_line_that_only_its_reader_sees() => Assert.StartsWith(
        "% needs \\usepackage{booktabs}\n% cite: all of it\n% more\n\\begin{table}\n", Latex.Table(["cite: all\nof it", "more"], "A table", "l", ["a"], [["b"]], []), StringComparison.Ordinal);

    [Theory]
    [InlineData("[odd] %", "{}[odd] \\%")]
    [InlineData("odd]", "odd]")]
    [InlineData("", "")]
    public void A_cell_that_begins_with_a_bracket_is_no_option_of_the_row_before_it(string text, string cell) => Assert.Equal(cell, Latex.Cell(text));
}
