using CoProduction.Coding;
using CoProduction.Reliability;

namespace CoProduction.Reports.Tests;

/// <summary>Tables of verdicts on gardens, line by line.</summary>
public sealed class GardenTableTests
{
    [Fact]
    public void A_table_of_verdicts_has_letters_for_definitions_and_signs_for_verdicts()
    {
        PaperTable table = PaperTable.Verdicts(Gardens.Corpus);

        Assert.Equal(
            """
            % needs \usepackage{booktabs}
            \begin{table}
              \centering
              \small
              \caption{Verdicts on 4 activities under 3 definitions}
              \label{tab:a-b.c-1}
              \setlength{\tabcolsep}{2pt}
              \begin{tabular}{p{0.3\linewidth}ccc}
                \toprule
                \raggedright activity & A & B & C \\
                \midrule
                \raggedright The beans & y & y & y \\
                \raggedright The stones & -- & ? & -- \\
                \raggedright The unknown & ? & ? & ? \\
                \raggedright The odd & ? & ? & ? \\
                \bottomrule
              \end{tabular}
              \par\footnotesize y: co-production; -: not co-production; ?: what is known does not decide.
              \par\footnotesize A Gate (2001), B Bed (2003), C shared.
            \end{table}

            """.ReplaceLineEndings("\n"),
            table.ToLatex("tab:a_b.c 1"));
        Assert.Equal(
            """
            | activity | A | B | C |
            | --- | --- | --- | --- |
            | The beans | y | y | y |
            | The stones | \- | ? | \- |
            | The unknown | ? | ? | ? |
            | The odd | ? | ? | ? |

            Verdicts on 4 activities under 3 definitions.

            y: co-production; -: not co-production; ?: what is known does not decide.

            A Gate (2001), B Bed (2003), C shared.

            """.ReplaceLineEndings("\n"),
            table.ToMarkdown());
        Assert.Equal("activity,kept-2001,open-2003,shared\r\nThe beans,y,y,y\r\nThe stones,'-,?,'-\r\nThe unknown,?,?,?\r\nThe odd,?,?,?\r\n", table.ToCsv());
        Assert.Equal("Verdicts on 4 activities under 3 definitions", table.ToString());
        Assert.Equal("Verdicts on 1 activity under 1 definition", PaperTable.Verdicts(Gardens.Many(1)).Caption);
    }

    [Fact]
    public void A_table_of_counts_is_set_in_columns_of_told_widths()
    {
        PaperTable table = PaperTable.Counts(Gardens.Corpus);

        Assert.Equal(
            """
            % needs \usepackage{booktabs}
            \begin{table}
              \centering
              \small
              \caption{4 activities by their verdict under each definition}
              \setlength{\tabcolsep}{2pt}
              \begin{tabular}{p{0.44\linewidth}p{0.16\linewidth}p{0.2\linewidth}p{0.15\linewidth}}
                \toprule
                \raggedright definition & \raggedright co-production & \raggedright not co-production & undetermined \\
                \midrule
                \raggedright Gate (2001) & \raggedright 1 & \raggedright 1 & 2 \\
                \raggedright Bed (2003) & \raggedright 1 & \raggedright 0 & 3 \\
                \raggedright shared & \raggedright 1 & \raggedright 1 & 2 \\
                \bottomrule
              \end{tabular}
            \end{table}

            """.ReplaceLineEndings("\n"),
            table.ToLatex());
        Assert.Equal("definition,co-production,not co-production,undetermined\r\nGate (2001),1,1,2\r\nBed (2003),1,0,3\r\nshared,1,1,2\r\n", table.ToCsv());
        Assert.Empty(table.Notes);
        Assert.Equal("1 activity by its verdict under each definition", PaperTable.Counts(Gardens.Many(1)).Caption);
    }

