using System.Text;

namespace CoProduction.Coding;

/// <summary>The condition that the answer to one question is among some of its answers.</summary>
internal sealed class AnswerCondition(Question question, AnswerSet allowed) : Condition
{
    public Question Question => question;

    /// <summary>The answers that the condition rules out.</summary>
    public AnswerSet Excluded => question.Mask.Answers.Without(allowed);

    public bool HasOneAnswer => allowed.To(question.Mask).Count == 1;

    public override Questionnaire Questionnaire => question.Questionnaire;

    internal override QuestionSet QuestionMask => question.Mask;

    internal override int Depth => 0;

    /// <summary>As in <c>voluntariness: voluntary or partlyVoluntary</c>; where every answer meets it, or none does, that is what it says.</summary>
    internal override bool Write(StringBuilder text)
    {
        text.Append(Excluded.IsEmpty ? $"{question.Id}: any answer"
            : Excluded == question.Mask.Answers ? $"{question.Id}: no answer"
            : new Answers(Questionnaire, Excluded).Describe(question));
        return true;
    }

    private protected override Condition Negate() => new AnswerCondition(question, Excluded);
}
