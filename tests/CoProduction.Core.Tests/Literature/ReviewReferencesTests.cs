using CoProduction.Literature;

namespace CoProduction.Tests.Literature;

public sealed class ReviewReferencesTests
{
    [Fact]
    public void The_reference_list_of_the_review_is_complete_and_in_its_order() =>
        Assert.Equal(
            [
                "alford-1998", "barile-et-al-2014", "bovaird-2007", "brandsen-pestoff-2006", "brandsen-et-al-2013", "brudney-england-1983",
                "buddery-2015", "fledderus-et-al-2014", "gill-et-al-2011", "voorberg-et-al-2015", "needham-2007", "needham-carr-2009",
                "ostrom-1996", "owens-cribb-2012", "palumbo-2016", "parks-et-al-1981", "pestoff-2006", "pestoff-2013",
                "realpe-wallace-2010", "sharma-et-al-2014", "thomsen-2015", "tuurnas-et-al-2015", "vamstad-2013", "van-eijk-steen-2013",
                "whitaker-1980",
            ],
            Bibliography.ReviewReferences.Select(work => work.Id));

    [Fact]
    public void Everything_the_review_lists_is_in_the_bibliography() =>
        Assert.All(Bibliography.ReviewReferences, work => Assert.Same(work, Bibliography.Find(work.Id)));

    [Fact]
    public void The_review_itself_is_a_work_but_not_one_of_its_own_references()
    {
        Assert.Contains(Bibliography.NightingaleEtAl2016, Bibliography.All);
        Assert.DoesNotContain(Bibliography.NightingaleEtAl2016, Bibliography.ReviewReferences);
    }

    [Theory]
    [InlineData("sharp-1980")]
    [InlineData("alford-2002")]
    public void Works_that_the_review_cites_without_listing_them_are_here_and_say_so(string id)
    {
        Work work = Bibliography.Find(id)!;

        Assert.DoesNotContain(work, Bibliography.ReviewReferences);
        Assert.Contains("missing from their reference list", work.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("voorberg-et-al-2015", "Hoorberg")]
    [InlineData("barile-et-al-2014", "Barlie")]
    [InlineData("barile-et-al-2014", "Assymetry")]
    [InlineData("realpe-wallace-2010", "both 2010 and 2012")]
    [InlineData("needham-2007", "of 2008")]
    [InlineData("thomsen-2015", "online in 2015")]
    [InlineData("van-eijk-steen-2013", "online in 2013")]
    [InlineData("owens-cribb-2012", "Health Care Anal")]
    [InlineData("palumbo-2016", "leave out the pages")]
    [InlineData("bovaird-2007", "author's initial")]
    [InlineData("pestoff-2013", "date it 2012")]
    [InlineData("brandsen-et-al-2013", "date it 2012")]
    [InlineData("vamstad-2013", "date it 2012")]
    public void A_slip_of_the_review_is_explained_in_the_note(string id, string explanation) =>
        Assert.Contains(explanation, Bibliography.Find(id)!.Note, StringComparison.Ordinal);

    [Fact]
    public void Slips_of_the_review_are_not_repeated()
    {
        Assert.Equal("Voorberg", Bibliography.VoorbergEtAl2015.Authors[0].Family);
        Assert.Equal("Barile", Bibliography.BarileEtAl2014.Authors[0].Family);
        Assert.StartsWith("Information Asymmetry", Bibliography.BarileEtAl2014.Title, StringComparison.Ordinal);
        Assert.Equal(2010, Bibliography.RealpeWallace2010.Year);
        Assert.Equal(2008, Bibliography.Needham2007.Year);
        Assert.Equal(2017, Bibliography.Thomsen2015.Year);
        Assert.Equal(2014, Bibliography.VanEijkSteen2013.Year);
        Assert.Equal("Health Care Analysis", Bibliography.OwensCribb2012.Container);
    }
}