    [Fact]
    public void A_table_of_agreement_has_the_share_and_its_interval_for_every_two()
    {
        Activity[] gardens = [Gardens.All[0], Gardens.All[0], Garden(true, Scale.Individual), Garden(false, Scale.Individual)];
        PaperTable table = PaperTable.Agreement(DefinitionAgreement.Of(gardens, [Gardens.Open, Gardens.Shared, OwnDefinitions.Of("small", GardenQuestions.Crop.Is(Scale.Individual))]));

        Assert.Equal(
            [
                ["Bed (2003)", "shared", "4", "3", "0.75", "0.30 to 0.95"], ["Bed (2003)", "small", "4", "1", "0.25", "0.05 to 0.70"], ["shared", "small", "4", "0", "0.00", "0.00 to 0.49"],
            ],
            table.Rows);
        Assert.Equal(["definition", "and", "decided by both", "same verdict", "share", "95 % interval"], table.Heads);
        Assert.Equal("Agreement between definitions on the activities on which both decide", table.Caption);
        Assert.Equal([$"Interval for a proportion: {Proportion.Source}."], table.Notes);
        Assert.Contains("p{0.25\\linewidth}p{0.25\\linewidth}p{0.1\\linewidth}p{0.09\\linewidth}p{0.08\\linewidth}p{0.15\\linewidth}", table.ToLatex(), StringComparison.Ordinal);
        Assert.Contains("& \\raggedright share & 95 \\% interval \\\\\n", table.ToLatex(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void A_table_of_more_than_twenty_columns_is_made_as_narrow_as_the_page(int columns, bool isWide)
    {
        string[] lines = PaperTable.Verdicts(Gardens.Many(1, columns - 1)).ToLatex().Split('\n');

        Assert.Equal(isWide ? "% needs \\usepackage{booktabs} and \\usepackage{graphicx}" : "% needs \\usepackage{booktabs}", lines[0]);
        Assert.Equal(isWide, lines.Contains("  \\resizebox{\\linewidth}{!}{%"));
        Assert.Contains(isWide ? "  \\end{tabular}}" : "  \\end{tabular}", lines);
    }

    [Fact]
    public void A_table_of_forty_rows_stands_on_a_page_and_one_of_more_is_broken_over_several()
    {
        string[] forty = PaperTable.Verdicts(Gardens.Many(40)).ToLatex().Split('\n');
        string[] more = PaperTable.Verdicts(Gardens.Many(41)).ToLatex("tab:all").Split('\n');

        Assert.Contains("\\begin{table}", forty);
        Assert.Equal(
            [
                "% needs \\usepackage{booktabs} and \\usepackage{longtable}", "\\begingroup", "  \\footnotesize", "  \\setlength{\\tabcolsep}{2pt}", "  \\begin{longtable}{p{0.3\\linewidth}c}",
                "    \\caption{Verdicts on 41 activities under 1 definition}\\label{tab:all} \\\\",
                "    \\toprule", "    \\raggedright activity & A \\\\", "    \\midrule", "    \\endfirsthead",
                "    \\toprule", "    \\raggedright activity & A \\\\", "    \\midrule", "    \\endhead", "    \\bottomrule", "    \\endfoot",
                .. Enumerable.Range(1, 41).Select(number => $"    \\raggedright Garden {number} & y \\\\"),
                "  \\end{longtable}", "  \\par\\noindent y: co-production; -: not co-production; ?: what is known does not decide.", "  \\par\\noindent A d1.", "\\endgroup", "",
            ],
            more);
    }

    [Theory]
    [InlineData(14, "A to N")]
    [InlineData(15, "A to H", "I to O")]
    [InlineData(28, "A to N", "O to AB")]
    [InlineData(29, "A to J", "K to T", "U to AC")]
    public void A_long_table_of_more_than_fifteen_columns_is_set_in_parts_of_much_the_same_width(int definitions, params string[] parts)
    {
        string[] lines = PaperTable.Verdicts(Gardens.Many(41, definitions)).ToLatex("tab:all").Split('\n');
        string caption = $"Verdicts on 41 activities under {definitions} definitions";

        Assert.Equal(
            parts.Length == 1 ? [$"    \\caption{{{caption}}}\\label{{tab:all}} \\\\"] : parts.Select((part, place) => $"    \\caption{{{caption}: {part}}}{(place == 0 ? "\\label{tab:all}" : "")} \\\\"),
            lines.Where(line => line.StartsWith("    \\caption", StringComparison.Ordinal)));
        int[] widths = [.. lines.Where(line => line.StartsWith("    \\raggedright activity", StringComparison.Ordinal)).Where((_, place) => place % 2 == 0).Select(line => line.Split(" & ").Length - 1)];
        Assert.Equal(definitions, widths.Sum());
        Assert.Equal(
            widths.Select(width => $"  \\begin{{longtable}}{{p{{0.3\\linewidth}}{new string('c', width)}}}"), lines.Where(line => line.StartsWith("  \\begin{longtable}", StringComparison.Ordinal)));
        Assert.Equal(parts.Length, lines.Count(line => line == "  \\end{longtable}"));
        Assert.Equal(widths.Select(width => $"    \\raggedright Garden 41{string.Concat(Enumerable.Repeat(" & y", width))} \\\\"), lines.Where(line => line.StartsWith("    \\raggedright Garden 41", StringComparison.Ordinal)));
    }

    [Fact]
    public void Columns_are_called_A_to_Z_and_then_by_two_letters()
    {
        IReadOnlyList<string> heads = PaperTable.Verdicts(Gardens.Many(1, 54)).Heads;

        Assert.Equal(["activity", "A", "B"], heads.Take(3));
        Assert.Equal(["Z", "AA", "AB"], heads.Skip(26).Take(3));
        Assert.Equal(["AZ", "BA", "BB"], heads.Skip(52));
    }

    [Fact]
    public void A_table_whose_letters_are_three_at_last_has_columns_as_wide_as_what_is_in_them()
    {
        Classifier classifier = new(Enumerable.Range(1, 703).Select(number => OwnDefinitions.Of($"d{number}", GardenQuestions.Open.Is(true))));

        string[] lines = PaperTable.Verdicts([classifier.Classify(new Activity("[odd]"))]).ToLatex().Split('\n');

        Assert.Equal(["% needs \\usepackage{booktabs} and \\usepackage{graphicx}", "\\begin{table}", "  \\centering", "  \\small", "  \\caption{Verdicts on 1 activity under 703 definitions}"], lines[..5]);
        Assert.Equal(["  \\resizebox{\\linewidth}{!}{%", $"  \\begin{{tabular}}{{{new string('l', 704)}}}", "    \\toprule"], lines[5..8]);
        Assert.StartsWith("    activity & A & B & C ", lines[8], StringComparison.Ordinal);
        Assert.EndsWith(" & ZY & ZZ & AAA \\\\", lines[8], StringComparison.Ordinal);
        Assert.StartsWith("    {}[odd] & ? & ? ", lines[10], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("50 % of a_b & #1 $x {y}", "50 \\% of a\\_b \\& \\#1 \\$x \\{y\\}")]
    [InlineData("a\\b ~ c^d <e> f–g", "a\\textbackslash{}b $\\sim$ c\\textasciicircum{}d $<$e$>$ f--g")]
    [InlineData("[odd] -", "[odd] -")]
    [InlineData("two\nlines", "two lines")]
    public void Nothing_in_a_title_is_a_command_of_LaTeX(string title, string cell) => Assert.Contains(
        $"    \\raggedright {cell} & ? & ? & ? \\\\\n", PaperTable.Verdicts([Gardens.Classifier.Classify(new Activity(title))]).ToLatex(), StringComparison.Ordinal);

    [Fact]
    public void A_note_is_added_below_the_others_and_stays_text()
    {
        PaperTable table = PaperTable.Counts(Gardens.Corpus).WithNote("50 % of *all*.").WithNote("More.");

        Assert.Equal(["50 % of *all*.", "More."], table.Notes);
        Assert.Contains("  \\par\\footnotesize 50 \\% of *all*.\n  \\par\\footnotesize More.\n", table.ToLatex(), StringComparison.Ordinal);
        Assert.EndsWith("\n\n50 % of \\*all\\*.\n\nMore.\n", table.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("p{0.44\\linewidth}", table.ToLatex(), StringComparison.Ordinal);
        Assert.Equal(PaperTable.Verdicts(Gardens.Corpus).ToCsv(), PaperTable.Verdicts(Gardens.Corpus).WithNote("More.").ToCsv());
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        Assert.Throws<ArgumentNullException>("corpus", () => PaperTable.Verdicts(null!));
        Assert.Throws<ArgumentNullException>("corpus", () => PaperTable.Counts([Gardens.Corpus[0], null!]));
        Assert.Throws<ArgumentNullException>("agreement", () => PaperTable.Agreement(null!));
        Assert.Throws<ArgumentNullException>("note", () => PaperTable.Verdicts(Gardens.Corpus).WithNote(null!));
        Assert.Throws<ArgumentException>("note", () => PaperTable.Verdicts(Gardens.Corpus).WithNote(" "));
        Assert.StartsWith("There is no classification.", Assert.Throws<ArgumentException>("corpus", () => PaperTable.Counts([])).Message, StringComparison.Ordinal);
    }

    private static Activity Garden(bool isOpen, Scale crop) => new("A garden") { Answers = Answers.Unknown.With(GardenQuestions.Open, isOpen).With(GardenQuestions.Crop, crop) };
}
