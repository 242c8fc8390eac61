using System.Text.Json;
using CoProduction.AI.Tests.Fakes;
using CoProduction.Coding;
using CoProduction.Practice;

namespace CoProduction.AI.Tests;

public sealed class InstructionTests
{
    private static readonly TextInstructions Instructions = TextInstructions.For(Codebook.Questionnaire);

    [Fact]
    public void The_instructions_hold_every_question_with_its_guidance_its_answers_and_every_rule()
    {
        foreach (Question question in Codebook.Questionnaire.Questions)
        {
            Assert.Contains($"\n## {question.Id}\n{question.Wording}", Instructions.Text, StringComparison.Ordinal);
            Assert.Contains(question.Guidance, Instructions.Text, StringComparison.Ordinal);
            if (!question.IsYesNo) Assert.All(question.Options, option => Assert.Contains($"\n- {option.Token}: {option.Meaning}\n", Instructions.Text, StringComparison.Ordinal));
        }

        string[] rules = Instructions.Text.Split("\n# Answers that go together")[1].Split('\n');
        Assert.All(
            Codebook.Questionnaire.Implications,
            rule => Assert.Single(rules, line => line.Split(" => ") is [var left, var right] && left[2..].Split("; or ").Contains($"{rule.Premise}") && right.Split("; and ").Contains($"{rule.Conclusion}")));
    }

    [Fact]
    public void The_instructions_say_nothing_of_verdicts_definitions_or_their_authors()
    {
        foreach (string word in new[] { "co-production", "coproduction", "Ostrom", "Whitaker", "Alford", "definition" })
        {
            Assert.DoesNotContain(word, Instructions.Text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void All_that_is_sent_for_a_page_of_text_stays_below_32000_characters() =>
        Assert.InRange(Instructions.RequestFor(new string('a', 1_500)).Length, 15_000, 32_000);

    [Fact]
    public void The_schema_allows_each_question_its_own_answers_and_nothing_else()
    {
        JsonElement activity = Instructions.Schema.GetProperty("properties").GetProperty("activities").GetProperty("items");
        JsonElement alternatives = activity.GetProperty("properties").GetProperty("answers").GetProperty("items").GetProperty("anyOf");
        Dictionary<string, string[]> allowed = [];
        foreach (JsonElement each in alternatives.EnumerateArray())
        {
            Assert.False(each.GetProperty("additionalProperties").GetBoolean());
            Assert.Equal(["question", "answers", "quotation", "knowledge"], Words(each.GetProperty("required")));
            string[] answers = Words(each.GetProperty("properties").GetProperty("answers").GetProperty("items").GetProperty("enum"));
            foreach (string question in Words(each.GetProperty("properties").GetProperty("question").GetProperty("enum"))) allowed.Add(question, answers);
        }

        Assert.Equal(Codebook.Questionnaire.Questions.Select(question => question.Id).Order(), allowed.Keys.Order());
        Assert.All(Codebook.Questionnaire.Questions, question => Assert.Equal(question.Options.Select(option => option.Token), allowed[question.Id]));
        Assert.False(Instructions.Schema.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void The_hash_is_the_same_for_the_same_questionnaire_and_another_for_another_wording()
    {
        Assert.Equal(Instructions.Hash, TextInstructions.For(Codebook.Questionnaire).Hash);
        Assert.Matches("^[0-9a-f]{16}$", Instructions.Hash);
        Assert.NotEqual(TextInstructions.For(Shed("Is there a shed?")).Hash, TextInstructions.For(Shed("Is there a hut?")).Hash);
    }

    [Fact]
    public async Task Any_questionnaire_works_also_one_of_your_own()
    {
        Questionnaire own = Shed("Is there a shed?");
        ScriptedClient client = new(Said.Reply(Said.Quoting("shed", "yes", "there is a shed"), Said.Quoting("citizensDeliver", "yes", "there is a shed")));

        CodedText coded = await new TextCoder(client, new TextCoderOptions { Questionnaire = own }).CodeAsync("On the plot there is a shed.", TestContext.Current.CancellationToken);

        Assert.Equal("shed: yes", coded.Activity.Answers.ToString());
        Assert.Equal(TextProblemCodes.UnknownQuestion, coded.Dropped[^1].Code);
        Assert.Contains("## shed\nIs there a shed?", client.Requests[0].Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_checklist_can_be_filled_in_from_a_text()
    {
        foreach (Checklist list in PracticeCatalog.Checklists)
        {
            Question first = list.Questionnaire.Questions[0];
            ScriptedClient client = new(Said.Reply(Said.Quoting(first.Id, first.Options[0].Token, "Every morning")));

            CodedText coded = await new TextCoder(client, new TextCoderOptions { Questionnaire = list.Questionnaire }).CodeAsync(Said.Text, TestContext.Current.CancellationToken);

            Assert.Equal(first.Options[0], Assert.Single(coded.Activity.Answers.Possible(first)));
        }
    }

    [Fact]
    public void A_request_reads_as_a_page_with_all_that_is_sent()
    {
        CodingRequest request = Instructions.RequestFor(Said.Text);

        Assert.Equal($"===== system =====\n{request.SystemMessage}\n===== user =====\n{request.UserMessage}\n===== schema of the reply =====\n{request.Schema.GetRawText()}\n", request.ToString());
        Assert.Equal(request.SystemMessage.Length + request.UserMessage.Length + request.Schema.GetRawText().Length, request.Length);
        Assert.EndsWith(">>>", request.UserMessage, StringComparison.Ordinal);
    }

    private static Questionnaire Shed(string wording)
    {
        QuestionnaireBuilder builder = new("plot");
        builder.YesNo("shed", wording, "", "A shed.", "No shed.", [Codebook.Output.Citations[0]]);
        return builder.Build();
    }

    private static string[] Words(JsonElement list) => [.. list.EnumerateArray().Select(word => word.GetString()!)];
}
