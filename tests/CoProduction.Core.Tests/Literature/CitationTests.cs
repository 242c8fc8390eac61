using System.Reflection;
using CoProduction.Literature;

namespace CoProduction.Tests.Literature;

public sealed class CitationTests
{
    [Fact]
    public void A_primary_citation_names_the_work_and_the_place()
    {
        var citation = Citation.Primary(Bibliography.Whitaker1980, "p. 240");

        Assert.Equal(Provenance.Primary, citation.Provenance);
        Assert.Same(Bibliography.Whitaker1980, citation.Work);
        Assert.Equal("p. 240", citation.Locator);
        Assert.Null(citation.ReportedIn);
        Assert.Null(citation.ReportedLocator);
        Assert.Equal("Whitaker (1980), p. 240", citation.ToString());
    }

    [Fact]
    public void A_citation_of_a_whole_work_has_no_place() =>
        Assert.Equal("Brudney & England (1983)", Citation.Primary(Bibliography.BrudneyEngland1983).ToString());

    [Fact]
    public void A_reported_citation_names_the_work_it_was_read_in()
    {
        var citation = Citation.Reported(Bibliography.BrudneyEngland1983, Bibliography.NightingaleEtAl2016, "p. 63", "p. 5");

        Assert.Equal(Provenance.Reported, citation.Provenance);
        Assert.Same(Bibliography.NightingaleEtAl2016, citation.ReportedIn);
        Assert.Equal("p. 5", citation.ReportedLocator);
        Assert.Equal("Brudney & England (1983), p. 63, as reported by Nightingale et al. (2016), p. 5", citation.ToString());
    }

    [Fact]
    public void A_reported_citation_needs_no_places() =>
        Assert.Equal(
            "Sharp (1980), as reported by Nightingale et al. (2016)",
            Citation.Reported(Bibliography.Sharp1980, Bibliography.NightingaleEtAl2016).ToString());

    [Fact]
    public void A_reading_is_marked_as_ours()
    {
        var citation = Citation.Reading(Bibliography.ParksEtAl1981);

        Assert.Equal(Provenance.Reading, citation.Provenance);
        Assert.Null(citation.ReportedIn);
        Assert.Equal("Parks et al. (1981) [our reading]", citation.ToString());
        Assert.Equal("Parks et al. (1981), p. 1002 [our reading]", Citation.Reading(Bibliography.ParksEtAl1981, "p. 1002").ToString());
    }

    [Fact]
    public void Every_reading_is_marked_and_nothing_else_is() =>
        Assert.All(Bibliography.All, work =>
        {
            Assert.EndsWith(" [our reading]", Citation.Reading(work).ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("our reading", Citation.Primary(work).ToString(), StringComparison.Ordinal);
        });

    [Fact]
    public void A_citation_cannot_be_made_but_by_its_factories()
    {
        Assert.Empty(typeof(Citation).GetConstructors());
        Assert.All(typeof(Citation).GetProperties(BindingFlags.Public | BindingFlags.Instance), property => Assert.False(property.CanWrite));
    }

    [Fact]
    public void Citations_with_the_same_parts_are_equal()
    {
        Assert.Equal(Citation.Primary(Bibliography.Ostrom1996, "p. 1073"), Citation.Primary(Bibliography.Ostrom1996, "p. 1073"));
        Assert.NotEqual(Citation.Primary(Bibliography.Ostrom1996, "p. 1073"), Citation.Primary(Bibliography.Ostrom1996, "p. 1074"));
        Assert.NotEqual(Citation.Primary(Bibliography.Ostrom1996), Citation.Reading(Bibliography.Ostrom1996));
    }

    [Fact]
    public void A_citation_needs_its_works()
    {
        Assert.Throws<ArgumentNullException>("work", () => Citation.Primary(null!));
        Assert.Throws<ArgumentNullException>("work", () => Citation.Reading(null!));
        Assert.Throws<ArgumentNullException>("work", () => Citation.Reported(null!, Bibliography.Sharp1980));
        Assert.Throws<ArgumentNullException>("reportedIn", () => Citation.Reported(Bibliography.Sharp1980, null!));
    }

    [Fact]
    public void A_place_is_never_blank()
    {
        Assert.Equal(
            "A locator is a place in the work, such as 'p. 63', and null where the work as a whole is meant: it cannot be blank. (Parameter 'locator')",
            Assert.Throws<ArgumentException>("locator", () => Citation.Primary(Bibliography.Sharp1980, " ")).Message);
        Assert.Throws<ArgumentException>(
            "reportedLocator", () => Citation.Reported(Bibliography.Sharp1980, Bibliography.NightingaleEtAl2016, "p. 105", ""));
    }

    [Fact]
    public void A_work_does_not_report_itself()
    {
        var exception = Assert.Throws<ArgumentException>(
            "reportedIn", () => Citation.Reported(Bibliography.Sharp1980, Bibliography.Sharp1980 with { }));

        Assert.StartsWith("Sharp (1980) cannot be reported in itself.", exception.Message, StringComparison.Ordinal);
    }
}
