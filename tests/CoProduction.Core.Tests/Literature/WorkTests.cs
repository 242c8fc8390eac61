using CoProduction.Literature;

namespace CoProduction.Tests.Literature;

public sealed class WorkTests
{
    [Theory]
    [InlineData("whitaker-1980", "Whitaker (1980)")]
    [InlineData("brudney-england-1983", "Brudney & England (1983)")]
    [InlineData("parks-et-al-1981", "Parks et al. (1981)")]
    [InlineData("alford-2002b", "Alford (2002b)")]
    [InlineData("slay-nd", "Slay (n.d.)")]
    [InlineData("norfolk-county-council-nd-b", "Norfolk County Council (n.d.-b)")]
    [InlineData("needham-2007", "Needham (2008)")]
    [InlineData("loeffler-bovaird-2021b", "Loeffler & Bovaird (2021b)")]
    [InlineData("brandsen-et-al-2018", "Brandsen et al. (2018)")]
    public void A_short_name_is_what_running_text_uses(string id, string shortName) => Assert.Equal(shortName, Bibliography.Find(id)!.ShortName);

    [Theory]
    [InlineData("doe-2009a", "A1 (2000a)")]
    [InlineData("doe-2000z", "A1 (2000z)")]
    [InlineData("doe-2009", "A1 (2000)")]
    [InlineData("doe-2009A", "A1 (2000)")]
    [InlineData("doe-2009{", "A1 (2000)")]
    [InlineData("doe-200:a", "A1 (2000)")]
    [InlineData("doe-200/a", "A1 (2000)")]
    [InlineData("doe-nd-a", "A1 (2000-a)")]
    [InlineData("doe-nd-z", "A1 (2000-z)")]
    [InlineData("doe-nd-A", "A1 (2000)")]
    [InlineData("doe-nd-{", "A1 (2000)")]
    [InlineData("doe-xd-a", "A1 (2000)")]
    public void The_letter_after_the_year_is_that_of_the_id(string id, string shortName) => Assert.Equal(shortName, (Written(1) with { Id = id }).ShortName);

