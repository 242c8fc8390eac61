using CoProduction.Coding;

namespace CoProduction.TestTables;

/// <summary>A definition's condition beside a reading of it in which, at some places, the condition asked takes one answer the other way.</summary>
internal sealed class OtherReading
{
    private readonly Condition condition;
    private readonly Condition other;
    private readonly AnswerOption answer;

    /// <summary>Places count the conditions on single answers from 0, as they stand in the definition's condition.</summary>
    public OtherReading(Condition condition, IReadOnlyCollection<int> places, AnswerOption answer)
    {
        this.condition = condition;
        this.answer = answer;
        int next = 0;
        other = Read(condition);

        Condition Read(Condition part)
        {
            if (part is CompoundCondition compound)
            {
                Condition[] parts = [.. compound.Parts.Select(Read)];
                return compound.IsAll ? Condition.AllOf(parts) : Condition.AnyOf(parts);
            }

            var asked = (AnswerCondition)part;
            return places.Contains(next++) ? TakingOtherwise(asked) : asked;
        }
    }

    /// <summary>Whether the two give a row with that answer different verdicts.</summary>
    public bool ShowsIn(AnswerSet row) => !row.Holds(answer.Mask) && Holds(condition, row) != Holds(other, row);

    /// <summary>Boxes whose union is just where they do; once the budget is spent, they mean nothing.</summary>
    public List<Box> Showing(Cover cover, Budget budget)
    {
        AnswerCondition given = new(answer.Question, answer.Mask);
        return cover.Of((given & condition & !other) | (given & other & !condition), budget);
    }

    private AnswerCondition TakingOtherwise(AnswerCondition asked)
    {
        AnswerSet allowed = asked.Question.Mask.Answers.Without(asked.Excluded);
        return new AnswerCondition(asked.Question, allowed.Holds(answer.Mask) ? allowed.Without(answer.Mask) : allowed | answer.Mask);
    }

    private static bool Holds(Condition condition, AnswerSet row) => condition switch
    {
        CompoundCondition { IsAll: true } all => all.Parts.All(part => Holds(part, row)),
        CompoundCondition any => any.Parts.Any(part => Holds(part, row)),
        _ => row.Holds(((AnswerCondition)condition).Excluded),
    };
}
