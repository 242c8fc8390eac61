using System.Globalization;

namespace CoProduction.Reference;

/// <summary>Why the year in a definition's id is not the one in its name.</summary>
internal static class YearNote
{
    public static string Mark(Definition definition) => Applies(definition) ? " \\*" : "";

    public static string Of(IEnumerable<Definition> definitions) =>
        string.Concat(definitions.Where(Applies).Select(definition => $"\n\\* `{definition.Id}` is shown as {definition.Name}. {definition.Work.Note}\n"));

    private static bool Applies(Definition definition) =>
        definition.Work.Year is { } year && !definition.Id.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
