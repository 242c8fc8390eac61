using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Several conditions on one questionnaire, held against the same answers at once.</summary>
/// <remarks>
/// Those whose short forms fit stand together in blocks, and the others by themselves. Immutable, and safe for use by several threads at once; evaluation
/// allocates nothing.
/// </remarks>
internal sealed class StatusTable
{
    private readonly Theory theory;
    private readonly int count;
    private readonly bool areConflictsApart;
    private readonly StatusBlock[] blocks;
    private readonly (int Place, CompiledCondition Condition)[] others;

    public StatusTable(Theory theory, IReadOnlyList<CompiledCondition> conditions)
    {
        this.theory = theory;
        count = conditions.Count;
        bool areConflictsFew = theory.Conflicts.Length <= StatusBlockBuilder.MostConflicts;
        List<StatusBlockBuilder> begun = [];
        List<(int, CompiledCondition)> apart = [];
        foreach ((int place, CompiledCondition condition) in conditions.Index())
        {
            if (condition.ShortForm is not { } form)
            {
                apart.Add((place, condition));
            }
            else if (!begun.Exists(block => block.TryAdd(place, form)))
            {
                StatusBlockBuilder next = new(begun.Count == 0 && areConflictsFew ? [.. theory.Conflicts] : []);
                if (next.TryAdd(place, form))
                {
                    begun.Add(next);
                }
                else
                {
                    apart.Add((place, condition));
                }
            }
        }

        blocks = [.. begun.Select(block => block.Build())];
        others = [.. apart];
        areConflictsApart = blocks.Length == 0 || !areConflictsFew;
    }

    /// <summary>How many conditions stand in blocks.</summary>
    public int Joined => count - others.Length;

    /// <summary>Writes the status of each condition, as its number, under any answers: where they break an implication, all are open.</summary>
    public void Evaluate(AnswerSet excluded, Span<int> statuses)
    {
        bool isBroken = areConflictsApart && theory.IsBroken(excluded);
        for (int block = 0; block < blocks.Length && !isBroken; block++)
        {
            isBroken = !blocks[block].TryEvaluate(excluded, statuses);
        }

        if (isBroken)
        {
            statuses[..count].Clear();
            return;
        }

        foreach ((int place, CompiledCondition condition) in others)
        {
            statuses[place] = (int)condition.Evaluate(excluded);
        }
    }
}
