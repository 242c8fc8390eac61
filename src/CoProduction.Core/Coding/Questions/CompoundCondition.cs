using System.Text;
using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>The condition that all, or at least one, of several conditions hold.</summary>
/// <remarks>Immutable. Made by <c>&amp;</c> and <c>|</c>; no part of one that asks all is another that asks all, and so for any.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class CompoundCondition : Condition
{
    private CompoundCondition(bool isAll, Condition[] parts)
    {
        IsAll = isAll;
        Parts = [.. parts];
        foreach (Condition part in parts)
        {
            QuestionMask |= part.QuestionMask;
            Depth = Math.Max(Depth, part.Depth + 1);
        }
    }

    /// <summary>Whether all parts must hold; otherwise at least one.</summary>
    public bool IsAll { get; }

    /// <summary>The conditions that it is made of, in order: at least two.</summary>
    public IReadOnlyList<Condition> Parts { get; }

    /// <inheritdoc/>
    public override Questionnaire Questionnaire => Parts[0].Questionnaire;

    internal override QuestionSet QuestionMask { get; }

    internal override int Depth { get; }

    internal static Condition Of(bool isAll, ReadOnlySpan<Condition> conditions)
    {
        List<Condition> parts = [];
        int takenIn = 0;
        foreach (Condition condition in conditions)
        {
            ArgumentNullException.ThrowIfNull(condition, nameof(conditions));
            if (condition.Questionnaire != conditions[0].Questionnaire)
            {
                throw new ArgumentException(
                    $"One condition cannot mix questions of '{conditions[0].Questionnaire}' and of {condition.Questionnaire.Beside(conditions[0].Questionnaire)}.", nameof(conditions));
            }

            if (condition is CompoundCondition same && same.IsAll == isAll)
            {
                parts.AddRange(same.Parts);
                takenIn++;
            }
            else
            {
                parts.Add(condition);
            }
        }

        // Conditions that are taken in may have parts in common: kept twice, these would double with each level.
        Condition[] kept = takenIn > 1 ? [.. parts.Distinct()] : [.. parts];
        return kept.Length switch
        {
            0 => throw new ArgumentException("At least one condition is needed.", nameof(conditions)),
            1 => kept[0],
            _ when kept.Max(part => part.Depth) < MaxDepth => new CompoundCondition(isAll, kept),
            _ => throw new ArgumentException($"A condition can have {MaxDepth} levels of all and any; this would have more.", nameof(conditions)),
        };
    }

    internal override bool Write(StringBuilder text)
    {
        for (int index = 0; index < Parts.Count; index++)
        {
            text.Append(index == 0 ? "" : IsAll ? " and " : " or ");
            if (IsLong(text))
            {
                text.Append("...");
                return false;
            }

            bool isShort = Parts[index] is AnswerCondition { HasOneAnswer: true };
            text.Append(isShort ? "" : "(");
            if (!Parts[index].Write(text))
            {
                return false;
            }

            text.Append(isShort ? "" : ")");
        }

        return true;
    }

    private protected override Condition Negate() => new CompoundCondition(!IsAll, [.. Parts.Select(part => !part)]);
}
