using CoProduction.ContractTests.Conventions;
using CoProduction.Reference;

namespace CoProduction.ContractTests.Docs;

public sealed class ReferenceTests
{
    /// <summary>All but the page of interviews, which takes long to make and is compared among the proofs.</summary>
    public static TheoryData<string> Pages =>
        [.. ReferencePages.All.Keys.Where(page => page != InterviewPage.Name).Select(page => $"{ReferencePages.Folder}/{page}")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_reference_page_says_what_the_library_says(string page) =>
        Assert.Null(MadeFile.All.Single(file => file.Path == page).Difference(Repository.Root));

    [Fact]
    public void Every_page_of_the_reference_is_made_or_the_index()
    {
        Expect.None(ReferencePages.LeftOver(Repository.Root));
        Assert.True(File.Exists(Path.Combine(Repository.Root, ReferencePages.Folder, "README.md")));
    }

    [Fact]
    public void Every_link_between_documents_leads_somewhere() =>
        Expect.None(Repository.Files().Where(Repository.IsDocument).SelectMany(path => Links.Broken(path, Repository.Read(path))));

    [Theory]
    [InlineData("docs/README.md", "[a](nowhere.md)", "docs/README.md: nowhere.md")]
    [InlineData("docs/README.md", "[a](../README.md) [b](https://example.com)", "")]
    [InlineData("docs/README.md", "# One place\n[a](#one-place) [b](#another)", "docs/README.md: #another")]
    [InlineData("docs/README.md", "[a](how-to/install.md#scripts) [b](how-to/install.md#nothing)", "docs/README.md: how-to/install.md#nothing")]
    [InlineData("README.md", "[a](docs/reference/bibliography.md#no-such-work)", "README.md: docs/reference/bibliography.md#no-such-work")]
    [InlineData("README.md", "[a](docs/reference/bibliography.md#whitaker-1980)", "")]
    public void A_planted_link_to_nothing_is_found(string path, string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Links.Broken(path, text)));
}
