using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Reasoning;

namespace CoProduction;

/// <summary>The status that one more answer would lead to.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class AnswerEffect
{
    internal AnswerEffect(AnswerOption option, CompiledCondition condition, Answers answers)
    {
        Answer = option;
        Status = condition.StatusWith(option, answers.Excluded, out bool contradicts);
        Contradicts = contradicts;
    }

    /// <summary>The answer supposed.</summary>
    public AnswerOption Answer { get; }

    /// <summary>The status with that answer added: open where more would have to be known, or where the answer contradicts others.</summary>
    public CriterionStatus Status { get; }

    /// <summary>Whether the answer contradicts what is known already, so that no verdict could follow.</summary>
    public bool Contradicts { get; }

    /// <summary>The answer and where it leads.</summary>
    public override string ToString() => $"{Answer.Token}: {(Contradicts ? "contradicts other answers" : Status == CriterionStatus.Open ? "still open" : Status.Word)}";
}
