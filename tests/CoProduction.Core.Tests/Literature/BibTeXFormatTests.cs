using CoProduction.Literature;
using FsCheck.Xunit;

namespace CoProduction.Tests.Literature;

public sealed class BibTeXFormatTests
{
    [Fact]
    public void An_article_is_written_with_its_journal() =>
        Assert.Equal(
            """
            @article{brudney-england-1983,
              author = {Brudney, Jeffrey L. and England, Robert E.},
              title = {{Toward a Definition of the Coproduction Concept}},
              journal = {Public Administration Review},
              volume = {43},
              number = {1},
              pages = {59--65},
              year = {1983},
              doi = {10.2307/975300}
            }

            """,
            BibTeXFormat.Write([Bibliography.BrudneyEngland1983]),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void A_chapter_is_written_with_its_book_and_an_identifier_as_it_stands() =>
        Assert.Equal(
            """
            @incollection{loeffler-bovaird-2021,
              author = {Loeffler, Elke and Bovaird, Tony},
              title = {{User and Community Co-Production of Public Value}},
              booktitle = {The Palgrave Handbook of Co-Production of Public Services and Outcomes},
              editor = {Loeffler, Elke and Bovaird, Tony},
              pages = {31--57},
              publisher = {Palgrave Macmillan},
              year = {2021},
              doi = {10.1007/978-3-030-53705-0_2},
              annote = {Chapter 2, published online in 2020.}
            }

            """,
            BibTeXFormat.Write([Bibliography.LoefflerBovaird2021]),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void A_report_is_written_with_its_series_and_institution() =>
        Assert.Equal(
            """
            @techreport{needham-carr-2009,
              author = {Needham, Catherine and Carr, Sarah},
              title = {{Co-Production: An Emerging Evidence Base for Adult Social Care Transformation}},
              type = {SCIE Research Briefing},
              number = {31},
              institution = {Social Care Institute for Excellence},
              year = {2009},
              url = {https://www.scie.org.uk/publications/briefings/briefing31/}
            }

            """,
            BibTeXFormat.Write([Bibliography.NeedhamCarr2009]),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void The_name_of_an_organisation_is_not_taken_apart() =>
        Assert.Equal(
            """
            @misc{think-local-act-personal-nd,
              author = {{Think Local Act Personal}},
              title = {{Co-Production: The Ladder of Co-Production}},
              url = {https://www.thinklocalactpersonal.org.uk/Latest/Co-production-The-ladder-of-co-production/},
              annote = {The year of the page is not known; the page says that the ladder was first shown in 2016.}
            }

            """,
            BibTeXFormat.Write([Bibliography.ThinkLocalActPersonalNd]),
            ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("alford-2009", "@book{", "  publisher = {Palgrave Macmillan},")]
    [InlineData("brandsen-et-al-2018", "@book{", "  editor = {Brandsen, Taco and Steen, Trui and Verschuere, Bram},")]
    [InlineData("alford-2015", "@inproceedings{", "  booktitle = {International Research Society for Public Management Conference, ")]
    [InlineData("hoffs-nd", "@mastersthesis{", "  school = {Leiden University},")]
    [InlineData("slay-nd", "@misc{", "  organization = {New Economics Foundation},")]
    [InlineData("bussu-2014", "@misc{", "  howpublished = {Involve},")]
    [InlineData("alford-2002", "@article{", "  journal = {Administration \\& Society},")]
    public void A_work_becomes_an_entry_of_its_kind(string id, string opening, string line)
    {
        string entry = BibTeXFormat.Write([Bibliography.Find(id)!]);

        Assert.StartsWith(opening + id, entry, StringComparison.Ordinal);
        Assert.Contains("\n" + line, entry, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_stand_in_the_order_given_with_a_blank_line_between()
    {
        string database = new[] { Bibliography.Whitaker1980, Bibliography.Sharp1980 }.ToBibTeX();

        Assert.StartsWith("@article{whitaker-1980,", database, StringComparison.Ordinal);
        Assert.Contains("\n}\n\n@article{sharp-1980,", database, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", database, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_as_nothing()
    {
        Assert.Equal("", BibTeXFormat.Write([]));
        Assert.Throws<ArgumentNullException>("works", () => BibTeXFormat.Write(null!));
    }

    [Theory]
    [InlineData("a & b", @"a \& b")]
    [InlineData("100% $5 #1 a_b", @"100\% \$5 \#1 a\_b")]
    [InlineData(@"a\b", @"a\textbackslash{}b")]
    [InlineData("~ ^", @"\textasciitilde{} \textasciicircum{}")]
    [InlineData("{x}", @"\textbraceleft{}x\textbraceright{}")]
    [InlineData("Kjærgaard", "Kjærgaard")]
    public void Characters_that_mean_something_to_tex_are_escaped(string title, string escaped) =>
        Assert.Contains($"  title = {{{{{escaped}}}}}", BibTeXFormat.Write([Titled(title)]), StringComparison.Ordinal);

    [Property]
    public bool Whatever_the_text_the_braces_of_an_entry_balance(string? text) =>
        string.IsNullOrWhiteSpace(text) || BracesBalance(BibTeXFormat.Write([Titled(text)]));

    [Fact]
    public void The_braces_of_the_whole_bibliography_balance() => Assert.True(BracesBalance(Bibliography.All.ToBibTeX()));

    [Theory]
    [InlineData("}{", false)]
    [InlineData("{", false)]
    [InlineData("{{}}", true)]
    public void The_check_of_braces_can_fail(string text, bool balanced) => Assert.Equal(balanced, BracesBalance(text));

    // BibTeX counts braces without regard to backslashes.
    private static bool BracesBalance(string text)
    {
        int depth = 0;
        foreach (char character in text)
        {
            depth += character switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth < 0) return false;
        }

        return depth == 0;
    }

    private static Work Titled(string text) => new()
    {
        Id = text, Authors = [new Author { Family = text, Given = text }, new Author { Family = text }], Title = text, Kind = WorkKind.JournalArticle,
        Container = text, Volume = text, Issue = text, Pages = text, Publisher = text, Doi = text, Url = text, Note = text,
    };
}
