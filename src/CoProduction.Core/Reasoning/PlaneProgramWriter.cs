using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Writes the operations of a <see cref="PlaneProgram"/>; what is needed twice is worked out once.</summary>
internal sealed class PlaneProgramWriter(Questionnaire questionnaire)
{
    public const int OrOfAndsCode = 0;
    public const int AndOfOrsCode = 1;

    private readonly List<int> code = [];
    private readonly Dictionary<AnswerSet, int> known = [];

    /// <summary>The operations: what kind, where to, how many groups, and of each group how many planes and which.</summary>
    public int[] Code => [.. code];

    /// <summary>How many planes of answers stand first.</summary>
    public int Planes { get; } = questionnaire.AllQuestions.Answers.Count;

    /// <summary>How many planes there are in all.</summary>
    public int Registers { get; private set; } = questionnaire.AllQuestions.Answers.Count;

    /// <summary>Room for one more plane.</summary>
    public int Reserve() => Registers++;

    /// <summary>The plane of the activities for which all of some answers are ruled out.</summary>
    public int All(AnswerSet answers)
    {
        if (!known.TryGetValue(answers, out int register))
        {
            register = answers.Count == 1 ? answers.First : OrOfAnds(Reserve(), [PartsOf(answers)]);
            known.Add(answers, register);
        }

        return register;
    }

    /// <summary>The planes that are all set just where all of some answers are ruled out: one for each question.</summary>
    public int[] PartsOf(AnswerSet answers)
    {
        IReadOnlyList<Question> questions = questionnaire.List(answers);
        return questions.Count == 1
            ? [.. Places(answers)]
            : [.. questions.Select(question => All(answers.To(question.Mask)))];
    }

    public int OrOfAnds(int to, int[][] groups) => Write(OrOfAndsCode, to, groups);

    public int AndOfOrs(int to, int[][] groups) => Write(AndOfOrsCode, to, groups);

    private int Write(int kind, int to, int[][] groups)
    {
        code.AddRange([kind, to, groups.Length]);
        foreach (int[] group in groups)
        {
            code.Add(group.Length);
            code.AddRange(group);
        }

        return to;
    }

    private static IEnumerable<int> Places(AnswerSet answers)
    {
        for (AnswerSet left = answers; !left.IsEmpty; left = left.Without(AnswerSet.At(left.First)))
        {
            yield return left.First;
        }
    }
}
