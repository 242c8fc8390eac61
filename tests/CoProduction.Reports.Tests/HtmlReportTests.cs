using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Definitions;

namespace CoProduction.Reports.Tests;

public sealed class HtmlReportTests
{
    private const int MostBytes = 3 * 1000 * 1000;

    private static readonly ConcurrentDictionary<string, string> Made = new();

    private static readonly Classifier Alone = new([BrudneyEngland1983.Definition], [], []);

    public static TheoryData<string> Pages => ["one", "initiative", "corpus", "contradiction", "hostile", "dated"];

    [Fact]
    public Task A_page_on_an_initiative_is_as_approved() =>
        Snapshot.Verify(HtmlReport.Of(Examples.Three.Classify(Examples.Preschool)).Replace("><", ">\n<", StringComparison.Ordinal), "html");

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_strict_parser_of_HTML_finds_nothing_wrong(string page)
    {
        IDocument document = Parse(Page(page));

        Assert.Equal("en", document.DocumentElement.GetAttribute("lang"));
        Assert.Single(document.QuerySelectorAll("h1"));
        string[] ids = [.. document.All.Where(element => element.HasAttribute("id")).Select(element => element.Id!)];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_heading_is_more_than_one_level_below_the_one_before_it(string page)
    {
        int[] levels = [.. Parse(Page(page)).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];

        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"A heading of level {pair.Second} follows one of level {pair.First}."));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_holds_all_it_needs_and_runs_nothing(string page)
    {
        IDocument document = Parse(Page(page));

        Assert.Empty(document.QuerySelectorAll("script, link, iframe, object, embed, form, img, base"));
        Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(document.QuerySelectorAll("[src]"), _ => true);
        Assert.DoesNotContain("url(", document.QuerySelector("style")!.TextContent);
        Assert.Contains("default-src 'none'", document.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_within_a_page_leads_somewhere(string page)
    {
        IDocument document = Parse(Page(page));
        string[] within = [.. document.QuerySelectorAll("a, use").Select(link => link.GetAttribute("href")!).Where(link => link.StartsWith('#'))];

        Assert.All(within, link => Assert.NotNull(document.GetElementById(link[1..])));
        Assert.All(document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Except(within), link => Assert.StartsWith("http", link));
    }

    [Fact]
    public void A_hostile_title_stays_text()
    {
        IDocument document = Parse(Page("hostile"));
        const string shown = "<script>alert(1)</script></style>&amp; \"q\" 'a' <img src=x onerror=alert(1)> U+202Eturned U+0007bell U+0000zero U+D800half";

        Assert.Equal(shown, document.QuerySelector("h1")!.TextContent);
        Assert.Equal(shown, document.QuerySelector("title")!.TextContent);
        Assert.Equal(shown, document.QuerySelector("blockquote")!.TextContent);
        Assert.Contains($"“{shown}”; {shown}", document.Body!.TextContent);
    }

    [Fact]
    public void The_published_cases_make_a_page_of_less_than_three_megabytes_that_shows_every_verdict()
    {
        string page = Page("corpus");
        IDocument document = Parse(page);
        IElement[] rows = [.. document.QuerySelectorAll("[aria-label='Verdicts by definition'] tbody tr")];

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page), 1, MostBytes);
        Assert.Equal(Classifier.Default.Definitions.Count, rows.Length);
        foreach ((Definition definition, int place) in Classifier.Default.Definitions.Select((definition, place) => (definition, place)))
        {
            string[] counts =
            [
                .. new[] { Verdict.CoProduction, Verdict.NotCoProduction, Verdict.Undetermined }
                    .Select(verdict => $"{Examples.Corpus.Count(each => each[definition].Verdict == verdict)}"),
            ];
            Assert.Equal([definition.Name, .. counts], rows[place].Children.Select(cell => cell.TextContent));
        }

        Assert.All(Enumerable.Range(0, Examples.Corpus.Count), place =>
        {
            IElement section = document.GetElementById($"activity-{place + 1}")!;
            Assert.Equal(Examples.Corpus[place].Activity.Title, section.QuerySelector("h3")!.TextContent);
            Assert.Equal(
                Examples.Corpus[place].Judgements.Select(judgement => (judgement.Definition.Name, judgement.Verdict)).Order(),
                VerdictsIn(section).Order());
        });
    }

