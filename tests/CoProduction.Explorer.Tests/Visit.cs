using CoProduction.Coding;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>One reader's visit: a page of a fresh browser, and all that it complained about or fetched from elsewhere.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly List<string> complaints = [];
    private readonly List<string> elsewhere = [];
    private readonly IBrowserContext context;

    private Visit(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and exceptions.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>What was asked of any other place than the site itself.</summary>
    public IReadOnlyList<string> Elsewhere => elsewhere;

    public static async Task<Visit> To(Site site, string fragment = "", int width = 1280, bool isDark = false, int height = 900)
    {
        IBrowserContext context = await site.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        Visit visit = new(context, await context.NewPageAsync());
        visit.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                visit.complaints.Add(message.Text);
            }
        };
        visit.Page.PageError += (_, error) => visit.complaints.Add(error);
        visit.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)
                && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                visit.elsewhere.Add(request.Url);
            }
        };
        await visit.Page.GotoAsync(site.Address + fragment);
        await visit.Page.WaitForSelectorAsync("header nav", new() { Timeout = 60_000 });
        return visit;
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Text that a reader sees as a heading of the question asked.</summary>
    public async Task<string> Question() => (await Page.Locator("#question-wording").TextContentAsync())!.Trim();

    /// <summary>The question asked; above its answers it stands in fewer words than in the codebook where it would list them.</summary>
    public async Task<Question> Asked() => Codebook.Find((await Page.Locator(".question").GetAttributeAsync("data-question"))!)!;

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
