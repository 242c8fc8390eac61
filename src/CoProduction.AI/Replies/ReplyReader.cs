using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.AI;

/// <summary>Reads a reply against its text: what stands, with its place, and what does not, with the reason.</summary>
internal sealed class ReplyReader(Questionnaire questionnaire, FoldedText text, bool allowsKnowledge, Coder coder)
{
    private const int MaxActivities = 50;
    private const int LeastLetters = 4;

    private readonly List<DroppedAnswer> dropped = [];

    /// <summary>The reply's activities.</summary>
    /// <exception cref="TextCodingException">The reply is not put together as the schema says.</exception>
    public Reply Read(JsonElement reply)
    {
        if (reply.ValueKind != JsonValueKind.Object || reply.EnumerateObject().Any(property => property.Name != "activities")
            || !reply.TryGetProperty("activities", out JsonElement list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > MaxActivities)
        {
            throw new TextCodingException(TextProblemCodes.WrongShape, "The reply is no object with a list of activities alone.");
        }

        ReplyActivity[] activities = [.. list.EnumerateArray().Select(ReadActivity)];
        return new Reply(activities, dropped);
    }

    private ReplyActivity ReadActivity(JsonElement activity)
    {
        if (activity.ValueKind != JsonValueKind.Object
            || !activity.TryGetProperty("answers", out JsonElement answers) || answers.ValueKind != JsonValueKind.Array
            || TextOf(Member(activity, "title")) is not { } title
            || !activity.TryGetProperty("passages", out JsonElement passages) || passages.ValueKind != JsonValueKind.Array)
        {
            throw new TextCodingException(TextProblemCodes.WrongShape, "An activity of the reply lacks its title, its passages or its answers.");
        }

        List<TextSpan> spans = [];
        foreach (JsonElement passage in passages.EnumerateArray())
        {
            string words = TextOf(passage) ?? "";
            if (text.Find(words) is { } span) spans.Add(span);
            else dropped.Add(new() { Code = TextProblemCodes.PassageNotFound, Words = words, Message = $"A passage does not stand in the text: {Quoted.Of(words)}." });
        }

        List<CodedAnswer> read = [];
        foreach (JsonElement answer in answers.EnumerateArray())
        {
            if (ReadAnswer(answer) is { } coded) Add(read, coded);
        }

        return new ReplyActivity(title, spans, [.. read.OrderBy(answer => PlaceOf(answer.Question))]);
    }

    private CodedAnswer? ReadAnswer(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object || TextOf(Member(answer, "question")) is not { } name
            || Member(answer, "answers") is not { ValueKind: JsonValueKind.Array } listed || listed.GetArrayLength() == 0
            || listed.EnumerateArray().Any(token => TextOf(token) is null))
        {
            return Drop(TextProblemCodes.MisshapenAnswer, "", answer.GetRawText(), "An answer is left out: it does not name a question and a list of answers.");
        }

        if (questionnaire.Questions.FirstOrDefault(question => question.Id == name) is not { } question)
        {
            return Drop(TextProblemCodes.UnknownQuestion, name, name, $"{Quoted.Of(name)} is left out: there is no such question.");
        }

        HashSet<AnswerOption> options = [];
        foreach (string token in listed.EnumerateArray().Select(token => TextOf(token)!))
        {
            if (question.FindOption(token) is not { } option)
            {
                return Drop(TextProblemCodes.UnknownAnswer, name, token, $"'{name}' is left open: {Quoted.Of(token)} is none of its answers.");
            }

            options.Add(option);
        }

        AnswerOption[] possible = [.. question.Options.Where(options.Contains)];
        return possible.Length == question.Options.Count ? null : Grounded(question, possible, TextOf(Member(answer, "quotation")), TextOf(Member(answer, "knowledge")));
    }

    /// <summary>The answer on its ground: a quotation that is given has to stand in the text, whatever else is said.</summary>
    private CodedAnswer? Grounded(Question question, AnswerOption[] possible, string? quotation, string? knowledge)
    {
        if (!string.IsNullOrWhiteSpace(quotation))
        {
            if (FoldedText.Weight(quotation) < LeastLetters || quotation.Length > Validation.ActivityLimits.Excerpt)
            {
                return Drop(TextProblemCodes.QuotationLength, question.Id, quotation, $"'{question.Id}' is left open: its quotation is too short or too long to show anything: {Quoted.Of(quotation)}.");
            }

            return text.Find(quotation) is { } span
                ? new CodedAnswer(question, possible, AnswerGround.Quotation, coder, span, text.WordsAt(span))
                : Drop(TextProblemCodes.QuotationNotFound, question.Id, quotation, $"'{question.Id}' is left open: its quotation does not stand in the text: {Quoted.Of(quotation)}.");
        }

        if (string.IsNullOrWhiteSpace(knowledge))
        {
            return Drop(TextProblemCodes.NoEvidence, question.Id, "", $"'{question.Id}' is left open: its answer rests on nothing.");
        }

        string words = Safe.Line(Legible.Of(knowledge.Trim()));
        return allowsKnowledge && words.Length <= Validation.ActivityLimits.Note / 2
            ? new CodedAnswer(question, possible, AnswerGround.Knowledge, coder, null, words)
            : Drop(TextProblemCodes.KnowledgeDropped, question.Id, words, $"'{question.Id}' is left open: its answer rests on ordinary knowledge: {Quoted.Of(words)}.");
    }

    /// <summary>Takes in an answer; where the question has a different one already, all of both stay possible.</summary>
    private void Add(List<CodedAnswer> read, CodedAnswer answer)
    {
        int place = read.FindIndex(other => other.Question == answer.Question);
        if (place < 0)
        {
            read.Add(answer);
            return;
        }

        CodedAnswer first = read[place];
        if (first.Possible.SequenceEqual(answer.Possible)) return;
        string name = answer.Question.Id;
        dropped.Add(new() { Code = TextProblemCodes.AnsweredTwice, Question = name, Words = answer.Words, Message = $"'{name}' is answered twice: {first} and {answer}; all of it stays possible." });
        AnswerOption[] both = [.. answer.Question.Options.Where(option => first.Possible.Contains(option) || answer.Possible.Contains(option))];
        if (both.Length == answer.Question.Options.Count) read.RemoveAt(place);
        else read[place] = new CodedAnswer(answer.Question, both, first.Ground, coder, first.Span, first.Words);
    }

    private CodedAnswer? Drop(string code, string question, string words, string message)
    {
        dropped.Add(new() { Code = code, Question = question, Words = words, Message = message });
        return null;
    }

    private int PlaceOf(Question question) => questionnaire.Questions.Index().First(each => each.Item == question).Index;

    private static JsonElement? Member(JsonElement owner, string name) => owner.TryGetProperty(name, out JsonElement member) ? member : null;

    /// <summary>What a string says; null where it is none, or holds half of a character.</summary>
    private static string? TextOf(JsonElement? element)
    {
        if (element is not { ValueKind: JsonValueKind.String } text) return null;
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
