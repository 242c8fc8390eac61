using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Tests.Rendering;

public sealed class ExplanationTests
{
    private const string WhatIf = "  what if: ";
    private const string Others = "           and others";

    private static readonly IReadOnlyList<Classification> Published = [.. PublishedActivities.All.Select(Classifier.Default.Classify)];

    /// <summary>What is said of the published activities, which is worked out once.</summary>
    private static readonly Dictionary<Judgement, string> Explained = new(
        from classification in Published
        from judgement in classification.Judgements
        select KeyValuePair.Create(judgement, judgement.Explain()),
        ReferenceEqualityComparer.Instance);

    [Fact]
    public void Every_what_if_is_one_of_the_nearest_counterfactuals_at_most_three_to_each_other_verdict()
    {
        bool wereAllShown = false;
        bool wereSomeLeftOut = false;
        foreach (Judgement judgement in Published.SelectMany(classification => classification.Judgements))
        {
            List<string> expected = [];
            foreach (Verdict wanted in new[] { Verdict.CoProduction, Verdict.NotCoProduction }.Where(wanted => wanted != judgement.Verdict))
            {
                Counterfactual[] all = [.. judgement.Counterfactuals(wanted).Take(10)];
                expected.AddRange(all.Take(3).Select(counterfactual => WhatIf + counterfactual));
                expected.AddRange(all.Length > 3 ? [Others] : []);
                wereAllShown |= all.Length == 3;
                wereSomeLeftOut |= all.Length > 3;
            }

            Assert.Equal(expected, LinesOf(judgement).Where(line => line.StartsWith(WhatIf, StringComparison.Ordinal) || line == Others));
        }

        Assert.True(wereAllShown && wereSomeLeftOut);
    }