    [Theory]
    [InlineData(
        "whitaker-1980",
        "Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. "
        + "https://doi.org/10.2307/975377")]
    [InlineData(
        "brudney-england-1983",
        "Brudney, J. L., & England, R. E. (1983). Toward a Definition of the Coproduction Concept. Public Administration Review, 43(1), "
        + "59–65. https://doi.org/10.2307/975300")]
    [InlineData(
        "parks-et-al-1981",
        "Parks, R. B., Baker, P. C., Kiser, L., Oakerson, R., Ostrom, E., Ostrom, V., Percy, S. L., Vandivort, M. B., Whitaker, G. P., "
        + "& Wilson, R. (1981). Consumers as Coproducers of Public Services: Some Economic and Institutional Considerations. "
        + "Policy Studies Journal, 9(7), 1001–1011. https://doi.org/10.1111/j.1541-0072.1981.tb01208.x")]
    [InlineData(
        "tuurnas-et-al-2015",
        "Tuurnas, S. P., Stenvall, J., Rannisto, P.-H., Harisalo, R., & Hakari, K. (2015). Coordinating Co-Production in Complex Network "
        + "Settings. European Journal of Social Work, 18(3), 370–382.")]
    [InlineData(
        "needham-carr-2009",
        "Needham, C., & Carr, S. (2009). Co-Production: An Emerging Evidence Base for Adult Social Care Transformation (SCIE Research "
        + "Briefing 31). Social Care Institute for Excellence. https://www.scie.org.uk/publications/briefings/briefing31/")]
    [InlineData(
        "pestoff-2013",
        "Pestoff, V. (2013). Co-Production and Third Sector Social Services in Europe: Some Crucial Conceptual Issues. In V. Pestoff, "
        + "T. Brandsen, & B. Verschuere (Eds.), New Public Governance, the Third Sector, and Co-Production. Routledge.")]
    [InlineData(
        "steen-et-al-2018",
        "Steen, T., Brandsen, T., & Verschuere, B. (2018). The Dark Side of Co-Creation and Co-Production: Seven Evils. In T. Brandsen, "
        + "T. Steen, & B. Verschuere (Eds.), Co-Production and Co-Creation: Engaging Citizens in Public Services (pp. 284–293). Routledge. "
        + "https://doi.org/10.4324/9781315204956-45")]
    [InlineData(
        "brandsen-et-al-2018",
        "Brandsen, T., Steen, T., & Verschuere, B. (Eds.). (2018). Co-Production and Co-Creation: Engaging Citizens in Public Services. "
        + "Routledge. https://doi.org/10.4324/9781315204956")]
    [InlineData("alford-2009", "Alford, J. (2009). Engaging Public Sector Clients: From Service-Delivery to Co-Production. Palgrave Macmillan.")]
    [InlineData("realpe-wallace-2010", "Realpe, A., & Wallace, L. M. (2010). What Is Co-Production? The Health Foundation.")]
    [InlineData("slay-nd", "Slay, J. (n.d.). Service Users or Co-Producers of Their Own Care [Slides]. New Economics Foundation.")]
    [InlineData(
        "hoffs-nd",
        "Hoffs, J. (n.d.). The Role of the Professional in Coproduction Projects with Vulnerable Citizens: A Debt-Relief Project in The "
        + "Hague [Master's thesis, Leiden University].")]
    [InlineData(
        "alford-2015",
        "Alford, J. (2015). Co-Production, Publicness and Social Exchange: Extending Public Service-Dominant Logic [Conference paper]. "
        + "International Research Society for Public Management Conference, University of Birmingham.")]
    [InlineData(
        "think-local-act-personal-nd",
        "Think Local Act Personal. (n.d.). Co-Production: The Ladder of Co-Production. "
        + "https://www.thinklocalactpersonal.org.uk/Latest/Co-production-The-ladder-of-co-production/")]
    [InlineData("bussu-2014", "Bussu, S. (2014). Defining Coproduction. Involve. https://www.involve.org.uk/2014/07/21/defining-coproduction/")]
    [InlineData(
        "parks-et-al-1980",
        "Parks, R. B., Baker, P. C., Kiser, L. L., Oakerson, R. J., Ostrom, E., Ostrom, V., Whitaker, G. P., & Wilson, R. K. (1980). "
        + "Consumers as Coproducers of Public Services: Some Economic and Institutional Considerations (Working paper). "
        + "Workshop in Political Theory and Policy Analysis, Indiana University. https://hdl.handle.net/10535/3929")]
    [InlineData(
        "prince-nd",
        "Prince, M. J. (n.d.). [Review of the book New Public Governance, the Third Sector, and Co-Production]. "
        + "http://muse.jhu.edu/article/543128")]
    [InlineData(
        "loeffler-bovaird-2021",
        "Loeffler, E., & Bovaird, T. (2021). User and Community Co-Production of Public Value. In E. Loeffler & T. Bovaird (Eds.), The Palgrave "
        + "Handbook of Co-Production of Public Services and Outcomes (pp. 31–57). Palgrave Macmillan. https://doi.org/10.1007/978-3-030-53705-0_2")]
    [InlineData(
        "fledderus-nd",
        "Fledderus, J. (n.d.). [Conference paper that applies the definition of Alford (2009)]. European Consortium for Political Research. "
        + "https://ecpr.eu/Events/Event/PaperDetails/3650")]
    [InlineData(
        "brandsen-et-al-nd",
        "Brandsen, T., Steen, T., & Verschuere, B. (n.d.). Co-Production. Routledge. https://doi.org/10.4324/9781315181011-23")]
    [InlineData(
        "weaver-2022",
        "Weaver, B. (2022). Coproducing Justice in Carceral Contexts: User Voice Prison Councils as a Model of Epistemic Participation. "
        + "Prison Service Journal, 262, 18–26. https://strathprints.strath.ac.uk/82101/")]
    public void A_work_writes_itself_as_a_reference(string id, string reference) => Assert.Equal(reference, Bibliography.Find(id)!.ToString());

    [Theory]
    [InlineData(WorkKind.WebPage, "Site", "Press", "A1. (2000). Title. Site.")]
    [InlineData(WorkKind.WebPage, null, "Press", "A1. (2000). Title. Press.")]
    [InlineData(WorkKind.WebPage, null, "A1", "A1. (2000). Title.")]
    [InlineData(WorkKind.JournalArticle, "Review", "Press", "A1. (2000). Title. Review.")]
    [InlineData(WorkKind.JournalArticle, null, "Press", "A1. (2000). Title.")]
    public void Where_a_work_stands_comes_before_who_published_it(WorkKind kind, string? container, string publisher, string reference) =>
        Assert.Equal(reference, (Written(1) with { Kind = kind, Container = container, Publisher = publisher }).ToString());

