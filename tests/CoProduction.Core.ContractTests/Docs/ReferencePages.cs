using CoProduction.Definitions;

namespace CoProduction.ContractTests.Docs;

/// <summary>The pages of docs/reference, made from the library itself: paths below that folder, and what makes each.</summary>
internal static class ReferencePages
{
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>(
    [
        new("definitions.md", DefinitionPages.Index),
        .. DefinitionCatalog.Definitions.Select(definition =>
            KeyValuePair.Create($"definitions/{definition.Id}.md", () => DefinitionPages.Of(definition))),
        new("typologies.md", TypologyPages.Index),
        .. DefinitionCatalog.Typologies.Select(typology =>
            KeyValuePair.Create($"typologies/{typology.Id}.md", () => TypologyPages.Of(typology))),
        new("matrix.md", MatrixPage.Text),
        new("provenance.md", ProvenancePage.Text),
        new("codebook.md", CodebookPage.Text),
        new("bibliography.md", BibliographyPage.Text),
        new("practice.md", PracticePage.Text),
        new("interview.md", InterviewPage.Text),
        new("test-tables.md", TestTablePages.Index),
        .. DefinitionCatalog.Definitions.Select(definition =>
            KeyValuePair.Create($"test-tables/{definition.Id}.json", () => TestTablePages.Json(definition))),
        .. DefinitionCatalog.Definitions.Select(definition =>
            KeyValuePair.Create($"test-tables/{definition.Id}.md", () => TestTablePages.Of(definition))),
        new("error-codes.md", ErrorCodesPage.Text),
    ]);

    /// <summary>The paths below docs/reference that nothing makes and that are no index, and those that are made and missing.</summary>
    public static IEnumerable<string> OutOfPlace(IEnumerable<string> paths)
    {
        HashSet<string> found = [.. paths];
        HashSet<string> expected = [.. All.Keys, "README.md"];
        return found.Except(expected).Select(path => $"{path} is made by nothing")
            .Concat(expected.Except(found).Select(path => $"{path} is missing"))
            .Order(StringComparer.Ordinal);
    }
}
