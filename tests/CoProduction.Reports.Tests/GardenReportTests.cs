using System.Text.RegularExpressions;
using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Literature;

namespace CoProduction.Reports.Tests;

/// <summary>Pages on gardens, whose definitions are few and small: what each part of a page says.</summary>
public sealed class GardenReportTests
{
    private static readonly Activity Beans = Gardens.All[0];

    [Fact]
    public Task A_page_on_gardens_is_as_approved() => Snapshot.Verify(Lines(HtmlReport.Of(Gardens.Corpus)), "html");

    [Fact]
    public Task A_page_on_gardens_with_every_criterion_is_as_approved() => Snapshot.Verify(
        Lines(HtmlReport.Of(
            [Gardens.Corpus[0]],
            [Gardens.Classifier.Classify(new Initiative("A street", [Gardens.All[1], Gardens.All[3]]) { Description = "Two gardens." })],
            new ReportOptions { Title = "Gardens", Date = new DateOnly(2026, 3, 1), Note = "Made of two visits.", ShowsCriteria = true })),
        "html");

    [Fact]
    public Task A_page_on_one_garden_is_as_approved() => Snapshot.Verify(Lines(HtmlReport.Of(Gardens.Classifier.Classify(Gardens.All[1]))), "html");

    [Fact]
    public Task A_page_on_one_garden_under_one_definition_is_as_approved() =>
        Snapshot.Verify(Lines(HtmlReport.Of(new Classifier([Gardens.Kept]).Classify(Beans with { Answers = Answers.Unknown.With(GardenQuestions.Crop, Scale.Community) }))), "html");

    [Fact]
    public void A_verdict_that_no_answer_can_change_is_told_as_such()
    {
        string page = HtmlReport.Of(new Classifier([Gardens.Any, Gardens.None]).Classify(Beans));

        Assert.Contains("<li>whatever the answers are, under <span class=\"faint\">any</span></li>", page, StringComparison.Ordinal);
        Assert.Contains("<li>no answers can meet the definition, under <span class=\"faint\">none</span></li>", page, StringComparison.Ordinal);
        Assert.Equal("This activity <span class=\"coProduction\">is co-production</span> under any: whatever the answers are.", Lead(HtmlReport.Of(new Classifier([Gardens.Any]).Classify(Beans))));
        Assert.Equal(
            "This activity <span class=\"notCoProduction\">is not co-production</span> under none: no answers can meet the definition.", Lead(HtmlReport.Of(new Classifier([Gardens.None]).Classify(Beans))));
    }

    [Fact]
    public void A_page_on_one_garden_that_its_definition_decides_asks_nothing() => Assert.DoesNotContain(
        "What is worth finding out", HtmlReport.Of(new Classifier([Gardens.Open]).Classify(Beans)), StringComparison.Ordinal);

