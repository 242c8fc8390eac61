using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction;

/// <summary>Answers as results keep them: by the ids of questions, whatever questionnaire they belong to and whatever version of it.</summary>
/// <param name="Possible">The answers that are possible, by the question's id, for each question of which something is known.</param>
/// <remarks>Two are equal when the same words are possible for the same questions.</remarks>
[JsonConverter(typeof(ContractJsonConverter<AnswersRecord>))]
public sealed record AnswersRecord(IReadOnlyDictionary<string, IReadOnlyList<AnswerToken>> Possible)
{
    /// <summary>The answers that are possible, by the question's id, for each question of which something is known.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<AnswerToken>> Possible { get; init => field = Values.Lists(value); } = Values.Lists(Possible);

    /// <summary>The record of some answers.</summary>
    public static AnswersRecord From(Answers answers) => new(Values.Map(
        answers.Questions, question => question.Id, IReadOnlyList<AnswerToken> (question) => [.. answers.Possible(question).Select(AnswerToken.Of)]));

    /// <summary>The answers to the questions of a questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    /// <exception cref="ArgumentException">
    /// The questionnaire has no such question, two ids are of one question, or the question has no such answer, or none is there.
    /// </exception>
    public Answers ToAnswers(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        Answers answers = default;
        foreach ((string id, IReadOnlyList<AnswerToken> possible) in Possible)
        {
            Question question = questionnaire.Find(id) ?? throw new ArgumentException($"'{questionnaire}' has no question '{id}'.", nameof(questionnaire));
            if (answers.Knows(question))
            {
                throw new ArgumentException($"'{question.Id}' is answered twice, once under an earlier name.", nameof(questionnaire));
            }

            answers = answers.WithOptions(question, [.. possible.Select(token => question.FindOption(token.Word)
                ?? throw new ArgumentException($"'{token}' is not an answer to '{id}'.", nameof(questionnaire)))]);
        }

        return answers;
    }

    /// <summary>What is known, as in <c>output: publicService; voluntariness: voluntary or partlyVoluntary</c>.</summary>
    public override string ToString() => string.Join("; ", Possible.Select(pair => $"{pair.Key}: {string.Join(" or ", pair.Value)}"));
}
