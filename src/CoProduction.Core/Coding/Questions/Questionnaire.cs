namespace CoProduction.Coding;

/// <summary>Questions that are asked and reasoned about together: the codebook's, or those of one checklist.</summary>
/// <remarks>Compared by reference. Questions, conditions and answers belong to one questionnaire, and those of different ones are never mixed.</remarks>
public sealed class Questionnaire
{
    /// <summary>One bit for each answer, as many as <see cref="Answers"/> holds.</summary>
    private const int Capacity = 128;

    private readonly Dictionary<string, Question> byId;
    private readonly UInt128 allAnswers;
    private readonly UInt128 lastAnswers;
    private readonly Question[] questionOfBit;

    /// <summary>Gives the questions their bits, and only then asks for the rules between their answers, which are built of those bits.</summary>
    internal Questionnaire(string id, IReadOnlyList<Question> questions, Func<IReadOnlyList<Implication>>? implications = null)
    {
        Id = id;
        Questions = questions;
        int firstBit = 0;
        for (int index = 0; index < questions.Count; index++)
        {
            firstBit = questions[index].Place(this, index, firstBit);
        }

        if (firstBit > Capacity)
        {
            throw new ArgumentException($"'{id}' has {firstBit} answers; a questionnaire can hold {Capacity}.", nameof(questions));
        }

        byId = questions.SelectMany(question => question.FormerIds.Prepend(question.Id), (question, name) => (question, name))
            .ToDictionary(named => named.name, named => named.question, StringComparer.Ordinal);
        Masks = [.. questions.Select(question => question.Mask)];
        questionOfBit = [.. questions.SelectMany(question => question.Options, (question, _) => question)];
        foreach (Question question in questions)
        {
            allAnswers |= question.Mask;
            lastAnswers |= question.Options[^1].Mask;
        }

        Implications = implications?.Invoke() ?? [];
    }

    /// <summary>The permanent name: <c>codebook</c>, or the checklist's.</summary>
    public string Id { get; }

    /// <summary>All questions, in order.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The rules between answers, each with its reason; none where every combination of answers is possible.</summary>
    public IReadOnlyList<Implication> Implications { get; }

    /// <summary>The bits of each question, in order.</summary>
    internal UInt128[] Masks { get; }

    /// <summary>The question with an id, or that bore it earlier, or null where there is none; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Question? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return byId.GetValueOrDefault(id);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>The questions that a mask touches, in order.</summary>
    internal IReadOnlyList<Question> QuestionsIn(UInt128 mask)
    {
        UInt128 rest = WholeQuestionsIn(mask);
        var questions = new Question[CountQuestions(rest)];
        for (int index = 0; index < questions.Length; index++)
        {
            questions[index] = QuestionAt(rest);
            rest &= ~questions[index].Mask;
        }

        return questions;
    }

    /// <summary>All bits of the questions that a mask touches.</summary>
    internal UInt128 WholeQuestionsIn(UInt128 mask)
    {
        UInt128 questions = 0;
        for (UInt128 rest = mask & allAnswers; rest != 0; rest &= ~questions)
        {
            questions |= QuestionAt(rest).Mask;
        }

        return questions;
    }

    /// <summary>How many questions a mask of whole questions holds.</summary>
    internal int CountQuestions(UInt128 questions) => (int)UInt128.PopCount(questions & lastAnswers);

    /// <summary>The first question that a mask touches; the mask is not empty.</summary>
    internal Question QuestionAt(UInt128 mask) => questionOfBit[(int)UInt128.TrailingZeroCount(mask)];

    /// <summary>Whether a mask rules out all answers to some question.</summary>
    internal bool RulesOutAQuestion(UInt128 excluded) => LastAnswersOfRuledOut(excluded) != 0;

    /// <summary>The one question to which a mask rules out all answers, or null where there is none or more than one.</summary>
    internal Question? OnlyQuestionRuledOut(UInt128 excluded) =>
        LastAnswersOfRuledOut(excluded) is var last && UInt128.PopCount(last) == 1 ? QuestionAt(last) : null;

    /// <summary>The last answer to each question to which a mask rules out all answers.</summary>
    /// <remarks>
    /// The bits of a question lie side by side, its last answer highest. Adding ones to all below that carries into it just where one of them is still
    /// possible, and no further: so all questions are tested at once.
    /// </remarks>
    private UInt128 LastAnswersOfRuledOut(UInt128 excluded)
    {
        UInt128 possible = allAnswers & ~excluded;
        UInt128 below = allAnswers & ~lastAnswers;
        return lastAnswers & ~(((possible & below) + below) | possible);
    }
}
