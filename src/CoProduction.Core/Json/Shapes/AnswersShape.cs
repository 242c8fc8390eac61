using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Json;

/// <summary>Answers as an object of question ids, by their questionnaire's list: what is absent or null is unknown, and a list is one of several.</summary>
internal sealed class AnswersShape(Questionnaire questionnaire, string door)
{
    private readonly Words[] words = [.. (questionnaire ?? throw new ArgumentNullException(nameof(questionnaire))).Questions.Select(WordsOf)];

    public Questionnaire Questionnaire => questionnaire;

    /// <summary>Answers that are a record by themselves.</summary>
    public Shape<Answers> Whole => new(place => place.IsRecord("Answers are") ? Read(place) : default, (json, answers) =>
    {
        Require(answers.Questionnaire);
        Write(json, answers);
    });

    public Answers Read(JsonPlace place)
    {
        Answers answers = Answers.Unknown;
        foreach ((Question question, JsonPlace value) in Questions(place))
        {
            AnswerOption[] possible = value.Kind == JsonValueKind.Array ? ReadPossible(question, value)
                : ReadOption(question, value) is { } option ? [option] : [];
            if (possible is not []) answers = answers.WithOptions(question, possible);
        }

        return answers;
    }

    /// <summary>The properties of an object that are not null, with the questions that their names stand for; unknown ones are reported.</summary>
    public IEnumerable<(Question Question, JsonPlace Value)> Questions(JsonPlace place)
    {
        HashSet<Question> seen = [];
        foreach ((string name, JsonPlace value) in place.Members())
        {
            if (Questionnaire.Find(name) is not { } question)
            {
                value.ReportName(
                    ProblemCodes.UnknownQuestion, $"{Quoted.Of(name)} is not a question of {Questionnaire.Called}{value.Hint(name, Questionnaire.Ids)}");
            }
            else if (!seen.Add(question))
            {
                value.ReportName(ProblemCodes.DuplicateProperty, $"{Quoted.Of(name)} and '{question.Id}' are the same question; leave one out.");
            }
            else if (!value.IsNull)
            {
                yield return (question, value);
            }
        }
    }

    /// <summary>Refuses what is on another questionnaire, and names the door for it.</summary>
    public void Require(Questionnaire? other) => Require(other, questionnaire, $"CoProductionJson.{door}");

    /// <inheritdoc cref="Require(Questionnaire?)"/>
    public static void Require(Questionnaire? other, Questionnaire wanted, string door)
    {
        if (other is null || other == wanted) return;
        throw new ArgumentException($"This format is for the questions of {wanted.Called}, not of '{other}': use {door}(questionnaire).");
    }

    /// <summary>Writes answers in their questionnaire's order, leaving out what is unknown.</summary>
    public static void Write(Utf8JsonWriter json, Answers answers) => AnswersRecordShape.Write(json, AnswersRecord.From(answers));

    private AnswerOption[] ReadPossible(Question question, JsonPlace list)
    {
        JsonPlace[] items = [.. list.Items()];
        if (items is [])
        {
            list.Report(ProblemCodes.NoPossibleAnswer, $"The list of possible answers to '{question.Id}' is empty; leave out what is not known.");
        }

        HashSet<AnswerOption> possible = [];
        foreach (JsonPlace item in items)
        {
            if (ReadOption(question, item) is not { } option || possible.Add(option)) continue;
            string word = !question.IsYesNo ? $"'{option.Token}'" : option.Token == "yes" ? "true" : "false";
            item.Report(ProblemCodes.RepeatedAnswer, $"The answer {word} is in the list twice.");
        }

        return [.. possible];
    }

    private AnswerOption? ReadOption(Question question, JsonPlace place)
    {
        bool isFlag = question.IsYesNo && place.Kind is JsonValueKind.True or JsonValueKind.False;
        string? word = !isFlag ? words[question.Index].Read(place) : place.Kind == JsonValueKind.True ? "yes" : "no";
        return word is null ? null : question.FindOption(word);
    }

    private static Words WordsOf(Question question) => new(
        $"an answer to '{question.Id}'", ProblemCodes.UnknownAnswer, question.IsYesNo ? [] : [.. question.Options.Select(option => option.Token)], areAnswers: true);
}