    [Fact]
    public void A_page_on_many_activities_says_little_but_what_the_activities_are_until_something_is_unfolded()
    {
        IDocument document = Parse(Page("corpus"));
        foreach (IElement folded in document.QuerySelectorAll("details:not([open]) > :not(summary), style, svg").ToArray())
        {
            folded.Remove();
        }

        int own = document.QuerySelectorAll("blockquote, section[id^=activity] > h3").Sum(element => WordsOf(element.TextContent));

        Assert.InRange(WordsOf(document.Body!.TextContent) - own, 1, 6_000);

        static int WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Questions_and_answers_are_told_by_names_and_never_by_ids(string page)
    {
        string text = string.Join('\n', Parse(Page(page)).Body!.Descendants<IText>().Select(text => text.Data));

        Assert.All(
            Coding.Codebook.Questions.Select(question => question.Id).Concat(Coding.Codebook.Questions.SelectMany(question => question.Options).Select(option => option.Token))
                .Where(id => id.Any(char.IsAsciiLetterUpper)),
            id => Assert.DoesNotContain(id, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_that_contradict_each_other_are_named_before_any_verdict()
    {
        IDocument document = Parse(Page("contradiction"));

        Assert.Equal(2, document.QuerySelectorAll(".clash").Length);
        Assert.Contains("“citizens deliver: yes”", document.QuerySelectorAll(".clash")[1].TextContent);
        Assert.Contains("Undetermined under 3", document.Body!.TextContent);
    }

    [Fact]
    public void A_page_on_one_activity_shows_each_criterion_with_its_source()
    {
        Classification classification = Examples.Three.Classify(Examples.Cleaning);
        string text = Parse(HtmlReport.Of(classification)).Body!.TextContent;

        Assert.All(classification.Judgements.SelectMany(judgement => judgement.Findings), finding =>
        {
            Assert.Contains(finding.Criterion.Statement, text);
            Assert.Contains(string.Join("; ", finding.Criterion.Citations), text);
        });
        Assert.All(classification.Judgements, judgement => Assert.Contains(judgement.Definition.Work.ToString(), text));
    }

    [Theory]
    [InlineData(true, "is co-production under Brudney & England (1983), because a regular producer delivers too, or organises the citizens' part; ")]
    [InlineData(false, "is not co-production under Brudney & England (1983), because it is not so that citizens take part in the delivery of the service.")]
    [InlineData(null, "is undetermined under Brudney & England (1983): it depends on citizens deliver.")]
    public void A_page_on_one_activity_begins_with_its_verdict_and_why(bool? delivering, string verdict)
    {
        IDocument document = Parse(HtmlReport.Of(Alone.Classify(Examples.Keeping with { CitizensDeliver = delivering })));
        IElement header = document.QuerySelector("header")!;

        Assert.Equal(Examples.Keeping.Title, header.Children[0].TextContent);
        Assert.StartsWith($"This activity {verdict}", header.Children[1].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void A_page_on_one_activity_and_one_definition_says_nothing_twice(bool? delivering)
    {
        Classification classification = Alone.Classify(Examples.Keeping with { CitizensDeliver = delivering });
        string text = Parse(HtmlReport.Of(classification)).QuerySelector("main")!.TextContent;

        Assert.All(classification.Judgements[0].Findings, finding => Assert.Equal(1, Times(finding.Criterion.Statement)));
        Assert.All(classification.Activity.Answers.Questions, question => Assert.Equal(1, Times($"{Words.Of(question)}: ")));
        Assert.DoesNotContain("under 1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("definition by definition", text, StringComparison.OrdinalIgnoreCase);

        int Times(string part) => text.Split(part).Length - 1;
    }

    [Fact]
    public void Of_the_ways_to_turn_a_verdict_it_is_said_that_any_one_is_enough()
    {
        Classification classification = Alone.Classify(Examples.Keeping with { CitizensDeliver = true });
        IDocument document = Parse(HtmlReport.Of(classification));
        IElement[] ways = [.. document.QuerySelectorAll("#activity-1 > ul")[^1].Children];

        Assert.Contains("Any one of these, among other ways, would make it not co-production:", document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, ways.Length);
        Assert.All(ways, way => Assert.StartsWith("if ", way.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_on_one_activity_under_many_definitions_begins_with_the_counts()
    {
        IDocument document = Parse(HtmlReport.Of(Examples.Three.Classify(Examples.Cleaning)));

        Assert.StartsWith("This activity is ", document.QuerySelector("header .lead")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(" of 3 definitions.", document.QuerySelector("header .lead")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_reading_of_ours_is_explained_on_every_page(string page) =>
        Assert.Contains("it does not say so in these words: it is how the library understands it", Parse(Page(page)).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_same_results_make_the_same_page() => Assert.Equal(Page("corpus"), HtmlReport.Of(Examples.Corpus));

    [Fact]
    public void A_report_on_nothing_is_refused() => Assert.Throws<ArgumentException>(() => HtmlReport.Of([]));

    [Fact]
    public void Classifications_by_different_definitions_are_no_corpus()
    {
        Classification[] mixed = [Examples.Three.Classify(Examples.Cleaning), new Classifier([Sharp1980.Definition]).Classify(Examples.Cleaning)];

        Assert.Throws<ArgumentException>(() => HtmlReport.Of(mixed));
    }

    /// <summary>A page, which is made once.</summary>
    private static string Page(string name) => Made.GetOrAdd(name, Make);

    private static string Make(string name) => name switch
    {
        "one" => HtmlReport.Of(Classifier.Default.Classify(Examples.Cleaning)),
        "initiative" => HtmlReport.Of(Classifier.Default.Classify(Examples.Preschool)),
        "contradiction" => HtmlReport.Of(Examples.Three.Classify(Examples.Contradicting)),
        "hostile" => HtmlReport.Of(Examples.Three.Classify(Examples.NamedHostilely)),
        "dated" => HtmlReport.Of(
            [Examples.Three.Classify(Examples.Cleaning)],
            [Examples.Three.Classify(Examples.Preschool)],
            new ReportOptions { Title = "A <title>", Date = new DateOnly(2026, 3, 1), ShowsCriteria = true }),
        _ => HtmlReport.Of(Examples.Corpus),
    };

    /// <summary>The definitions that a section names below each verdict.</summary>
    private static IEnumerable<(string, Verdict)> VerdictsIn(IElement section) =>
        from block in section.QuerySelectorAll("div")
        where block.FirstElementChild is { LocalName: "p", FirstElementChild.LocalName: "span" }
        let verdict = block.QuerySelector("p > span")!.ClassName switch
        {
            "coProduction" => Verdict.CoProduction,
            "notCoProduction" => Verdict.NotCoProduction,
            _ => Verdict.Undetermined,
        }
        from names in block.QuerySelectorAll("li > .faint")
        from name in names.TextContent.Split("; ")
        select (name, verdict);

    private static IDocument Parse(string page) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);
}
