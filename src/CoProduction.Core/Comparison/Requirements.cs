using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Comparison;

/// <summary>What a definition requires, computed from the whole of its criterion rather than read off its parts.</summary>
public static class Requirements
{
    /// <summary>How a criterion stands to a condition, such as that participation is voluntary.</summary>
    /// <remarks>
    /// Exact, the implications included: a definition that asks citizens to deliver requires that they are active, whether it says so or not.
    /// A condition that can never hold is excluded by every criterion, and a criterion that can never be met excludes every condition.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The criterion or the condition is null.</exception>
    /// <exception cref="ArgumentException">The two belong to different questionnaires.</exception>
    /// <exception cref="NotSupportedException">The two together are too large to be reasoned with, even as a diagram.</exception>
    public static Requirement Of(Criterion criterion, Condition condition)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        ArgumentNullException.ThrowIfNull(condition);
        if (condition.Questionnaire != criterion.Condition.Questionnaire)
        {
            throw new ArgumentException($"The condition asks '{condition.Questionnaire}', and the criterion '{criterion.Condition.Questionnaire}'.", nameof(condition));
        }

        return !CanMeet(criterion, condition) ? Requirement.Excluded
            : !CanMeet(criterion, !condition) ? Requirement.Required
            : Requirement.NotRequired;
    }

    private static bool CanMeet(Criterion criterion, Condition condition) =>
        StatusDiagrams.OfAll([criterion.Condition, condition], CompiledCondition.MostDiagramSteps) is { } both
            ? both.Evaluate(default) != CriterionStatus.NotMet
            : throw CompiledCondition.TooLarge();
}
