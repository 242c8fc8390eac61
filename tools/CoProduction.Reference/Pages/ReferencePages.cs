using CoProduction.Definitions;
using CoProduction.Schemas;

namespace CoProduction.Reference;

/// <summary>The pages of docs/reference, made from the library itself: paths below that folder, and each as it is made, once, when first asked for.</summary>
internal static class ReferencePages
{
    public const string Folder = "docs/reference";

    /// <summary>Pages of the folder that are written and not made.</summary>
    private static readonly string[] ByHand = ["README.md", "codebook-versions.md"];

    public static IReadOnlyDictionary<string, Lazy<string>> All { get; } = new Dictionary<string, Lazy<string>>(
    [
        Page("definitions.md", DefinitionPages.Index),
        .. DefinitionCatalog.Definitions.Select(definition => Page($"definitions/{definition.Id}.md", () => DefinitionPages.Of(definition))),
        Page("typologies.md", TypologyPages.Index),
        .. DefinitionCatalog.Typologies.Select(typology => Page($"typologies/{typology.Id}.md", () => TypologyPages.Of(typology))),
        Page("matrix.md", MatrixPage.Text),
        Page("provenance.md", ProvenancePage.Text),
        Page("review.md", ReviewPage.Text),
        Page("codebook.md", CodebookPage.Text),
        Page("bibliography.md", BibliographyPage.Text),
        Page("bibliography.json", BibliographyPage.CslJson),
        Page("practice.md", PracticePage.Text),
        Page(InterviewPage.Name, InterviewPage.Text),
        Page("test-tables.md", TestTablePages.Index),
        .. DefinitionCatalog.Definitions.Select(definition => Page($"test-tables/{definition.Id}.json", () => TestTablePages.Json(definition))),
        .. DefinitionCatalog.Definitions.Select(definition => Page($"test-tables/{definition.Id}.md", () => TestTablePages.Of(definition))),
        Page("error-codes.md", ErrorCodesPage.Text),
        Page("schemas.md", SchemaPages.Index),
        .. SchemaPages.All.Select(schema => Page(SchemaPages.FileOf(schema.Key), () => JsonSchemas.Write(schema.Value))),
        Page("api.md", ApiPages.Index),
        .. ApiPages.Namespaces.Select(name => Page($"api/{name}.md", () => ApiPages.Of(name))),
        Page("agreement-coefficients.md", AgreementPage.Text),
        Page("agreement.md", CodedTwicePage.Text),
        Page("text-instructions.md", TextPages.Instructions),
        Page("text-measures.md", TextPages.Measures),
    ]);

    /// <summary>The files below docs/reference in a root that nothing makes and that are no index, by their paths below the root.</summary>
    public static IEnumerable<string> LeftOver(string root) =>
        Directory.EnumerateFiles(Path.Combine(root, Folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Path.Combine(root, Folder), path).Replace('\\', '/'))
            .Where(path => !ByHand.Contains(path) && !All.ContainsKey(path))
            .Order(StringComparer.Ordinal)
            .Select(path => $"{Folder}/{path}");

    private static KeyValuePair<string, Lazy<string>> Page(string path, Func<string> make) => new(path, new Lazy<string>(make));
}