    [Fact]
    public void The_reason_that_most_definitions_share_comes_first()
    {
        string page = HtmlReport.Of(new Classifier([Gardens.Shared, Gardens.Open, OwnDefinitions.Of("ajar", GardenQuestions.Open.Is(true))]).Classify(Beans));

        Assert.Contains(
            "<li>open: yes, under <span class=\"faint\">Bed (2003); ajar</span></li><li>crop: group, under <span class=\"faint\">shared</span></li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_that_answers_break_together_is_told()
    {
        IReadOnlyList<Citation> source = [Gardens.Open.Criterion.Citations[0]];
        QuestionnaireBuilder builder = new("plot");
        Question<bool> dug = builder.YesNo("dug", "Is it dug?", "", "A bed.", "A lawn.", source);
        Question<bool> fenced = builder.YesNo("fenced", "Is it fenced?", "", "A bed.", "A lawn.", source);
        Question<bool> locked = builder.YesNo("locked", "Is it locked?", "", "A bed.", "A lawn.", source);
        builder.Implies("dugIsFenced", dug.Is(true), fenced.Is(true), "deer eat the rest");
        builder.Implies("fencedIsLocked", fenced.Is(true), locked.Is(true), "a gate has a lock");
        builder.Build();

        string page = HtmlReport.Of(new Classifier([OwnDefinitions.Of("locked", locked.Is(true))]).Classify(new Activity("A plot") { Answers = Answers.Unknown.With(dug, true).With(locked, false) }));

        Assert.Contains(
            "“dug: yes” implies “fenced: yes”, because deer eat the rest; “fenced: yes” implies “locked: yes”, because a gate has a lock; but the answers say dug: yes; locked: no.",
            page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_definition_and_its_work_are_shown_with_the_names_of_control_characters()
    {
        Work odd = new() { Id = "odd-2001", Authors = [new Author { Family = "Odd" }], Title = "Odd\u0007 gates", Kind = WorkKind.Book, Publisher = "A\u202EB", Year = 2001, Url = "http://example.org/odd" };
        Definition definition = new()
        {
            Id = "odd", Name = "Odd\u0007 name", Work = odd, Summary = "Odd.", Criterion = Criterion.Test("odd", "It is\u0000 open", GardenQuestions.Open.Is(true), Citation.Primary(odd)),
        };

        string page = HtmlReport.Of(new Classifier([definition]).Classify(Beans));

        Assert.Equal("This activity <span class=\"coProduction\">is co-production</span> under OddU+0007 name, because it isU+0000 open.", Lead(page));
        Assert.Contains("<li>Odd. (2001). OddU+0007 gates. AU+202EB. <a href=\"http://example.org/odd\">http://example.org/odd</a></li>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, letter => letter is '\u0000' or '\u0007' or '\u202E');
    }

    [Fact]
    public void Definitions_that_never_both_decide_part_nowhere()
    {
        string page = HtmlReport.Of(Enumerable.Repeat(new Classifier([Gardens.Open, Gardens.Shared]).Classify(new Activity("A garden")), 2));

        Assert.Contains("<p>For every two definitions, the share of those activities on which both decide that get the same verdict.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_two_definitions_that_agree_least_are_named()
    {
        Classifier classifier = new([Gardens.Open, Gardens.Shared, OwnDefinitions.Of("large", GardenQuestions.Crop.Is(Scale.Group, Scale.Community)), OwnDefinitions.Of("small", GardenQuestions.Crop.Is(Scale.Individual))]);
        Answers[] answers =
        [
            Answers.Unknown.With(GardenQuestions.Open, true).With(GardenQuestions.Crop, Scale.Group), Answers.Unknown.With(GardenQuestions.Open, true).With(GardenQuestions.Crop, Scale.Community),
        ];

        string page = HtmlReport.Of([.. answers.Select(known => classifier.Classify(new Activity("A garden") { Answers = known }))]);

        Assert.Contains(" that get the same verdict. They part most often in Bed (2003) and small: 0 of 2 (", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caution_tells_on_how_many_activities_it_is()
    {
        string page = HtmlReport.Of([Gardens.Corpus[1], Gardens.Corpus[1]]);

        Assert.Contains("<li>Drought: the garden is not watered: 2 activities. Water it. <span", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_on_a_list_of_one_activity_is_called_so() =>
        Assert.Contains("<title>Co-production: 1 activity</title>", HtmlReport.Of([Gardens.Corpus[0]]), StringComparison.Ordinal);

    [Theory]
    [InlineData("The gate is open", "the gate is open")]
    [InlineData("GPs keep it", "GPs keep it")]
    [InlineData("X", "x")]
    public void A_reason_begins_with_a_small_letter_unless_with_an_abbreviation(string statement, string reason)
    {
        Definition definition = new()
        {
            Id = "gate", Work = Gardens.Open.Work, Summary = "One.", Criterion = Criterion.Test("gate", statement, GardenQuestions.Open.Is(true), Gardens.Open.Criterion.Citations[0]),
        };

        Assert.Equal(
            $"This activity <span class=\"coProduction\">is co-production</span> under Bed (2003), because {reason}.", Lead(HtmlReport.Of(new Classifier([definition]).Classify(Named("A garden", true)))));
    }

    [Fact]
    public void Where_several_criteria_fail_none_of_them_is_passed_over()
    {
        Definition either = new()
        {
            Id = "either",
            Work = Gardens.Open.Work,
            Summary = "One of both.",
            Criterion = Criterion.Any(
                "either", "Either", Gardens.Open.Criterion.Citations[0], Criterion.Test("open", "It is open", GardenQuestions.Open.Is(true), Gardens.Open.Criterion.Citations[0]),
                Criterion.Test("large", "It is large", GardenQuestions.Crop.Is(Scale.Group), Gardens.Open.Criterion.Citations[0])),
        };
        Activity garden = new("A garden") { Answers = Answers.Unknown.With(GardenQuestions.Open, false).With(GardenQuestions.Crop, Scale.Individual) };

        Assert.Equal(
            "This activity <span class=\"notCoProduction\">is not co-production</span> under Bed (2003), because it is not so that it is open, nor that it is large.",
            Lead(HtmlReport.Of(new Classifier([either]).Classify(garden))));
    }

    [Fact]
    public void An_answer_without_a_note_or_an_excerpt_stands_among_the_bare_ones()
    {
        Activity garden = Beans with { Evidence = new Dictionary<Question, Evidence> { [GardenQuestions.Open] = new() { Missing = MissingReason.NotAsked } } };

        Assert.Contains("<p>open: yes; crop: group; watered: yes.</p></details>", HtmlReport.Of(Gardens.Classifier.Classify(garden)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_initiative_tells_which_of_its_activities_decide()
    {
        Assert.Equal("is co-production, because “Two” counts.", Told((false, true)));
        Assert.Equal("is co-production, because “One” and “Two” count.", Told((true, true)));
        Assert.Equal("is not co-production, because none of “One” and “Two” counts.", Told((false, false)));
        Assert.Equal("is not co-production, because “One” does not count.", Told((false, null), isOne: true));
        Assert.Equal("is undetermined, depending on “Two”.", Told((false, null)));

        string Told((bool First, bool? Second) open, bool isOne = false)
        {
            Activity one = Named("One", open.First);
            Initiative street = new("A street", isOne ? [one] : [one, Named("Two", open.Second)]);
            string page = HtmlReport.Of(new Classifier([Gardens.Open]).Classify(street));
            Match told = Regex.Match(page, "<li>Bed \\(2003\\): <span class=\"[a-zA-Z]+\">([a-z -]+)</span>(, [^<]+)</li>");
            Assert.StartsWith("This initiative <span class=", Lead(page), StringComparison.Ordinal);
            Assert.Contains($"under Bed (2003){told.Groups[2].Value}", Lead(page), StringComparison.Ordinal);
            return $"is {told.Groups[1].Value}{told.Groups[2].Value}";
        }
    }

    [Fact]
    public void Counts_are_joined_by_commas_and_an_and()
    {
        Assert.Equal(
            "This activity <span class=\"coProduction\">is co-production</span> under 1, <span class=\"notCoProduction\">is not co-production</span> under 1 and "
            + "<span class=\"undetermined\">is undetermined</span> under 2 of 4 definitions.",
            Lead(HtmlReport.Of(new Classifier([Gardens.Any, Gardens.None, Gardens.Open, Gardens.Shared]).Classify(new Activity("A garden")))));
        Assert.Equal(
            "This initiative <span class=\"coProduction\">is co-production</span> under 1 and <span class=\"undetermined\">is undetermined</span> under 1 of 2 definitions.",
            Lead(HtmlReport.Of(new Classifier([Gardens.Any, Gardens.Open]).Classify(new Initiative("A street", [new Activity("A garden")])))));
    }

    [Fact]
    public void A_page_on_gardens_that_all_definitions_decide_leaves_nothing_to_find_out()
    {
        string page = HtmlReport.Of(Gardens.Many(2));

        Assert.Contains("<p>Nothing: no answer to a question of the definitions could decide another verdict.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>There is one definition only.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>2 of 2 are co-production under every definition, 0 under none; of 0 it is contested, and of 0 what is known leaves it open.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<title>Co-production: 2 activities</title>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"faint\">2 activities under 1 definition. Made with ", page, StringComparison.Ordinal);
        Assert.Equal("This activity <span class=\"coProduction\">is co-production</span> under d1, because only this.", Lead(page));
        Assert.DoesNotContain("#cautions", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_matrix_of_more_than_seventy_activities_stands_in_parts_with_the_marks_once()
    {
        string[] parts = Labels(HtmlReport.Of(Gardens.Many(71)));

        Assert.Equal(["Verdicts, activities 1 to 36", "Verdicts, activities 37 to 71"], parts);
        Assert.Equal(["Verdicts"], Labels(HtmlReport.Of(Gardens.Many(70))));
        string page = HtmlReport.Of(Gardens.Many(71));
        Assert.Single(Regex.Matches(page, "<defs><g id=\"my\">"));
        Assert.Equal(Enumerable.Range(1, 71).Select(number => $"#activity-{number}"), Regex.Matches(page, "<a href=\"(#activity-[0-9]+)\"><text").Select(match => match.Groups[1].Value));

        static string[] Labels(string page) => [.. Regex.Matches(page, "aria-label=\"(Verdicts(?:, activities [^\"]*)?)\"").Select(match => match.Groups[1].Value)];
    }

    [Fact]
    public void A_title_of_its_own_takes_the_place_of_what_is_reported_on()
    {
        ReportOptions options = new() { Title = "My page", ShowsCriteria = false };

        Assert.Contains("<title>My page</title>", HtmlReport.Of(Gardens.Corpus[0], options), StringComparison.Ordinal);
        Assert.Contains("<body class=\"many\"><header><h1>My page</h1>", HtmlReport.Of(Gardens.Corpus[0], options), StringComparison.Ordinal);
        Assert.Contains("<h1>My page</h1>", HtmlReport.Of(Gardens.Classifier.Classify(new Initiative("A street", Gardens.All)), options), StringComparison.Ordinal);
        Assert.Contains("<h1>My page</h1>", HtmlReport.Of(Gardens.Corpus, null, options), StringComparison.Ordinal);
        Assert.Contains("<body><header><h1>The beans</h1>", HtmlReport.Of(Gardens.Corpus[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_or_does_not_go_together_is_refused()
    {
        Classification[] mixed = [Gardens.Corpus[0], new Classifier([Gardens.Open]).Classify(Beans)];

        Assert.Throws<ArgumentNullException>("classification", () => HtmlReport.Of((Classification)null!));
        Assert.Throws<ArgumentNullException>("classification", () => HtmlReport.Of((InitiativeClassification)null!));
        Assert.Throws<ArgumentNullException>("activities", () => HtmlReport.Of((IEnumerable<Classification>)null!));
        Assert.Throws<ArgumentNullException>("initiatives", () => HtmlReport.Of(Gardens.Corpus, [null!]));
        Assert.Throws<ArgumentNullException>("corpus", () => HtmlReport.Of([null!]));
        Assert.Equal("There is nothing to report on.", Assert.Throws<ArgumentException>(() => HtmlReport.Of([])).Message);
        Assert.StartsWith("The activities are classified by different definitions.", Assert.Throws<ArgumentException>("corpus", () => HtmlReport.Of(mixed)).Message, StringComparison.Ordinal);
    }

    private static Activity Named(string title, bool? isOpen) =>
        new(title) { Answers = isOpen is { } open ? Answers.Unknown.With(GardenQuestions.Open, open) : Answers.Unknown };

    private static string Lead(string page) => Regex.Match(page, "<p class=\"lead\">(.*?)</p>").Groups[1].Value;

    /// <summary>A page without its style, an element on each line.</summary>
    private static string Lines(string page) => Regex.Replace(page, "<style>.*?</style>", "", RegexOptions.Singleline).Replace("><", ">\n<", StringComparison.Ordinal);
}
