using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Writes the operations of a <see cref="PlaneProgram"/>; what is needed twice is worked out once.</summary>
internal sealed class PlaneProgramWriter(Questionnaire questionnaire)
{
    public const int AllCode = 0;
    public const int AnyCode = 1;

    private readonly List<int> code = [];
    private readonly Dictionary<AnswerSet, int> known = [];

    /// <summary>The operations: what kind, where to, of how many planes, and which.</summary>
    public int[] Code => [.. code];

    /// <summary>How many planes of answers stand first.</summary>
    public int Planes { get; } = questionnaire.AllQuestions.Answers.Count;

    /// <summary>The answers whose planes are read.</summary>
    public AnswerSet Asked { get; private set; }

    /// <summary>How many planes there are in all.</summary>
    public int Registers { get; private set; } = questionnaire.AllQuestions.Answers.Count;

    /// <summary>Room for one more plane.</summary>
    public int Reserve() => Registers++;

    /// <summary>The plane of the activities for which all of some answers are ruled out.</summary>
    public int All(AnswerSet answers)
    {
        if (!known.TryGetValue(answers, out int register))
        {
            Asked |= answers;
            register = All(PartsOf(answers));
            known.Add(answers, register);
        }

        return register;
    }

    /// <summary>The plane of what all of some planes have.</summary>
    public int All(int[] planes) => Write(AllCode, planes);

    /// <summary>The plane of what at least one of some planes has.</summary>
    public int Any(int[] planes) => Write(AnyCode, planes);

    /// <summary>The planes that are all set just where all of some answers are ruled out: one for each question, which other sets may share.</summary>
    private int[] PartsOf(AnswerSet answers)
    {
        IReadOnlyList<Question> questions = questionnaire.List(answers);
        return questions.Count == 1
            ? [.. Places(answers)]
            : [.. questions.Select(question => All(answers.To(question.Mask)))];
    }

    private int Write(int kind, int[] planes)
    {
        if (planes is [var only])
        {
            return only;
        }

        int to = Reserve();
        code.AddRange([kind, to, planes.Length, .. planes]);
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
