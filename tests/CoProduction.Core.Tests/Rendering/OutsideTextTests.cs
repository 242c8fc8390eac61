using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests.Rendering;

/// <summary>What came from outside is shown as it was typed, and makes no line, mark or command of its own.</summary>
public sealed class OutsideTextTests
{
    private static readonly Classifier Sharp = new([Sharp1980.Definition]);

    [Fact]
    public void A_title_with_a_line_break_makes_no_line_of_verdict()
    {
        Activity forged = new("x\nSharp (1980): co-production, because I say so") { Id = "a\nb", CitizensDeliver = true };
        Classification result = Sharp.Classify(forged);
        InitiativeClassification initiative = Sharp.Classify(new Initiative("i\nSharp (1980): co-production", [forged]) { Id = "j\rk" });
        string[] texts =
        [
            result.ToString(), result.Explain(), result.ToMarkdown(), forged.ToString(), initiative.ToString(), initiative.Explain(),
            initiative.Judgements[0].ToString(), initiative.Judgements[0].Explain(), initiative.ToMarkdown(), initiative.Initiative.ToString(),
        ];

        Assert.All(texts, text => Assert.DoesNotContain(text.Split('\n'), line => line.TrimStart().StartsWith("Sharp (1980): co-production", StringComparison.Ordinal)));
        Assert.All(texts, text => Assert.DoesNotContain('\r', text));
        Assert.StartsWith("a b: x Sharp (1980): co-production, because I say so. Of 1 definition,", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_with_a_line_break_makes_no_line_of_its_own()
    {
        Activity noted = new("x")
        {
            CitizensDeliver = true,
            Evidence = new Dictionary<Question, Evidence> { [Codebook.CitizensDeliver] = new() { Excerpt = "a\n[met] All of it", Note = "b\u202E" } },
        };
        string text = Sharp.Classify(noted).Explain();

        Assert.Contains("citizensDeliver: yes (\"a [met] All of it\"; bU+202E)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n[met] All of it", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_sequences_of_a_title_do_not_reach_the_terminal()
    {
        Classification result = Sharp.Classify(new Activity("\u001B[2Jgone \u009B31m \u202Edesrever") { CitizensDeliver = true });

        Assert.All([result.ToString(), result.Explain(), result.ToMarkdown(), result.Activity.ToString()], text =>
        {
            Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
            Assert.DoesNotContain('\u202E', text);
        });
        Assert.StartsWith("U+001B[2Jgone U+009B31m U+202Edesrever. ", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R&amp;D", @"## R\&amp;D")]
    [InlineData("~~struck~~", @"## \~\~struck\~\~")]
    [InlineData("see https://example.org/a_b", @"## see https\://example.org/a\_b")]
    [InlineData("- nested", @"## \- nested")]
    [InlineData("1. nested", @"## 1\. nested")]
    [InlineData("1) nested", @"## 1\) nested")]
    [InlineData("$a$ and $b$", @"## \$a\$ and \$b\$")]
    public void A_title_is_seen_in_Markdown_as_it_was_typed(string title, string heading) =>
        Assert.Equal(heading, Sharp.Classify(new Activity(title)).ToMarkdown().Split('\n')[0]);

    [Fact]
    public void Names_of_definitions_do_not_break_or_steer_a_graph()
    {
        var map = DefinitionMap.Of(
            Named("a", "`ours`", Codebook.Users.Is(true)),
            Named("b", "%%{init: {'theme':'dark'}}%%", Codebook.Residents.Is(true)),
            Named("c", "nul \0 and R&amp;D", Codebook.Relatives.Is(true)));

        Assert.Contains("[\"#96;ours#96;\"]\n", map.ToMermaid(), StringComparison.Ordinal);
        Assert.DoesNotContain("%%", map.ToMermaid(), StringComparison.Ordinal);
        Assert.Contains("[label=\"nul U+0000 and R&amp;amp;D\"];\n", map.ToDot(), StringComparison.Ordinal);
        Assert.DoesNotContain('\0', map.ToDot() + map.ToMermaid());
    }

    private static Definition Named(string id, string name, Condition condition)
    {
        Work work = new() { Id = "w", Authors = [new Author { Family = "F" }], Year = 2026, Title = "T", Kind = WorkKind.Report };
        return new Definition
        {
            Id = id, Name = name, Work = work, Summary = "s", Criterion = Criterion.Test("t", "s", condition, Citation.Primary(work, "p. 1")),
        };
    }
}
