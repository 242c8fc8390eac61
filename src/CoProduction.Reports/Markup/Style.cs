namespace CoProduction.Reports;

/// <summary>How pages and figures look: on a screen, light and dark, and on paper.</summary>
internal static class Style
{
    /// <summary>The style sheet. No selector in it needs a sign that would have to be written in another way within a page.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using Stream stream = typeof(Style).Assembly.GetManifestResourceStream("report.css")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
