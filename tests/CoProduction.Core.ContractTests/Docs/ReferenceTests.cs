using CoProduction.ContractTests.Conventions;

namespace CoProduction.ContractTests.Docs;

public sealed class ReferenceTests
{
    private const string Folder = "docs/reference";

    public static TheoryData<string> Pages => [.. ReferencePages.All.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_reference_page_says_what_the_library_says(string page)
    {
        string expected = ReferencePages.All[page]();
        string path = Path.Combine(Repository.Root, Folder, page);
        string received = Path.ChangeExtension(path, $".received{Path.GetExtension(path)}");
        string actual = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(received, expected);
        Assert.Fail($"{Folder}/{page} is out of date: compare it with {Path.GetFileName(received)} beside it, and rename that to approve it.");
    }

    [Fact]
    public void Every_page_of_the_reference_is_made_or_an_index() =>
        Expect.None(ReferencePages.OutOfPlace(Repository.Files(Folder).Select(path => path[(Folder.Length + 1)..])));

    [Fact]
    public void A_page_left_over_and_a_page_that_is_missing_are_found() => Assert.Equal(
        ["codebook.md is missing", "definitions/smith-2000.md is made by nothing"],
        ReferencePages.OutOfPlace(ReferencePages.All.Keys.Append("README.md").Append("definitions/smith-2000.md").Except(["codebook.md"])));

    [Fact]
    public void Every_link_between_documents_leads_somewhere() =>
        Expect.None(Repository.Files().Where(Links.IsDocument).SelectMany(path => Links.Broken(path, Repository.Read(path))));

    [Theory]
    [InlineData("docs/README.md", "[a](nowhere.md)", "docs/README.md: nowhere.md")]
    [InlineData("docs/README.md", "[a](../README.md) [b](https://example.com) [c](#here)", "")]
    [InlineData("README.md", "[a](docs/reference/bibliography.md#no-such-work)", "README.md: docs/reference/bibliography.md#no-such-work")]
    [InlineData("README.md", "[a](docs/reference/bibliography.md#whitaker-1980)", "")]
    public void A_planted_link_to_nothing_is_found(string path, string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Links.Broken(path, text)));
}
