using System.Text.Json;
using CoProduction.Literature;
using FsCheck.Xunit;

namespace CoProduction.Tests.Literature;

public sealed class CslJsonFormatTests
{
    [Fact]
    public void An_article_is_written_with_its_journal() =>
        Assert.Equal(
            """
            [
              {
                "id": "alford-2002",
                "type": "article-journal",
                "author": [
                  {
                    "family": "Alford",
                    "given": "John"
                  }
                ],
                "issued": {
                  "date-parts": [
                    [
                      2002
                    ]
                  ]
                },
                "title": "Why Do Public-Sector Clients Coproduce? Toward a Contingency Theory",
                "container-title": "Administration & Society",
                "volume": "34",
                "issue": "1",
                "page": "32-56",
                "DOI": "10.1177/0095399702034001004",
                "note": "Quoted in the text of Nightingale et al. (2016), but missing from their reference list."
              }
            ]
            """,
            CslJsonFormat.Write([Bibliography.Alford2002]),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void A_report_of_an_unknown_year_and_an_organisation_leaves_out_what_is_not_known() =>
        Assert.Equal(
            """
            [
              {
                "id": "think-local-act-personal-nd",
                "type": "webpage",
                "author": [
                  {
                    "literal": "Think Local Act Personal"
                  }
                ],
                "title": "Co-Production: The Ladder of Co-Production",
                "URL": "https://www.thinklocalactpersonal.org.uk/Latest/Co-production-The-ladder-of-co-production/",
                "note": "The year of the page is not known; the page says that the ladder was first shown in 2016."
              }
            ]
            """,
            CslJsonFormat.Write([Bibliography.ThinkLocalActPersonalNd]),
            ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("alford-2009", "book", "publisher", "Palgrave Macmillan")]
    [InlineData("pestoff-2013", "chapter", "container-title", "New Public Governance, the Third Sector, and Co-Production")]
    [InlineData("needham-carr-2009", "report", "collection-title", "SCIE Research Briefing")]
    [InlineData("needham-carr-2009", "report", "number", "31")]
    [InlineData("alford-2015", "paper-conference", "container-title",
        "International Research Society for Public Management Conference, University of Birmingham")]
    [InlineData("hoffs-nd", "thesis", "genre", "Master's thesis")]
    [InlineData("slay-nd", "speech", "genre", "Slides")]
    public void A_work_becomes_an_item_of_its_type(string id, string type, string property, string value)
    {
        JsonElement item = Assert.Single(Parse(CslJsonFormat.Write([Bibliography.Find(id)!])).EnumerateArray());

        Assert.Equal(type, item.GetProperty("type").GetString());
        Assert.Equal(value, item.GetProperty(property).GetString());
    }

    [Fact]
    public void Accents_are_written_as_they_are() =>
        Assert.Contains("\"given\": \"Mette Kjærgaard\"", new[] { Bibliography.Thomsen2015 }.ToCslJson(), StringComparison.Ordinal);

    [Fact]
    public void The_whole_bibliography_is_written_and_parses()
    {
        JsonElement[] items = [.. Parse(Bibliography.All.ToCslJson()).EnumerateArray()];

        Assert.Equal(Bibliography.All.Select(work => work.Id), items.Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(
            Bibliography.All.Select(work => work.Year),
            items.Select(YearOf));
        Assert.All(items, item => Assert.True(item.TryGetProperty("author", out _) || item.TryGetProperty("editor", out _)));
    }

    [Fact]
    public void Nothing_is_written_as_an_empty_array()
    {
        Assert.Equal("[]", CslJsonFormat.Write([]));
        Assert.Throws<ArgumentNullException>(() => CslJsonFormat.Write(null!));
    }

    [Property]
    public bool Whatever_the_title_it_is_read_back_unchanged(string? title)
    {
        if (string.IsNullOrWhiteSpace(title)) return true;

        JsonElement array = Parse(CslJsonFormat.Write([Bibliography.Sharp1980 with { Title = title }]));
        return array[0].GetProperty("title").GetString() == title;
    }

    private static int? YearOf(JsonElement item) =>
        item.TryGetProperty("issued", out JsonElement issued) ? issued.GetProperty("date-parts")[0][0].GetInt32() : null;

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