    [Fact]
    public void A_reference_lists_twenty_authors_in_full()
    {
        string reference = Written(20).ToString();

        Assert.StartsWith("A1, A2, A3, ", reference, StringComparison.Ordinal);
        Assert.EndsWith("A19, & A20. (2000). Title.", reference, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_shortens_more_than_twenty_authors() =>
        Assert.EndsWith("A18, A19, . . . A22. (2000). Title.", Written(22).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_work_that_nobody_signed_is_known_by_its_title()
    {
        Work work = Written(0);

        Assert.Equal("Title (2000)", work.ShortName);
        Assert.Equal("Title. (2000).", work.ToString());
    }

    [Fact]
    public void A_single_editor_is_called_one() =>
        Assert.Equal(
            "Doe, J. (Ed.). (2000). Title. Press.",
            new Work
            {
                Id = "doe-2000", Authors = [], Editors = [new Author { Family = "Doe", Given = "Jane" }], Year = 2000, Title = "Title",
                Kind = WorkKind.Book, Publisher = "Press",
            }.ToString());

    [Fact]
    public void A_chapter_needs_no_editors() =>
        Assert.Equal(
            "A1. (2000). Title. In Book (pp. 1–9).",
            (Written(1) with { Kind = WorkKind.Chapter, Container = "Book", Pages = "1-9" }).ToString());

    [Fact]
    public void A_publisher_that_is_the_author_is_not_named_twice() =>
        Assert.Equal("A1. (2000). Title.", (Written(1) with { Kind = WorkKind.Report, Publisher = "A1" }).ToString());

    [Theory]
    [InlineData(null, null, "A1. (2000). Title. Journal, 1–9.")]
    [InlineData(null, "2", "A1. (2000). Title. Journal, 1–9.")]
    [InlineData("3", null, "A1. (2000). Title. Journal, 3, 1–9.")]
    [InlineData("3", "2", "A1. (2000). Title. Journal, 3(2), 1–9.")]
    public void An_issue_belongs_to_a_volume(string? volume, string? issue, string reference) => Assert.Equal(
        reference,
        (Written(1) with { Kind = WorkKind.JournalArticle, Container = "Journal", Volume = volume, Issue = issue, Pages = "1-9" }).ToString());

    [Fact]
    public void Works_with_the_same_parts_are_equal()
    {
        Work first = Written(2);
        Work second = Written(2);

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    public static TheoryData<string, Work> Changes => new()
    {
        { "id", Written(2) with { Id = "other-2000" } },
        { "authors", Written(3) },
        { "order of authors", Written(2) with { Authors = [.. Written(2).Authors.Reverse()] } },
        { "year", Written(2) with { Year = null } },
        { "title", Written(2) with { Title = "Other" } },
        { "kind", Written(2) with { Kind = WorkKind.Report } },
        { "container", Written(2) with { Container = "Other" } },
        { "volume", Written(2) with { Volume = "1" } },
        { "issue", Written(2) with { Issue = "1" } },
        { "pages", Written(2) with { Pages = "1-2" } },
        { "publisher", Written(2) with { Publisher = "Other" } },
        { "editors", Written(2) with { Editors = Written(1).Authors } },
        { "doi", Written(2) with { Doi = "10.1000/1" } },
        { "url", Written(2) with { Url = "https://example.org/" } },
        { "note", Written(2) with { Note = "Other" } },
    };

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public void Works_that_differ_in_any_part_are_not_equal(string part, Work changed) => Assert.False(Written(2).Equals(changed), part);

    [Fact]
    public void A_work_equals_no_missing_work() => Assert.False(Written(1).Equals(null));

    [Fact]
    public void A_work_keeps_its_own_copy_of_the_authors()
    {
        List<Author> authors = [new() { Family = "A1" }];
        Work work = Written(1) with { Authors = authors, Editors = authors };
        authors.Clear();

        Assert.Single(work.Authors);
        Assert.Single(work.Editors);
    }

    [Fact]
    public void A_work_needs_an_id_a_title_and_lists_of_names()
    {
        Assert.Throws<ArgumentException>(() => Written(1) with { Id = " " });
        Assert.Throws<ArgumentException>(() => Written(1) with { Title = "" });
        Assert.Throws<ArgumentNullException>(() => Written(1) with { Authors = null! });
        Assert.Throws<ArgumentNullException>(() => Written(1) with { Editors = null! });
        Assert.Throws<ArgumentException>(() => new Author { Family = "" });
    }

    [Theory]
    [InlineData("Gordon P.", "G. P.")]
    [InlineData("C. J. A.", "C. J. A.")]
    [InlineData("Pasi-Heikki", "P.-H.")]
    [InlineData(null, "")]
    public void Given_names_are_abbreviated_to_initials(string? given, string initials) =>
        Assert.Equal(initials, new Author { Family = "Name", Given = given }.Initials);

    private static Work Written(int authors) => new()
    {
        Id = "written-2000", Authors = [.. Enumerable.Range(1, authors).Select(number => new Author { Family = $"A{number}" })], Year = 2000,
        Title = "Title", Kind = WorkKind.Book,
    };
}
