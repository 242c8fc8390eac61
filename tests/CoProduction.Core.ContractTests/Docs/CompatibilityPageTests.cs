using System.Text.RegularExpressions;
using CoProduction.ContractTests.Conventions;

namespace CoProduction.ContractTests.Docs;

/// <summary>The page of promises names tests and parts of the repository's own check that are there.</summary>
public sealed partial class CompatibilityPageTests
{
    private const string Page = "docs/explanation/compatibility.md";

    [Fact]
    public void Every_test_that_the_page_names_is_there()
    {
        string[] named = [.. Tests().Matches(Repository.Read(Page)).Select(match => match.Value).Distinct()];

        Assert.True(named.Length >= 20);
        Expect.None(Missing(named));
    }

    [Fact]
    public void A_planted_name_of_no_test_is_found() => Assert.Equal(
        ["LedgerTests.No_such_promise", "NoSuchTests.The_public_api_is_as_approved"],
        Missing(["LedgerTests.No_such_promise", "NoSuchTests.The_public_api_is_as_approved", "PublicApiTests.The_public_api_is_as_approved"]));

    [Fact]
    public void Every_part_of_the_check_that_documents_name_is_there()
    {
        string[] parts = [.. Repository.Files(".ci/parts").Select(path => Path.GetFileName(path)!)];
        string[] named =
        [
            .. from path in Repository.Files().Where(Repository.IsDocument)
               from match in Parts().Matches(Repository.Read(path))
               select match.Groups["part"].Value,
        ];

        Assert.NotEmpty(named);
        Expect.None(named.Except(parts));
    }

    [Fact]
    public void Every_part_of_the_check_is_run_and_says_what_it_shows()
    {
        string run = Repository.Read(".ci/run");
        string[] parts = [.. Repository.Files(".ci/parts").Select(path => Path.GetFileName(path)!)];

        Assert.Equal(PartList().Match(run).Groups["parts"].Value.Split(' ').Order(StringComparer.Ordinal), parts.Order(StringComparer.Ordinal));
        Assert.All(parts, part => Assert.Matches(@"^#!/usr/bin/env bash\n# [A-Z].+\.\n(# Needs: .+\n)?\. \.ci/part\n", Repository.Read($".ci/parts/{part}")));
        Assert.All(parts, part => Assert.Matches(@"(?m)^ *(shown|program_tests) ", Repository.Read($".ci/parts/{part}")));
    }

    private static IEnumerable<string> Missing(IEnumerable<string> named)
    {
        string[] sources = [.. Repository.SourceFiles("tests").Where(path => path.EndsWith("Tests.cs", StringComparison.Ordinal)).Select(Repository.Read)];
        return named.Where(name => !sources.Any(source =>
            source.Contains($"class {name.Split('.')[0]}", StringComparison.Ordinal) && source.Contains($" {name.Split('.')[1]}(", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"(?<=`)\w+Tests\.\w+(?=`)")]
    private static partial Regex Tests();

    [GeneratedRegex(@"`\.ci/run (?<part>[a-z][a-z-]*)`")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^PARTS=\((?<parts>[^)]*)\)", RegexOptions.Multiline)]
    private static partial Regex PartList();
}
