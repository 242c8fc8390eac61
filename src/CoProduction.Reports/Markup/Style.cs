namespace CoProduction.Reports;

/// <summary>How pages and figures look: on a screen, light and dark, and on paper.</summary>
/// <remarks>No selector needs a sign that would have to be written in another way within a page.</remarks>
internal static class Style
{
    /// <summary>The style sheet of figures: colours, and classes that only figures use, so that one can stand within any page.</summary>
    public static string OfFigures { get; } = Read("figure.css");

    /// <summary>The style sheet of pages, that of their figures included.</summary>
    public static string OfPages { get; } = OfFigures + Read("report.css");

    private static string Read(string name)
    {
        using Stream stream = typeof(Style).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
