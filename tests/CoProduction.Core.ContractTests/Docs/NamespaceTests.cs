using System.Text.RegularExpressions;
using CoProduction.ContractTests.Conventions;
using CoProduction.Reference;

namespace CoProduction.ContractTests.Docs;

/// <summary>What a document tells its reader to import can be imported.</summary>
public sealed partial class NamespaceTests
{
    private static readonly HashSet<string> Public = [.. ApiPages.Types.Select(type => type.Namespace!)];

    [Fact]
    public void Every_namespace_that_a_document_names_holds_something_public()
    {
        string[] documents = [.. Repository.Files().Where(Repository.IsDocument)];

        Assert.Contains(documents, path => NamespacesIn(Repository.Read(path)).Any());
        Expect.None(
            from path in documents
            from name in NamespacesIn(Repository.Read(path))
            where !Public.Contains(name)
            select $"{path}: {name}");
    }

    [Fact]
    public void A_planted_namespace_without_anything_public_is_found() => Assert.Equal(
        ["CoProduction.Reasoning", "CoProduction.Wording"],
        NamespacesIn("Namespaces: `CoProduction`, `CoProduction.Coding`, `CoProduction.Reasoning`.\n\n`using CoProduction.Wording; using System.IO;`")
            .Where(name => !Public.Contains(name)));

    [Fact]
    public void Reasoning_and_wording_are_internals() => Assert.DoesNotContain(Public, name => name is "CoProduction.Reasoning" or "CoProduction.Wording");

    private static IEnumerable<string> NamespacesIn(string text) =>
        Listed().Matches(text).SelectMany(line => Name().Matches(line.Value)).Concat(Used().Matches(text)).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^Namespaces: .*$", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex(@"`(?<name>CoProduction[\w.]*)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\busing (?<name>CoProduction[\w.]*);")]
    private static partial Regex Used();
}
