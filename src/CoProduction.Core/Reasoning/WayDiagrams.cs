using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Makes one diagram of many ways, each of them answers to some questions: ways that begin alike are followed together.</summary>
/// <remarks>So "at least k of n", written out, is a small diagram at every step. What is said of any of some ways goes for all of some alternatives too, the other way round.</remarks>
internal sealed class WayDiagrams(DecisionDiagrams diagrams, Func<Question, int> levelOf, bool isAll)
{
    /// <summary>Where none of the ways is left, and where one is gone to its end.</summary>
    private readonly int none = isAll ? DecisionDiagrams.All : DecisionDiagrams.None;
    private readonly int done = isAll ? DecisionDiagrams.None : DecisionDiagrams.All;

    /// <summary>Whether a condition is a way: of answers alone.</summary>
    public static bool IsWay(Condition condition) => condition is CompoundCondition compound && compound.Parts.All(part => part is AnswerCondition);

    /// <summary>The diagram of some ways.</summary>
    public int Of(IEnumerable<Condition> conditions)
    {
        Step[][] ways = [.. conditions.Select(StepsOf)];
        Array.Sort(ways, (one, other) => one.AsSpan().SequenceCompareTo(other));
        return Of(ways, 0);
    }

    /// <summary>Those that are alike until some step: the ones that go on by the last question first, so that all that is added to comes after it.</summary>
    private int Of(ReadOnlySpan<Step[]> ways, int depth)
    {
        int all = none;
        for (int end = ways.Length; end > 0;)
        {
            if (ways[end - 1].Length == depth)
            {
                return done;
            }

            Step step = ways[end - 1][depth];
            int start = end - 1;
            while (start > 0 && ways[start - 1].Length > depth && ways[start - 1][depth] == step)
            {
                start--;
            }

            int rest = Of(ways[start..end], depth + 1);
            var next = new int[diagrams.Order[step.Level].Options.Count];
            for (int answer = 0; answer < next.Length; answer++)
            {
                next[answer] = step.Excluded.Holds(diagrams.Order[step.Level].Options[answer].Mask) ? none : rest;
            }

            int way = diagrams.Asking(step.Level, next);
            all = isAll ? diagrams.Both(way, all) : diagrams.Either(way, all);
            end = start;
        }

        return all;
    }

    /// <summary>What a way goes through, a question at a time, in the order of the diagrams.</summary>
    private Step[] StepsOf(Condition condition)
    {
        IReadOnlyList<Condition> parts = ((CompoundCondition)condition).Parts;
        var steps = new Step[parts.Count];
        bool isInOrder = true;
        for (int index = 0; index < steps.Length; index++)
        {
            steps[index] = StepOf((AnswerCondition)parts[index]);
            isInOrder &= index == 0 || steps[index - 1].Level < steps[index].Level;
        }

        // Mostly they are, and no question comes twice.
        if (!isInOrder)
        {
            Array.Sort(steps);
            if (steps.DistinctBy(step => step.Level).Count() < steps.Length)
            {
                return [.. steps.GroupBy(step => step.Level).Select(each => each.Aggregate((one, other) => one with { Excluded = one.Excluded | other.Excluded }))];
            }
        }

        return steps;
    }

    /// <summary>For all of some alternatives: a way goes on with the answers that the alternative does not allow.</summary>
    private Step StepOf(AnswerCondition condition) =>
        new(levelOf(condition.Question), isAll ? condition.Question.Mask.Answers.Without(condition.Excluded) : condition.Excluded);

    private readonly record struct Step(int Level, AnswerSet Excluded) : IComparable<Step>
    {
        public int CompareTo(Step other) => Level != other.Level ? Level.CompareTo(other.Level) : Excluded.CompareTo(other.Excluded);
    }
}
