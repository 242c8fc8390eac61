using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>The status that one more answer would lead to.</summary>
public sealed class AnswerEffect
{
    internal AnswerEffect(AnswerOption option, CriterionStatus status)
    {
        Answer = option;
        Status = status;
    }

    /// <summary>The answer supposed.</summary>
    public AnswerOption Answer { get; }

    /// <summary>The status with that answer added: open where more would have to be known, or where the answer contradicts others.</summary>
    public CriterionStatus Status { get; }

    /// <summary>The answer and where it leads.</summary>
    public override string ToString() => $"{Answer.Token}: {Status switch
    {
        CriterionStatus.Met => "met",
        CriterionStatus.NotMet => "not met",
        _ => "still open",
    }}";
}
