using CoProduction.Reports;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>Reports as pages: of all published activities and of one, opened from a file without a network, and printed.</summary>
public sealed class ReportTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, int, bool> Ways
    {
        get
        {
            TheoryData<string, int, bool> ways = [];
            foreach (string name in (string[])["one", "all"])
            {
                foreach ((int width, bool isDark) in Screens.All)
                {
                    ways.Add(name, width, isDark);
                }
            }

            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_report_opens_without_a_network_on_every_screen(string name, int width, bool isDark)
    {
        await using IBrowserContext context = await site.Browser.NewContextAsync(new()
        {
            Offline = true,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
        });
        await Open(context, name, async (page, asked) =>
        {
            await Screens.Keep(page, $"report-{name}", width, isDark);
            Assert.Single(asked);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), "The page is wider than the screen.");
            foreach (ILocator table in await page.Locator(".wide:has(> table)").AllAsync())
            {
                Assert.True(await table.EvaluateAsync<bool>("box => box.scrollWidth <= box.clientWidth"), $"'{await table.GetAttributeAsync("aria-label")}' is wider than the screen.");
            }

            if (name == "one")
            {
                AxeResult result = await page.RunAxe();
                Assert.Empty(result.Violations.Select(violation => $"{violation.Id} ({violation.Impact}): {violation.Nodes[0].Html}"));
            }
        });
    }

    [Fact]
    public async Task A_report_of_all_published_activities_is_printed_with_every_activity()
    {
        await using IBrowserContext context = await site.Browser.NewContextAsync(new() { Offline = true });
        await Open(context, "all", async (page, _) =>
        {
            byte[] pdf = await page.PdfAsync(new() { Format = "A4", PrintBackground = true, PreferCSSPageSize = true });
            await Screens.KeepPrinted(pdf, "report");
            string text = System.Text.Encoding.Latin1.GetString(pdf);
            int pages = System.Text.RegularExpressions.Regex.Count(text, "/Type\\s*/Page\\b");
            Console.WriteLine($"The report of all published activities is printed on {pages} pages, {pdf.Length / 1e6:0.00} MB.");

            Assert.InRange(pages, 10, 200);
        });
    }

    private static async Task Open(IBrowserContext context, string name, Func<IPage, List<string>, Task> look)
    {
        string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, name == "one"
            ? HtmlReport.Of(Classifier.Default.Classify(Cases.Published[^1]))
            : HtmlReport.Of(Cases.Published.Select(Classifier.Default.Classify)));
        try
        {
            IPage page = await context.NewPageAsync();
            List<string> asked = [];
            page.Request += (_, request) => asked.Add(request.Url);
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await look(page, asked);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
