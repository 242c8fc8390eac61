using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>The screens on which pages are tried: a phone, a tablet and a desk; EXPLORER_SHOTS names a folder for pictures of them all, to be looked at.</summary>
internal static class Screens
{
    private static readonly string? folder = Environment.GetEnvironmentVariable("EXPLORER_SHOTS") is { Length: > 0 } named ? named : null;

    /// <summary>Widths, in light or dark; both of each where pictures are kept.</summary>
    public static IEnumerable<(int Width, bool IsDark)> All => folder is null
        ? [(360, true), (800, false), (1400, true)]
        : from width in (int[])[360, 800, 1400]
          from isDark in (bool[])[false, true]
          select (width, isDark);

    public static async Task Keep(IPage page, string name, int width, bool isDark)
    {
        if (folder is not null)
        {
            await page.ScreenshotAsync(new() { Path = PathOf(folder, $"{name}-{width}-{(isDark ? "dark" : "light")}", "png"), FullPage = true });
        }
    }

    public static async Task KeepPrinted(byte[] pdf, string name)
    {
        if (folder is not null)
        {
            await File.WriteAllBytesAsync(PathOf(folder, name, "pdf"), pdf);
        }
    }

    private static string PathOf(string folder, string name, string kind) =>
        Path.Combine(folder, $"{string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-')}.{kind}");
}
