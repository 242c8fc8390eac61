using System.Text.RegularExpressions;
using CoProduction.ContractTests.Conventions;

namespace CoProduction.ContractTests.Docs;

/// <summary>The page on faults names a test for each, and every test that it names is there.</summary>
public sealed partial class FaultsPageTests
{
    private const string Page = "docs/explanation/faults.md";

    [Fact]
    public void Every_test_that_the_page_names_is_there() => Expect.None(MissingIn(Repository.Read(Page)));

    [Fact]
    public void A_test_that_is_not_there_is_found() =>
        Assert.Equal(["| a | b | `FaultsPageTests.No_such_test` |: there is no such test"], MissingIn("| a | b | `FaultsPageTests.No_such_test` |"));

    [Fact]
    public void Every_fault_has_its_test()
    {
        string[] rows = [.. Repository.Read(Page).Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| fault |", StringComparison.Ordinal))];

        Assert.True(rows.Length >= 40, $"{rows.Length} faults");
        Assert.All(rows, row => Assert.Matches(@"^\| [^|]+ \| [^|]+ \| (`\w+Tests\.\w+`(, )?)+ \|$", row));
    }

    private static IEnumerable<string> MissingIn(string page)
    {
        Dictionary<string, string> tests = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .GroupBy(file => Path.GetFileNameWithoutExtension(file)).ToDictionary(same => same.Key, same => string.Concat(same.Select(File.ReadAllText)));
        foreach (string line in page.Split('\n'))
        {
            if (Named().Matches(line).FirstOrDefault(test => !tests.TryGetValue(test.Groups[1].Value, out string? text) || !text.Contains($" {test.Groups[2].Value}(", StringComparison.Ordinal)) is not null)
            {
                yield return $"{line}: there is no such test";
            }
        }
    }

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex Named();
}
