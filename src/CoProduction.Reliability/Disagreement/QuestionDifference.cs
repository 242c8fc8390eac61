using CoProduction.Coding;

namespace CoProduction.Reliability;

/// <summary>A question on which two codings of one activity differ.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class QuestionDifference
{
    internal QuestionDifference(Question question, Answers first, Answers second)
    {
        Question = question;
        First = first.Possible(question);
        Second = second.Possible(question);
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The answers that the first coder leaves possible.</summary>
    public IReadOnlyList<AnswerOption> First { get; }

    /// <summary>The answers that the second coder leaves possible.</summary>
    public IReadOnlyList<AnswerOption> Second { get; }

    /// <summary>Whether no answer is possible for both; otherwise one knows more than the other, or both may be right.</summary>
    public bool IsOpposed => !First.Intersect(Second).Any();

    /// <summary>The question with both sides, as in <c>users: yes against no</c>.</summary>
    public override string ToString() => $"{Question.Id}: {Said(First)} against {Said(Second)}";

    private string Said(IReadOnlyList<AnswerOption> options) =>
        options.Count == Question.Options.Count ? "unknown" : string.Join(" or ", options.Select(option => option.Token));
}
