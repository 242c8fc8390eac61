using CoProduction.Notices;

namespace CoProduction.ContractTests.Packaging;

/// <summary>What is said of packages of others that are given out with a program of ours.</summary>
public sealed class NoticesTests
{
    private static readonly OthersPackage Known = new("Known", "MIT", "Copyright Nobody", ["Known.dll"], "Known holds something of somebody.\n");

    [Fact]
    public void The_notices_of_the_tool_are_what_its_packages_say_of_themselves()
    {
        string project = Path.Combine(Repository.Root, "src/CoProduction.Cli");
        using StringWriter output = new();

        Assert.Equal(0, Notices.Program.Run([project, Path.Combine(project, GivenOut.FileName), "--check"], output));
        Assert.Matches(@": [1-9]\d packages of others, 0 faults", output.ToString());
    }

    [Fact]
    public void Each_package_stands_under_the_licence_that_it_is_given_out_under_with_its_text_and_whose_it_is()
    {
        string text = NoticesText.Of("A program", [Known, new OthersPackage("Either", "MS-PL OR Apache-2.0", "Copyright Somebody", [], null)]);

        Assert.Contains("\n== Under Apache-2.0\n\nEither: Copyright Somebody (offered under MS-PL OR Apache-2.0)\n", text, StringComparison.Ordinal);
        Assert.Contains("\n== Under MIT\n\nKnown: Copyright Nobody\n", text, StringComparison.Ordinal);
        Assert.Contains("Grant of Copyright License", text, StringComparison.Ordinal);
        Assert.Contains("THE SOFTWARE IS PROVIDED \"AS IS\"", text, StringComparison.Ordinal);
        Assert.EndsWith("in the folder notices, once where several say the same:\n\nKnown\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_licence_whose_text_is_not_at_hand_is_refused() => Assert.Equal(
        "'Other' is under GPL-3.0-only, whose text is not in tools/CoProduction.Notices/Licences.",
        Assert.Throws<InvalidDataException>(() => NoticesText.Of("A program", [new OthersPackage("Other", "GPL-3.0-only", "x", [], null)])).Message);

    [Fact]
    public void What_is_given_out_without_its_notices_or_with_a_program_that_no_package_has_is_found()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("notices");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "Known.dll"), "");
            File.WriteAllText(Path.Combine(folder.FullName, "Planted.dll"), "");
            Assert.Equal(
                [
                    $"{folder.FullName} has no THIRD-PARTY-NOTICES.txt with what is so", "the notices of Known itself are in no file of a folder notices", "Planted.dll is of none of the packages",
                ],
                GivenOut.Faults(folder.FullName, "said", [Known]));

            File.Delete(Path.Combine(folder.FullName, "Planted.dll"));
            File.WriteAllText(Path.Combine(folder.FullName, GivenOut.FileName), "said");
            File.WriteAllText(Path.Combine(folder.CreateSubdirectory("notices").FullName, "Known.txt"), Known.OwnNotices);
            Assert.Empty(GivenOut.Faults(folder.FullName, "said", [Known]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
