namespace CoProduction.Coding;

/// <summary>The condition that all, or at least one, of several conditions hold.</summary>
internal sealed class CompoundCondition : Condition
{
    private CompoundCondition(bool isAll, Condition[] parts)
    {
        IsAll = isAll;
        Parts = parts;
    }

    public bool IsAll { get; }

    public IReadOnlyList<Condition> Parts { get; }

    public override Questionnaire Questionnaire => Parts[0].Questionnaire;

    internal override UInt128 QuestionMask => Parts.Aggregate(UInt128.Zero, (mask, part) => mask | part.QuestionMask);

    public static Condition Of(bool isAll, ReadOnlySpan<Condition> conditions)
    {
        List<Condition> parts = [];
        foreach (Condition condition in conditions)
        {
            ArgumentNullException.ThrowIfNull(condition, nameof(conditions));
            if (condition.Questionnaire != conditions[0].Questionnaire)
            {
                throw new ArgumentException(
                    $"One condition cannot mix questions of '{conditions[0].Questionnaire}' and of '{condition.Questionnaire}'.", nameof(conditions));
            }

            if (condition is CompoundCondition same && same.IsAll == isAll)
            {
                parts.AddRange(same.Parts);
            }
            else
            {
                parts.Add(condition);
            }
        }

        return parts.Count switch
        {
            0 => throw new ArgumentException("At least one condition is needed.", nameof(conditions)),
            1 => parts[0],
            _ => new CompoundCondition(isAll, [.. parts]),
        };
    }

    public override string ToString() =>
        string.Join(IsAll ? " and " : " or ", Parts.Select(part => part is AnswerCondition { HasOneAnswer: true } ? part.ToString() : $"({part})"));

    private protected override Condition Negate() => new CompoundCondition(!IsAll, [.. Parts.Select(part => !part)]);
}
