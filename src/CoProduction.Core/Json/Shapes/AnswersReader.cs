using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.Json;

/// <summary>Reads answers, by the codebook's list of questions.</summary>
internal static class AnswersReader
{
    private static readonly TokenTable<AnswerOption>[] Tables = [.. Codebook.Questions.Select(TableOf)];

    /// <summary>Reads an object whose property names are question ids; what is null is unknown.</summary>
    public static Answers Read(JsonPlace place)
    {
        Answers answers = Answers.Unknown;
        foreach ((Question question, JsonPlace value) in Questions(place))
        {
            if (value.Kind == JsonValueKind.Array)
            {
                answers = ReadPossible(question, value) is { Length: > 0 } possible ? answers.WithOptions(question, possible) : answers;
            }
            else if (TryReadOption(question, value, out AnswerOption? option))
            {
                answers = answers.WithOptions(question, option);
            }
        }

        return answers;
    }

    /// <summary>The properties of an object that are not null, with the questions that their names stand for; unknown ones are reported.</summary>
    public static IEnumerable<(Question Question, JsonPlace Value)> Questions(JsonPlace place)
    {
        HashSet<Question> seen = [];
        foreach (JsonMember member in place.Members())
        {
            if (Codebook.Find(member.Name) is not { } question)
            {
                member.ReportName(JsonProblemCodes.UnknownQuestion, UnknownQuestion(member.Name));
            }
            else if (!seen.Add(question))
            {
                member.ReportName(JsonProblemCodes.DuplicateProperty, $"{Quoted.Of(member.Name)} and '{question.Id}' are the same question; leave one out.");
            }
            else if (!member.Value.IsNull)
            {
                yield return (question, member.Value);
            }
        }
    }

    public static string UnknownQuestion(string id) =>
        $"{Quoted.Of(id)} is not a question of the codebook{NearestName.Hint(id, Codebook.Questions.Select(question => question.Id))}";

    private static AnswerOption[] ReadPossible(Question question, JsonPlace list)
    {
        List<AnswerOption> possible = [];
        bool isEmpty = true;
        foreach (JsonPlace item in list.Items())
        {
            isEmpty = false;
            if (!TryReadOption(question, item, out AnswerOption? option)) continue;
            if (possible.Contains(option))
            {
                item.Report(JsonProblemCodes.RepeatedAnswer, $"The answer {Word(option)} is in the list twice.");
            }
            else
            {
                possible.Add(option);
            }
        }

        if (isEmpty)
        {
            list.Report(JsonProblemCodes.NoPossibleAnswer, $"The list of possible answers to '{question.Id}' is empty; leave out what is not known.");
        }

        return [.. possible];
    }

    private static bool TryReadOption(Question question, JsonPlace place, [NotNullWhen(true)] out AnswerOption? option)
    {
        if (question.IsYesNo && place.Kind is JsonValueKind.True or JsonValueKind.False)
        {
            option = question.FindOption(place.Kind == JsonValueKind.True ? "yes" : "no")!;
            return true;
        }

        return Tables[question.Index].TryRead(place, out option);
    }

    private static string Word(AnswerOption option) => !option.Question.IsYesNo ? $"'{option.Token}'" : option.Token == "yes" ? "true" : "false";

    private static TokenTable<AnswerOption> TableOf(Question question) => question.IsYesNo
        ? new($"an answer to '{question.Id}'", JsonProblemCodes.UnknownAnswer) { Allowed = "true and false" }
        : new($"an answer to '{question.Id}'", JsonProblemCodes.UnknownAnswer, [.. question.Options.Select(option => (option.Token, option))])
        {
            Several = "Several possible answers are written as a list. ",
        };
}
