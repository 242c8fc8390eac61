using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Reasoning;

namespace CoProduction;

/// <summary>A question whose answer can still decide, and what each of its answers would do.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class OpenQuestion
{
    internal OpenQuestion(Question question, CompiledCondition condition, Answers answers)
    {
        Question = question;
        Effects = [.. answers.Possible(question).Select(option => new AnswerEffect(option, condition, answers))];
    }

    /// <summary>The question to ask.</summary>
    public Question Question { get; }

    /// <summary>What each answer that is still possible would do by itself, in the question's order.</summary>
    public IReadOnlyList<AnswerEffect> Effects { get; }

    /// <summary>The question's id and its effects, as in <c>voluntariness (voluntary: met; compelled: not met)</c>.</summary>
    public override string ToString() => $"{Question.Id} ({string.Join("; ", Effects)})";
}
