using System.Text.RegularExpressions;
using CoProduction.Coding;
using CoProduction.Definitions;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>The short words of the pages for a question are held against what the codebook says of it.</summary>
public sealed class PlainTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] little = ["that", "than", "this", "what", "whom", "with", "does", "from", "them", "they", "there", "these", "those", "which", "where", "whether", "also", "only", "other", "each", "such", "some", "have", "their", "would", "cannot", "happen", "much"];

    /// <summary>Words that stand in the pages and not in the codebook, with those of the codebook of which they are another form.</summary>
    private static readonly Dictionary<string, (Question Question, string Word)[]> otherForms = new()
    {
        ["using"] = [(Codebook.CitizensDeliver, "mere use")],
        ["paying"] = [(Codebook.CitizensDeliver, "payment")],
        ["pupils"] = [(Codebook.Users, "recipients")],
        ["long"] = [(Codebook.Duration, "continuing")],
        ["take"] = [(Codebook.Task, "what citizens do")],
    };

    [Fact]
    public async Task Whatever_a_question_is_put_in_is_found_in_the_codebook_s_own_words_for_it()
    {
        await using Visit visit = await Visit.To(site);
        List<string> strange = [];
        foreach (Question question in Codebook.Questions)
        {
            await visit.Choose(question);
            string shown = string.Join(' ', (await visit.Page.Locator("button.option").AllTextContentsAsync()).Prepend(await visit.Question()));
            strange.AddRange(Strange(question, shown));
        }

        Assert.True(strange.Count == 0, string.Join("; ", strange));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Whatever_an_answered_question_is_called_is_found_in_the_codebook_s_own_words_for_it()
    {
        Question[] all = [.. Codebook.Questions.Where(question => question.IsYesNo)];
        await using Visit visit = await Visit.To(site, $"#/ask?{string.Join('&', all.Select(question => $"{question.Id}=yes"))}");
        await visit.ByAll();
        List<string> strange = [];
        foreach (Question question in all)
        {
            ILocator line = visit.Page.Locator(".answers li", new() { Has = visit.Page.GetByRole(AriaRole.Button, new() { Name = $"change the answer to: {question.Wording}", IncludeHidden = true, Exact = true }) });
            strange.AddRange(Strange(question, (await line.Locator(".asked").TextContentAsync())!));
        }

        Assert.True(strange.Count == 0, string.Join("; ", strange));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_a_suggested_definition_is_said_to_ask_names_something_of_each_of_its_criteria()
    {
        await using Visit visit = await Visit.To(site);
        await visit.OpenDefinitions();
        foreach (string text in await visit.Page.Locator(".suits .option").AllTextContentsAsync())
        {
            Definition definition = DefinitionCatalog.Definitions.Single(each => text.EndsWith($" {each.Name}", StringComparison.Ordinal));
            string line = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
            Assert.All(definition.Criterion.Parts, part => Assert.True(
                part.WithParts().SelectMany(each => Stems($"{each.Statement} {each.Id}")).Intersect(Stems(line)).Any(), $"'{line.Trim()}' says nothing of '{part.Statement}'."));
            Assert.InRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 8, 30);
        }
    }

    private static IEnumerable<string> Strange(Question question, string shown)
    {
        string own = $"{question.Wording} {question.Guidance} {string.Join(' ', question.Options.Select(option => $"{option.Token} {option.Meaning} {option.Example} {option.Supposition}"))}";
        string[] known = [.. Stems(own)];
        return Words(shown)
            .Where(word => !known.Contains(Stem(word)) && !otherForms.GetValueOrDefault(word, []).Any(form => form.Question == question && own.Contains(form.Word, StringComparison.OrdinalIgnoreCase)))
            .Select(word => $"{question.Id}: {word}");
    }

    private static IEnumerable<string> Stems(string text) => Words(text).Select(Stem);

    private static string Stem(string word) => word[..4];

    private static IEnumerable<string> Words(string text) =>
        Regex.Matches(Regex.Replace(text, "([a-z])([A-Z])", "$1 $2").ToLowerInvariant(), "[a-z]{4,}").Select(match => match.Value).Except(little);
}
