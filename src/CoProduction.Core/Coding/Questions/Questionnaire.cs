using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>Questions that are asked and reasoned about together: the codebook's, those of one checklist, or your own.</summary>
/// <remarks>
/// Made by a <see cref="QuestionnaireBuilder"/>, unchanging once it is built, and compared by reference. Questions, conditions and answers belong to one
/// questionnaire, and those of different ones are never mixed.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Questionnaire
{
    private readonly Dictionary<string, Question> byId = new(StringComparer.Ordinal);
    private readonly List<Question> questionOfBit = [];
    private readonly List<Question> questions = [];
    private AnswerSet lastAnswers;
    private string? contentHash;

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

    /// <summary>Sixteen hexadecimal digits that stand for what can be answered: the same wherever and whenever that is the same.</summary>
    /// <remarks>Made of the id, the ids of the questions and of their answers, and the rules between these, in order. Wordings have no part in it.</remarks>
    /// <exception cref="InvalidOperationException">The questionnaire is not built yet.</exception>
    public string ContentHash => Volatile.Read(ref contentHash) ?? Once.Keep(ref contentHash, Hash());

    internal bool IsEmpty => questions.Count == 0;

    /// <summary>Where the next question stands, and the bit of its first answer, so that conditions and answers can be made of it at once.</summary>
    internal (int Index, int FirstBit) NextPlace => (questions.Count, questionOfBit.Count);

    /// <summary>What the rules exclude together.</summary>
    internal Theory Theory { get => field ?? throw NotBuilt(); private set; }

    /// <summary>The ids of the questions so far.</summary>
    internal IEnumerable<string> Ids => questions.Select(question => question.Id);

    /// <summary>What a sentence calls it: the codebook, or its id in quotes.</summary>
    internal string Called => this == Codebook.Questionnaire ? "the codebook" : $"'{Id}'";

    internal QuestionSet AllQuestions { get; private set; }

    /// <summary>Each question by itself, in order.</summary>
    internal QuestionSet[] Masks { get => field ?? throw NotBuilt(); private set; }

    /// <summary>The question with an id, or that bore it earlier, or null where there is none; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Question? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return byId.GetValueOrDefault(id);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>What to call the questionnaire beside another one, which may have the same id.</summary>
    internal string Beside(Questionnaire other) => other != this && other.Id == Id ? $"another questionnaire called '{Id}'" : $"'{Id}'";

    internal void RequireRoom(QuestionText text)
    {
        int answers = questionOfBit.Count + text.Answers.Length;
        if (answers > AnswerSet.Capacity)
        {
            throw new ArgumentException($"With '{text.Id}', '{Id}' has {answers} answers; a questionnaire can hold {AnswerSet.Capacity}.");
        }
    }

    /// <summary>Takes in a question that was made for the next place.</summary>
    internal void Add(Question question)
    {
        foreach (string name in question.FormerIds.Prepend(question.Id))
        {
            byId.Add(name, question);
        }

        questions.Add(question);
        questionOfBit.AddRange(question.Options.Select(_ => question));
        AllQuestions |= question.Mask;
        lastAnswers |= question.Options[^1].Mask;
    }

    /// <summary>Lets in no further question: from here on answers can be reasoned about.</summary>
    internal void Complete(IReadOnlyList<Implication> implications)
    {
        Masks = [.. questions.Select(question => question.Mask)];
        Theory theory = new(this, implications);
        if (theory.IsContradictory)
        {
            throw new InvalidOperationException($"The rules of '{Id}' contradict each other: no answers at all respect them.");
        }

        Theory = theory;
        Implications = [.. implications];
        Questions = [.. questions];
    }

    /// <summary>The questions in a set, in order.</summary>
    internal IReadOnlyList<Question> List(QuestionSet set)
    {
        var questions = new Question[Count(set)];
        for (int index = 0; index < questions.Length; index++)
        {
            questions[index] = FirstOf(set);
            set = set.Without(questions[index].Mask);
        }

        return Array.AsReadOnly(questions);
    }

    /// <summary>The questions that some answers are to, in order.</summary>
    internal IReadOnlyList<Question> List(AnswerSet answers) => List(QuestionsOf(answers));

    /// <summary>The questions that some answers are to.</summary>
    internal QuestionSet QuestionsOf(AnswerSet answers)
    {
        QuestionSet questions = default;
        for (AnswerSet rest = answers.To(AllQuestions); !rest.IsEmpty; rest = rest.ToOthersThan(questions))
        {
            questions |= FirstOf(rest).Mask;
        }

        return questions;
    }

    /// <summary>How many questions are in a set.</summary>
    internal int Count(QuestionSet questions) => (questions.Answers & lastAnswers).Count;

    /// <summary>The first question in a set, which is not empty.</summary>
    internal Question FirstOf(QuestionSet questions) => FirstOf(questions.Answers);

    /// <summary>The first question that some answers are to, of which there is at least one.</summary>
    internal Question FirstOf(AnswerSet answers) => questionOfBit[answers.First];

    /// <summary>Whether all answers to some question are ruled out.</summary>
    internal bool RulesOutAQuestion(AnswerSet excluded) => !LastOfRuledOut(excluded).IsEmpty;

    private AnswerSet LastOfRuledOut(AnswerSet excluded) => excluded.LastOfWholeQuestions(AllQuestions.Answers, lastAnswers);

    private string Hash()
    {
        Digest digest = new Digest().Add(Id);
        foreach (Question question in Questions)
        {
            digest.Add(question.Id).Add(string.Join(' ', question.Options.Select(option => option.Token)));
        }

        foreach (Implication rule in Implications) digest.Add(rule.Id).Add(rule.Premise).Add(rule.Conclusion);
        return digest.ToString();
    }

    private InvalidOperationException NotBuilt() =>
        new($"'{Id}' is not built yet: more questions and rules can still come, so that nothing can be reasoned about its answers.");
}
