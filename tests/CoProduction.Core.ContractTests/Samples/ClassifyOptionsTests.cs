using System.Globalization;
using static CoProduction.ContractTests.Samples.ClassifySample;

namespace CoProduction.ContractTests.Samples;

public sealed class ClassifyOptionsTests
{
    [Fact]
    public void Chosen_definitions_are_applied_in_the_order_given_and_once()
    {
        (int exitCode, string output, _) = Run(Nothing, "-", "--definitions", "ostrom-1996, sharp-1980,ostrom-1996", "--format", "csv");

        Assert.Equal("id,title,ostrom-1996,sharp-1980,contradictions,record,initiative", Lines(output)[0]);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void An_unknown_definition_is_an_error_that_names_the_known_ones()
    {
        (int exitCode, string output, string error) = Run(Nothing, "-", "--definitions", "sharp-1980,smith-2000");

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Equal(
            $"classify: unknown definition 'smith-2000'; the known ones are {string.Join(", ", Classifier.Default.Definitions.Select(d => d.Id))}",
            Lines(error)[0].TrimEnd('\r'));
    }

    [Fact]
    public void Typologies_are_those_of_the_chosen_definitions()
    {
        (_, string output, _) = Run(Nothing, "-", "--definitions", "alford-2009", "--format", "ndjson");

        Assert.Contains("\"typologies\":{\"alford-2009\":", output, StringComparison.Ordinal);
        Assert.DoesNotContain("whitaker-1980", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--format", "Text")]
    [InlineData("--format", "1")]
    [InlineData("--format")]
    [InlineData("--definitions")]
    [InlineData("--definitions", "")]
    [InlineData("--nonsense")]
    [InlineData("one.json", "two.json")]
    public void Arguments_that_make_no_sense_are_an_error(params string[] args)
    {
        (int exitCode, string output, string error) = Run("", args);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("classify: ", error, StringComparison.Ordinal);
        Assert.EndsWith("classify: --help shows the usage", error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_argument_option_and_format()
    {
        (int exitCode, string output, _) = Run("", "--help");

        Assert.All(
            ["FILE", "standard input", "--definitions <id,id>", "--explain", "--format <format>", "text, markdown, json, ndjson, csv", "--version"],
            word => Assert.Contains(word, output, StringComparison.Ordinal));
        Assert.All(Lines(output), line => Assert.True(line.TrimEnd().Length <= 120, line));
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Version_is_that_of_the_library_and_of_its_codebook()
    {
        (int exitCode, string output, _) = Run("", "--version");

        Assert.Matches(@"^CoProduction\.Core \d+\.\d+\.\d+\S*, codebook \d+\.\d+$", output.TrimEnd());
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Nothing_depends_on_the_culture()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = "⁙";
        other.NumberFormat.NegativeSign = "⁙";
        (int, string, string) expected = Run("");
        CultureInfo.CurrentCulture = other;

        (int, string, string) actual = Run("");

        Assert.Same(other, CultureInfo.CurrentCulture);
        CultureInfo.CurrentCulture = culture;
        Assert.Equal(expected, actual);
    }
}
