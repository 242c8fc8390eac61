using System.Text.RegularExpressions;
using CoProduction.Literature;

namespace CoProduction.ContractTests.Rendering;

public sealed partial class RenderingRulesTests
{
    public static TheoryData<string> Activities => [nameof(Examples.Preschool), nameof(Examples.Unknown), nameof(Examples.Contradictory)];

    [Theory]
    [MemberData(nameof(Activities))]
    public void The_explanation_of_a_judgement_has_one_line_for_each_finding_in_their_order(string name)
    {
        foreach (Judgement judgement in Classify(name).Judgements)
        {
            string[] lines = [.. FindingLine().Matches(judgement.Explain()).Select(match => match.Value)];

            Assert.Equal(judgement.Definition.Criterion.WithParts(), judgement.Findings.Select(finding => finding.Criterion));
            Assert.Equal(judgement.Findings.Count, lines.Length);
            Assert.All(lines.Zip(judgement.Findings), pair => Assert.Contains(pair.Second.Criterion.Statement, pair.First, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Activities))]
    public void Text_and_Markdown_mention_every_criterion_of_every_definition_and_every_kind(string name)
    {
        Classification classification = Classify(name);
        string text = classification.Explain();
        string markdown = Unescape(classification.ToMarkdown());

        Assert.Equal(classification.Judgements.Sum(judgement => judgement.Findings.Count), FindingLine().Count(text));
        Assert.Equal(classification.Judgements.Sum(judgement => judgement.Findings.Count), MarkdownFinding().Count(markdown));
        foreach (Finding finding in classification.Judgements.SelectMany(judgement => judgement.Findings))
        {
            Assert.Contains(finding.Criterion.Statement, text, StringComparison.Ordinal);
            Assert.Contains(finding.Criterion.Statement, markdown, StringComparison.Ordinal);
        }

        foreach (Placement placement in classification.Placements)
        {
            Assert.Contains($"{placement}: {placement.Kind.Criterion.Statement}", text, StringComparison.Ordinal);
            Assert.Contains($"| {placement.Typology.Name} | {placement.Kind.Name} | ", markdown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_citation_is_shown_whole_and_every_reading_as_ours()
    {
        foreach (Judgement judgement in Classify(nameof(Examples.Unknown)).Judgements)
        {
            string text = judgement.Explain();
            string markdown = Unescape(Classify(nameof(Examples.Unknown)).ToMarkdown());
            foreach (Citation citation in judgement.Findings.SelectMany(finding => finding.Criterion.Citations))
            {
                string shown = citation.ToString();
                Assert.Equal(citation.Provenance == Provenance.Reading, shown.EndsWith("[our reading]", StringComparison.Ordinal));
                Assert.Contains(shown, text, StringComparison.Ordinal);
                Assert.Contains(shown, markdown, StringComparison.Ordinal);
            }

            Assert.Equal(
                judgement.Findings.Sum(finding => finding.Criterion.Citations.Count(citation => citation.Provenance == Provenance.Reading)),
                OurReading().Count(text));
        }
    }

    [Fact]
    public void A_contradiction_stands_before_every_verdict()
    {
        Classification classification = Classify(nameof(Examples.Contradictory));
        string firstDefinition = classification.Judgements[0].Definition.Name;

        Assert.Equal(2, classification.Contradictions.Count);
        foreach (string text in new[] { classification.ToString(), classification.Explain(), Unescape(classification.ToMarkdown()) })
        {
            Assert.All(classification.Contradictions, contradiction => Assert.Contains(contradiction.ToString(), text, StringComparison.Ordinal));
            int last = text.LastIndexOf(classification.Contradictions[^1].ToString(), StringComparison.Ordinal);
            Assert.InRange(last, 0, text.IndexOf(firstDefinition, StringComparison.Ordinal));
        }
    }

    private static Classification Classify(string name) => Classifier.Default.Classify(name switch
    {
        nameof(Examples.Preschool) => Examples.Preschool,
        nameof(Examples.Unknown) => Examples.Unknown,
        _ => Examples.Contradictory,
    });

    private static string Unescape(string markdown) => Escape().Replace(markdown, "$1");

    [GeneratedRegex(@"^ *\[(met|not met|open)\] .*$", RegexOptions.Multiline)]
    private static partial Regex FindingLine();

    [GeneratedRegex(@"^ *- \*\*(met|not met|open)\*\*: ", RegexOptions.Multiline)]
    private static partial Regex MarkdownFinding();

    [GeneratedRegex(@"\[our reading\]")]
    private static partial Regex OurReading();

    [GeneratedRegex(@"\\([\\|*_`\[\]<>#])")]
    private static partial Regex Escape();
}
