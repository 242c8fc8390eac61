using CoProduction.Definitions;
using CoProduction.Reliability;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>How the pages look and are reached: on a phone, in the dark, to those who do not see them.</summary>
public sealed class LookTests(Site site) : IClassFixture<Site>
{
    private static readonly (string Place, string Then)[] Pages =
    [
        ("#/ask", ""),
        ("#/ask", "Example"),
        ("#/ask?citizensDeliver=yes&output=publicService", ""),
        ("#/ask?citizensDeliver=yes&output=publicService", "More"),
        ("#/ask", "all"),
        ("#/ask", "Other definitions"),
        ("#/ask", "several"),
        ("#/ask?citizensDeliver=yes&behaviour=passive", ""),
        ("#/compare", ""),
        ("#/compare/alford-2002+sharp-1980+ostrom-1996", ""),
        ("#/cases", ""),
        ("#/cases", "matrix"),
        ("#/definitions", ""),
        ("#/definitions/whitaker-1980", ""),
        ("#/definitions/codebook", ""),
        ("#/definitions/works", ""),
    ];

    /// <summary>Every page at three widths, in light or dark; in both, where pictures are kept to be looked at.</summary>
    public static TheoryData<string, string, int, bool> Ways
    {
        get
        {
            TheoryData<string, string, int, bool> ways = [];
            foreach ((string place, string then) in Pages)
            {
                foreach ((int width, bool isDark) in Screens.All)
                {
                    ways.Add(place, then, width, isDark);
                }
            }

            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task No_page_is_wider_than_the_screen_and_none_fails_a_check_of_accessibility(string place, string then, int width, bool isDark)
    {
        await using Visit visit = await Visit.To(site, place, width, isDark);
        await visit.Page.WaitForSelectorAsync("h1");
        if (then == "matrix")
        {
            await visit.Page.GetByLabel("Show").SelectOptionAsync(then);
        }
        else if (then == "all")
        {
            await visit.ByAll();
        }
        else if (then == "several")
        {
            await visit.OpenDefinitions();
            await visit.Page.GetByLabel("Several", new() { Exact = true }).CheckAsync();
        }
        else if (then == "More")
        {
            await visit.Page.Locator(".question .more > summary").ClickAsync();
        }
        else if (then.Length > 0)
        {
            await visit.Page.GetByText(then, new() { Exact = true }).ClickAsync();
        }

        await visit.Page.WaitForTimeoutAsync(300);
        await Screens.Keep(visit.Page, $"{place}-{then}", width, isDark);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), "The page is wider than the screen.");
        AxeResult result = await visit.Page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id} ({violation.Impact}): {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Elsewhere);
    }

    [Fact]
    public async Task Two_definitions_are_compared_and_lead_to_an_activity_on_which_they_part()
    {
        await using Visit visit = await Visit.To(site, "#/compare/alford-2002+sharp-1980");
        await Assertions.Expect(visit.Page.Locator(".pair")).ToHaveCountAsync(1);
        await visit.Page.Locator(".pair button").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Is it co-production?");
        await Assertions.Expect(visit.Page.Locator(".judgement")).ToHaveCountAsync(2);
        await visit.By("alford-2002");
        string one = (await visit.Page.Locator(".counts").TextContentAsync())!;
        await visit.By("sharp-1980");
        await Assertions.Expect(visit.Page.Locator(".counts")).Not.ToHaveTextAsync(one);
        string other = (await visit.Page.Locator(".counts").TextContentAsync())!;

        Assert.Equal([false, true], new[] { one, other }.Select(text => text.Contains("not co-production", StringComparison.Ordinal)).Order());
        Assert.DoesNotContain("undetermined", one + other, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_comparison_begins_with_the_two_definitions_that_part_most_and_says_so()
    {
        await using Visit visit = await Visit.To(site, "#/compare");
        DefinitionPair most = DefinitionAgreement.Of(Cases.Published, DefinitionCatalog.Definitions).Pairs.MaxBy(pair => pair.Verdicts.Opposed)!;

        await Assertions.Expect(visit.Page.Locator(".pair h3")).ToHaveTextAsync($"{most.First.Name} and {most.Second.Name}");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync($"part on the most published activities: {most.Verdicts.Opposed} of the {most.Agreement.Total} on which both decide");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("#/read", "Definitions")]
    [InlineData("#/read/ostrom-1996", "Ostrom (1996)")]
    public async Task A_link_to_a_page_under_its_old_name_leads_there(string link, string heading)
    {
        await using Visit visit = await Visit.To(site, link);

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(heading);
        await Assertions.Expect(visit.Page.Locator("header nav [aria-current=page]")).ToHaveTextAsync("Definitions");
    }

    [Fact]
    public async Task A_definition_is_added_to_those_compared_by_its_box()
    {
        await using Visit visit = await Visit.To(site, "#/compare/alford-2002+sharp-1980");
        await visit.Page.Locator(".which > summary").ClickAsync();
        await visit.Page.GetByLabel(Ostrom1996.Definition.Name, new() { Exact = true }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".pair")).ToHaveCountAsync(3);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_name_on_the_map_leads_to_the_page_of_its_definition()
    {
        await using Visit visit = await Visit.To(site, "#/compare");
        ILocator name = visit.Page.Locator(".figure svg a[href='#/definitions/ostrom-1996']").First;
        await name.WaitForAsync(new() { Timeout = 60_000 });
        await name.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(Ostrom1996.Definition.Name);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_first_view_is_small_and_soon_there()
    {
        // Measured and told; the size is a promise, the time depends on the machine.
        await using Visit cold = await Visit.To(site);
        long bytes = Directory.EnumerateFiles(site.Root, "*.br", SearchOption.AllDirectories).Where(file => !OnlyLater(file)).Sum(file => new FileInfo(file).Length);
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        await cold.Page.ReloadAsync();
        await cold.Page.WaitForSelectorAsync("#question-wording");
        Console.WriteLine($"Explorer: {bytes / 1e6:0.00} MB compressed before the first view; the first question after {watch.ElapsedMilliseconds} ms from a warm cache.");

        Assert.InRange(bytes, 1, 4_000_000);
    }

    /// <summary>What is loaded when a table is opened, and the tables of scripts of which a browser loads one: the largest is counted.</summary>
    private static bool OnlyLater(string file)
    {
        string name = Path.GetFileName(file);
        return name.StartsWith("CoProduction.Tables", StringComparison.Ordinal) || name.StartsWith("CsvHelper", StringComparison.Ordinal)
            || name.StartsWith("DocumentFormat.OpenXml", StringComparison.Ordinal) || name.StartsWith("System.IO.Packaging", StringComparison.Ordinal)
            || name.StartsWith("icudt_no_CJK", StringComparison.Ordinal) || name.StartsWith("icudt_EFIGS", StringComparison.Ordinal);
    }
}