    [Fact]
    public void An_undetermined_verdict_can_be_turned_both_ways_and_a_definite_one_only_to_the_other()
    {
        foreach (Judgement judgement in Published.SelectMany(classification => classification.Judgements))
        {
            string text = Explained[judgement];

            Assert.Equal(judgement.Verdict != Verdict.CoProduction, text.Contains($"{WhatIf}It would count under {judgement.Definition.Name} if ", StringComparison.Ordinal));
            Assert.Equal(judgement.Verdict != Verdict.NotCoProduction, text.Contains($"{WhatIf}It would not count under {judgement.Definition.Name} if ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Further_reasons_follow_the_first_three_at_most_and_the_others_are_counted()
    {
        HashSet<string> endings = [];
        foreach (Judgement judgement in Published.SelectMany(classification => classification.Judgements))
        {
            string[] further = [.. LinesOf(judgement).Skip(1).TakeWhile(line => line.StartsWith("  a", StringComparison.Ordinal))
                .Where(line => !line.StartsWith("  ask: ", StringComparison.Ordinal))];
            string[] reasons = [.. judgement.Reasons.Skip(1).Select(reason => $"  also because {reason}")];

            Assert.Equal(reasons.Take(3), further.Take(3));
            Assert.Equal(reasons.Length > 3 ? [CountOf(reasons.Length - 3)] : [], further.Skip(3));
            endings.UnionWith(further.Skip(3));
        }

        Assert.Contains("  and 1 more reason", endings);
        Assert.Contains("  and 2 more reasons", endings);
    }

    [Fact]
    public void Each_criterion_that_the_reason_shown_rests_on_is_listed_with_its_sources()
    {
        foreach (Judgement judgement in Published.SelectMany(classification => classification.Judgements).Where(judgement => judgement.Reasons.Count > 0))
        {
            Assert.NotEmpty(judgement.Reasons[0].Criteria);
            string text = Explained[judgement];
            Assert.All(judgement.Reasons[0].Criteria, criterion => Assert.Contains($"met] {criterion.Statement}", text, StringComparison.Ordinal));
            Assert.All(judgement.Reasons[0].Citations, citation => Assert.Contains(citation.ToString(), text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Markdown_says_the_same_as_text()
    {
        foreach (Classification classification in Published.Where((_, index) => index % 10 == 0))
        {
            string markdown = Unescape(classification.ToMarkdown());
            string[] ways = [.. classification.Judgements.SelectMany(LinesOf).Where(IsWay).Select(Marked)];
            string[] lines = [.. markdown.Split('\n')];

            Assert.NotEmpty(ways);
            Assert.Equal(ways, lines.Where(line => line.StartsWith("- **what if**: ", StringComparison.Ordinal) || line == "- and others"));
            foreach (Judgement judgement in classification.Judgements)
            {
                Assert.Equal(
                    LinesOf(judgement).Where(IsFurther).Select(line => $"- {line.Trim()}"),
                    SectionOf(judgement, lines).Where(line => IsFurther(line.Replace("- ", "  ", StringComparison.Ordinal))));
            }
        }

        static bool IsWay(string line) => line.StartsWith(WhatIf, StringComparison.Ordinal) || line == Others;
        static bool IsFurther(string line) => line.StartsWith("  also because ", StringComparison.Ordinal) || line.Contains(" more reason", StringComparison.Ordinal);
        static string Marked(string line) => line == Others ? "- and others" : $"- **what if**: {line[WhatIf.Length..]}";
    }

    [Fact]
    public void A_definition_that_nothing_meets_and_one_that_everything_meets_are_explained_without_ways_to_turn_them()
    {
        Condition users = Codebook.Users.Is(true);
        (Definition never, Definition always) = (OwnDefinitions.Of("never", users & !users), OwnDefinitions.Of("always", users | !users));
        Classification result = new Classifier([never, always]).Classify(new Activity("Neighbours patrol their street") { Residents = true });

        Assert.StartsWith($"{never.Name}: not co-production, because no answers can meet the definition\n  [not met]", result[never].Explain(), StringComparison.Ordinal);
        Assert.StartsWith($"{always.Name}: co-production, whatever the answers are\n  [met]", result[always].Explain(), StringComparison.Ordinal);
        Assert.DoesNotContain("what if", result.Explain(), StringComparison.Ordinal);
        Assert.DoesNotContain("what if", result.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_contradict_each_other_have_no_further_reasons_and_no_ways_to_turn_a_verdict()
    {
        Classification both = Classifier.Default.Classify(new Activity("They work and are passive") { CitizensDeliver = true, Behaviour = Behaviour.Passive });

        Assert.DoesNotContain("what if", both.Explain(), StringComparison.Ordinal);
        Assert.DoesNotContain("also because", both.Explain(), StringComparison.Ordinal);
        Assert.DoesNotContain("what if", both.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sorting_refuse_is_explained_with_what_else_fails_and_what_would_turn_it()
    {
        Activity sorting = new("Households sort their refuse because they must")
        {
            CitizensDeliver = true, ProfessionalsDeliver = true, Voluntariness = Voluntariness.Compelled, Compliance = true,
            IntendedEffect = IntendedEffect.Positive, Participants = Participants.Individuals, PaidByProvider = false,
        };

        string[] lines = LinesOf(Classifier.Default.Classify(sorting)[BrudneyEngland1983.Definition]);

        Assert.EndsWith("not co-production, because voluntariness: compelled (not met: They cooperate voluntarily, and do more than comply)", lines[0], StringComparison.Ordinal);
        Assert.Equal("  also because compliance: yes", lines[1]);
        Assert.Contains(
            "  what if: It would count under Brudney & England (1983) if the citizens' part were voluntary and if citizens contributed more than following "
                + "rules, instructions or advice.",
            lines);
    }

    private static string[] LinesOf(Judgement judgement) => (Explained.TryGetValue(judgement, out string? text) ? text : judgement.Explain()).Split('\n');

    private static string CountOf(int more) => $"  and {more} more {(more == 1 ? "reason" : "reasons")}";

    private static IEnumerable<string> SectionOf(Judgement judgement, string[] lines) => lines
        .SkipWhile(line => !line.StartsWith($"### {judgement.Definition.Name}: ", StringComparison.Ordinal))
        .Skip(1)
        .TakeWhile(line => !line.StartsWith("###", StringComparison.Ordinal));

    private static string Unescape(string markdown) => markdown.Replace("\\", "", StringComparison.Ordinal);
}
