using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CoProduction.Literature;

namespace CoProduction.Tests.Literature;

public sealed class BibliographyTests
{
    // The id keeps the year that the field uses; the year is that of the issue.
    private static readonly string[] IdsWithAnEarlierYear = ["needham-2007", "thomsen-2015", "van-eijk-steen-2013"];

    public static TheoryData<string> Ids => [.. Bibliography.All.Select(work => work.Id)];

    [Fact]
    public void No_two_works_share_an_id() =>
        Assert.Equal(Bibliography.All.Count, Bibliography.All.Select(work => work.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void No_two_works_share_a_short_name() =>
        Assert.Equal(Bibliography.All.Count, Bibliography.All.Select(work => work.ShortName).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void No_two_works_share_a_digital_object_identifier()
    {
        string[] identifiers = [.. Bibliography.All.Select(work => work.Doi).OfType<string>()];

        Assert.True(identifiers.Length > 50);
        Assert.Equal(identifiers.Length, identifiers.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Works_stand_in_the_alphabetical_order_of_their_ids() =>
        Assert.Equal(Bibliography.All.OrderBy(work => work.Id, StringComparer.Ordinal), Bibliography.All);

    [Fact]
    public void Every_work_that_has_a_property_is_listed_once_and_nothing_else_is()
    {
        Work[] properties =
        [
            .. typeof(Bibliography).GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == typeof(Work))
                .Select(property => (Work)property.GetValue(null)!),
        ];

        Assert.Equal(properties.OrderBy(work => work.Id, StringComparer.Ordinal), Bibliography.All);
    }

    [Fact]
    public void A_property_is_the_id_in_pascal_case()
    {
        foreach (PropertyInfo property in typeof(Bibliography).GetProperties().Where(property => property.PropertyType == typeof(Work)))
        {
            var work = (Work)property.GetValue(null)!;
            Assert.Equal(work.Id.Replace("-", "", StringComparison.Ordinal), property.Name, ignoreCase: true);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_in_kebab_case(string id) => Assert.Matches("^[a-z]+(-[a-z0-9]+)*$", id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_begins_with_the_surnames(string id)
    {
        Work work = Find(id);
        IReadOnlyList<Author> creators = work.Authors.Count > 0 ? work.Authors : work.Editors;
        string surnames = creators.Count > 2
            ? $"{Kebab(creators[0].Family)}-et-al"
            : string.Join('-', creators.Select(author => Kebab(author.Family)));

        Assert.Matches($"^{Regex.Escape(surnames)}-([0-9]{{4}}[a-z]?|nd(-[a-z])?)$", id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_ends_with_the_year_or_the_note_names_both_years(string id)
    {
        Work work = Find(id);
        string year = work.Year?.ToString(CultureInfo.InvariantCulture) ?? "nd";
        string yearOfId = Regex.Match(id, "-([0-9]{4}|nd)(-?[a-z])?$").Groups[1].Value;

        if (!IdsWithAnEarlierYear.Contains(id))
        {
            Assert.Equal(year, yearOfId);
            return;
        }

        Assert.NotEqual(year, yearOfId);
        Assert.Contains(year, work.Note, StringComparison.Ordinal);
        Assert.True(id == "needham-2007" || work.Note!.Contains($"online in {yearOfId}", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_work_without_a_year_says_so_in_its_note(string id)
    {
        Work work = Find(id);
        Assert.True(work.Year is >= 1969 and <= 2025 || work.Note!.Contains("year", StringComparison.Ordinal), id);
    }

    [Fact]
    public void A_work_whose_title_is_not_known_is_described_and_says_so_in_its_note()
    {
        Work[] described = [.. Bibliography.All.Where(work => work.Title.StartsWith('[') && work.Id != "prince-nd")];

        Assert.Equal(["boyle-2006", "european-group-for-organizational-studies-2022", "fledderus-nd", "nhs-education-for-scotland-nd", "open-university-nd", "pepper-nd", "vamstad-2015"], described.Select(work => work.Id));
        Assert.All(described, work => Assert.StartsWith("The title", work.Note, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_or_a_post_on_the_web_has_an_address(string id)
    {
        Work work = Find(id);
        Assert.Equal(work.Kind == WorkKind.WebPage || work.Url is not null, Uri.IsWellFormedUriString(work.Url, UriKind.Absolute));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Pages_run_forwards(string id)
    {
        if (Find(id).Pages is not { } pages) return;

        Match match = Regex.Match(pages, "^S?([0-9]+)-S?([0-9]+)$");
        Assert.True(match.Success, pages);
        Assert.True(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) < int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_digital_object_identifier_stands_without_the_address_of_a_resolver(string id)
    {
        Work work = Find(id);
        Assert.True(work.Doi is null || (Regex.IsMatch(work.Doi, @"^10\.[0-9]{4,5}/\S+$") && work.Url is null), id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_digital_object_identifier_has_a_registrant_and_a_suffix_that_can_stand_in_an_address(string id)
    {
        if (Find(id).Doi is not { } doi) return;

        Assert.Matches(@"^10\.[1-9][0-9]{3,8}/[A-Za-z0-9]([A-Za-z0-9._()/:;-]*[A-Za-z0-9])?$", doi);
        Assert.True(Uri.IsWellFormedUriString($"https://doi.org/{doi}", UriKind.Absolute), doi);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_work_that_is_nowhere_but_on_the_web_has_its_address(string id)
    {
        Work work = Find(id);

        Assert.True(work.Kind != WorkKind.WebPage || work.Url is { } url && url.StartsWith("http", StringComparison.Ordinal), id);
    }

    [Fact]
    public void A_work_is_found_by_its_exact_id()
    {
        Assert.Same(Bibliography.BrudneyEngland1983, Bibliography.Find("brudney-england-1983"));
        Assert.Null(Bibliography.Find("Brudney-England-1983"));
        Assert.Null(Bibliography.Find(""));
        Assert.Throws<ArgumentNullException>("id", () => Bibliography.Find(null!));
    }

    [Fact]
    public void Every_listed_work_is_found_again() =>
        Assert.All(Bibliography.All, work => Assert.Same(work, Bibliography.Find(work.Id)));

    private static Work Find(string id) => Bibliography.Find(id)!;

    private static string Kebab(string name) => name.ToLowerInvariant().Replace(' ', '-').Replace('ó', 'o').Replace('ü', 'u').Replace("’", "", StringComparison.Ordinal);
}
