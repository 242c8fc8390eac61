namespace CoProduction.Coding;

/// <summary>Questions that are asked and reasoned about together: the codebook's, those of one checklist, or your own.</summary>
/// <remarks>
/// Made by a <see cref="QuestionnaireBuilder"/>, unchanging once it is built, and compared by reference. Questions, conditions and answers belong to one
/// questionnaire, and those of different ones are never mixed.
/// </remarks>
public sealed class Questionnaire
{
    /// <summary>One bit for each answer, as many as <see cref="Answers"/> holds.</summary>
    private const int Capacity = 128;

    private readonly Dictionary<string, Question> byId = new(StringComparer.Ordinal);
    private readonly List<Question> questionOfBit = [];
    private readonly List<Question> questions = [];
    private UInt128 allAnswers;
    private UInt128 lastAnswers;

    internal Questionnaire(string id, string version)
    {
        Id = id;
        Version = version;
    }

    /// <summary>The permanent name: <c>codebook</c>, the checklist's, or your own.</summary>
    public string Id { get; }

    /// <summary>The version: its first part changes when an answer once given could mean something else.</summary>
    public string Version { get; }

    /// <summary>All questions, in order.</summary>
    /// <exception cref="InvalidOperationException">The questionnaire is not built yet.</exception>
    public IReadOnlyList<Question> Questions { get => field ?? throw NotBuilt(); private set; }

    /// <summary>The rules between answers, each with its reason; none where every combination of answers is possible.</summary>
    /// <exception cref="InvalidOperationException">The questionnaire is not built yet.</exception>
    public IReadOnlyList<Implication> Implications { get => field ?? throw NotBuilt(); private set; }

    internal bool IsEmpty => questions.Count == 0;

    /// <summary>The bits of each question, in order.</summary>
    internal UInt128[] Masks { get => field ?? throw NotBuilt(); private set; }

    /// <summary>The question with an id, or that bore it earlier, or null where there is none; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Question? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return byId.GetValueOrDefault(id);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Takes in a question, which is made with its place and its first bit, so that conditions and answers can be made of it at once.</summary>
    internal TQuestion Add<TQuestion>(QuestionText text, Func<int, int, TQuestion> make)
        where TQuestion : Question
    {
        int answers = questionOfBit.Count + text.Answers.Length;
        if (answers > Capacity)
        {
            throw new ArgumentException($"With '{text.Id}', '{Id}' has {answers} answers; a questionnaire can hold {Capacity}.", nameof(text));
        }

        TQuestion question = make(questions.Count, questionOfBit.Count);
        foreach (string name in text.Names)
        {
            byId.Add(name, question);
        }

        questions.Add(question);
        questionOfBit.AddRange(question.Options.Select(_ => question));
        allAnswers |= question.Mask;
        lastAnswers |= question.Options[^1].Mask;
        return question;
    }

    /// <summary>Lets in no further question: from here on answers can be reasoned about.</summary>
    internal void Complete(IReadOnlyList<Implication> implications)
    {
        Masks = [.. questions.Select(question => question.Mask)];
        Implications = [.. implications];
        Questions = [.. questions];
    }

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

    private InvalidOperationException NotBuilt() =>
        new($"'{Id}' is not built yet: more questions and rules can still come, so that nothing can be reasoned about its answers.");
}
