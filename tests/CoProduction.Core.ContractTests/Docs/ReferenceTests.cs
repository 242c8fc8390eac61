namespace CoProduction.ContractTests.Docs;

public sealed class ReferenceTests
{
    public static TheoryData<string> Pages => [.. ReferencePages.All.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_reference_page_says_what_the_library_says(string page)
    {
        string expected = ReferencePages.All[page]();
        string path = Path.Combine(Repository.Root, "docs", "reference", page);
        string received = Path.ChangeExtension(path, ".received.md");
        string actual = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, expected);
        Assert.Fail($"docs/reference/{page} is out of date: compare it with {Path.GetFileName(received)} beside it, and rename that to approve it.");
    }

    [Fact]
    public void Every_page_of_the_reference_is_made_or_an_index() =>
        Assert.Equal(
            ReferencePages.All.Keys.Append("README.md").Order(StringComparer.Ordinal),
            Repository.Files("docs/reference").Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
