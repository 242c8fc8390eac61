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

    /// <summary>The question asked, or the first of several of which one yes is enough.</summary>
    public async Task<Question> Asked() => (await Asking())[0];

    /// <summary>The questions asked: one, or several of which one yes is enough.</summary>
    public async Task<IReadOnlyList<Question>> Asking() => [.. (await Page.Locator(".question").GetAttributeAsync("data-question"))!.Split(' ').Select(id => Codebook.Find(id)!)];

    /// <summary>Gives the answer that stands at a place of those offered, and waits for what comes then.</summary>
    public async Task Answer(int place)
    {
        string wording = await Question();
        await Page.Locator("button.option").Nth(place).ClickAsync();
        await Assertions.Expect(Page.Locator("#question-wording")).Not.ToHaveTextAsync(wording);
    }

    /// <summary>Opens what definitions there are to choose from.</summary>
    public async Task OpenDefinitions()
    {
        if (await Page.Locator(".panel").CountAsync() == 0)
        {
            await Button("Other definitions").ClickAsync();
        }
    }

    /// <summary>Asks by one definition.</summary>
    public async Task By(string id)
    {
        await OpenDefinitions();
        await Page.GetByLabel("One", new() { Exact = true }).CheckAsync();
        await Page.Locator("#one-definition").SelectOptionAsync(id);
        await Button("Close").ClickAsync();
    }

    /// <summary>Asks by all definitions.</summary>
    public async Task ByAll()
    {
        await OpenDefinitions();
        await Page.GetByLabel($"All {Definitions.DefinitionCatalog.Definitions.Count}").CheckAsync();
        await Button("Close").ClickAsync();
    }

    /// <summary>Opens what stands below an interview that goes on.</summary>
    public async Task OpenFurther()
    {
        if (await Page.Locator(".further:not([open])").CountAsync() > 0)
        {
            await Page.Locator(".further > summary").ClickAsync();
        }
    }

    /// <summary>Takes up a question of the codebook, whatever is asked; none must have an answer.</summary>
    public async Task Choose(Question question)
    {
        await OpenFurther();
        if (await Page.Locator(".any[open]").CountAsync() == 0)
        {
            await Page.Locator(".any > summary").ClickAsync();
        }

        await Page.Locator(".any li button").Nth(Codebook.Questions.ToList().IndexOf(question)).ClickAsync();
        await Assertions.Expect(Page.Locator($".question[data-question={question.Id}]")).ToBeVisibleAsync();
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
