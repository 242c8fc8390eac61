using System.Text;
using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>The condition that the answer to one question is among some of its answers.</summary>
/// <remarks>Immutable. Made by <c>Is</c> on a question.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class AnswerCondition : Condition
{
    private readonly AnswerSet allowed;

    internal AnswerCondition(Question question, AnswerSet allowed)
    {
        Question = question;
        this.allowed = allowed;
    }

    /// <summary>The question that is asked.</summary>
    public Question Question { get; }

    /// <summary>The answers that meet the condition, in the question's order: all of them where any does, none where no answer does.</summary>
    public IReadOnlyList<AnswerOption> Options => [.. Question.Options.Where(option => allowed.Touches(option.Mask))];

    /// <inheritdoc/>
    public override Questionnaire Questionnaire => Question.Questionnaire;

    /// <summary>The answers that the condition rules out.</summary>
    internal AnswerSet Excluded => Question.Mask.Answers.Without(allowed);

    internal bool HasOneAnswer => allowed.To(Question.Mask).Count == 1;

    internal override QuestionSet QuestionMask => Question.Mask;

    internal override int Depth => 0;

    /// <summary>As in <c>voluntariness: voluntary or partlyVoluntary</c>; where every answer meets it, or none does, that is what it says.</summary>
    internal override bool Write(StringBuilder text)
    {
        text.Append(Excluded.IsEmpty ? $"{Question.Id}: any answer"
            : Excluded == Question.Mask.Answers ? $"{Question.Id}: no answer"
            : new Answers(Questionnaire, Excluded).Describe(Question));
        return true;
    }

    private protected override Condition Negate() => new AnswerCondition(Question, Excluded);
}
