using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.Wording;

namespace CoProduction.Coding;

/// <summary>Makes a questionnaire: its questions in the order in which they are added, then the rules between their answers.</summary>
/// <remarks>
/// A question is whole as soon as it is added: conditions and answers can be made of it at once. Nothing can be reasoned about them before
/// <see cref="Build"/>, because a rule may still come. Not safe for use by several threads at once; what it makes is.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class QuestionnaireBuilder
{
    private readonly Questionnaire questionnaire;
    private readonly List<Implication> implications = [];
    private readonly HashSet<string> rules = new(StringComparer.Ordinal);
    private bool isBuilt;

    /// <summary>Begins a questionnaire with a permanent name, and says which version of it this is.</summary>
    /// <param name="id">A letter, then letters, digits, hyphens and underscores, all of them ASCII.</param>
    /// <param name="version">To be raised when an answer once given could mean something else.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The id cannot be a name, or the version is blank.</exception>
    public QuestionnaireBuilder(string id, string version = "1.0")
    {
        Naming.RequireName(id, nameof(id));
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        questionnaire = new Questionnaire(id, version);
    }

    /// <summary>What is being built: its questions can be asked for, and not yet reasoned with.</summary>
    internal Questionnaire Questionnaire => questionnaire;

    /// <summary>When a coder answers a question by no.</summary>
    /// <value><c>No: it is clearly not so.</c> by default.</value>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string MeaningOfNo { get; init => field = Required.Text(value); } = "No: it is clearly not so.";

    /// <summary>Adds a question that is answered by yes or no.</summary>
    /// <param name="id">A letter, then letters, digits, hyphens and underscores, all of them ASCII.</param>
    /// <param name="wording">The question as it is put to a coder.</param>
    /// <param name="guidance">What counts, what does not, and when to leave the question open; empty where the wording says it all.</param>
    /// <param name="yes">Something for which yes is right.</param>
    /// <param name="no">Something for which no is right.</param>
    /// <param name="citations">The works that make the question matter: at least one.</param>
    /// <param name="ifYes">The answer yes as a clause that completes <c>It would count if ...</c>; none by default.</param>
    /// <param name="ifNo">The answer no as such a clause; none by default.</param>
    /// <param name="formerIds">Earlier names of the question, which are still read; none by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// An id cannot be a name or is another question's, a text is blank, there is no citation, or the questionnaire would have more than 128 answers.
    /// </exception>
    /// <exception cref="InvalidOperationException">The questionnaire is built already.</exception>
    public Question<bool> YesNo(
        string id, string wording, string guidance, string yes, string no, IReadOnlyList<Citation> citations, string ifYes = "", string ifNo = "",
        IReadOnlyList<string>? formerIds = null) =>
        Choice<bool>(
            id, wording, guidance, [new(true, "yes", "Yes.", yes, ifYes), new(false, "no", MeaningOfNo, no, ifNo)], citations, formerIds);

    /// <summary>Adds a question that is answered by one of several values of a type.</summary>
    /// <typeparam name="T">An enum, or any other value type whose values can be told apart; questions of yes and no have answers yes and no.</typeparam>
    /// <param name="id">A letter, then letters, digits, hyphens and underscores, all of them ASCII.</param>
    /// <param name="wording">The question as it is put to a coder.</param>
    /// <param name="guidance">What counts, what does not, and when to leave the question open; empty where the wording says it all.</param>
    /// <param name="answers">The answers allowed, in order: at least two.</param>
    /// <param name="citations">The works that make the question matter: at least one.</param>
    /// <param name="formerIds">Earlier names of the question, which are still read; none by default.</param>
    /// <param name="isOrdered">Whether the answers rise or fall in their order; false by default.</param>
    /// <exception cref="ArgumentNullException">An argument, an answer or a citation is null.</exception>
    /// <exception cref="ArgumentException">
    /// An id cannot be a name or is another question's, the wording is blank, there are fewer than two answers, two share a value or a token, there is no
    /// citation, or the questionnaire would have more than 128 answers; or answers of type <see cref="bool"/> have other tokens than yes and no.
    /// </exception>
    /// <exception cref="InvalidOperationException">The questionnaire is built already.</exception>
    public Question<T> Choice<T>(
        string id, string wording, string guidance, IReadOnlyList<AllowedAnswer<T>> answers, IReadOnlyList<Citation> citations,
        IReadOnlyList<string>? formerIds = null, bool isOrdered = false)
        where T : struct
    {
        Question<T> question = new(questionnaire, TextOf(id, wording, guidance, answers, citations, formerIds, isOrdered));
        questionnaire.Add(question);
        return question;
    }

    /// <summary>Adds a rule between answers: where one condition holds, another must hold too.</summary>
    /// <param name="id">A name of its own among the rules.</param>
    /// <param name="premise">What makes the rule apply.</param>
    /// <param name="conclusion">What must then hold.</param>
    /// <param name="reason">Why the one follows from the other, as a clause that completes <c>because ...</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The id cannot be a name or is another rule's, the reason is blank, or a condition asks questions of another questionnaire.
    /// </exception>
    /// <exception cref="InvalidOperationException">The questionnaire is built already.</exception>
    public Implication Implies(string id, Condition premise, Condition conclusion, string reason)
    {
        RequireOpen();
        Naming.RequireName(id, nameof(id));
        RequireOwn(premise, nameof(premise));
        RequireOwn(conclusion, nameof(conclusion));
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (rules.Contains(id))
        {
            throw new ArgumentException($"Two rules of '{questionnaire}' share the id '{id}'.", nameof(id));
        }

        Implication implication = new(id, premise, conclusion, reason);
        implications.Add(implication);
        rules.Add(id);
        return implication;
    }

    /// <summary>The questionnaire, to which nothing can be added any more.</summary>
    /// <exception cref="InvalidOperationException">
    /// There is no question, the rules contradict each other so that no answers respect them, or the questionnaire is built already.
    /// </exception>
    /// <exception cref="NotSupportedException">The rules are too many or too intricate to be reasoned with.</exception>
    public Questionnaire Build()
    {
        RequireOpen();
        if (questionnaire.IsEmpty)
        {
            throw new InvalidOperationException($"'{questionnaire}' has no question: at least one is needed.");
        }

        questionnaire.Complete(implications);
        isBuilt = true;
        return questionnaire;
    }

    /// <summary>What is said of a question that can be added.</summary>
    private QuestionText TextOf(
        string id, string wording, string guidance, IReadOnlyList<AllowedAnswer> answers, IReadOnlyList<Citation> citations, IReadOnlyList<string>? formerIds, bool isOrdered)
    {
        RequireOpen();
        ArgumentException.ThrowIfNullOrWhiteSpace(wording);
        ArgumentNullException.ThrowIfNull(guidance);
        QuestionText text = new(id, wording, guidance, OptionsOf(answers, id), SourcesOf(citations, id), [.. formerIds ?? []], isOrdered);
        RequireNew(text.Names, nameof(id));
        questionnaire.RequireRoom(text);
        return text;
    }

    // Not by the type of the values, so that it is compiled once and not for each vocabulary.
    private static OptionText[] OptionsOf(IReadOnlyList<AllowedAnswer> answers, string id)
    {
        ArgumentNullException.ThrowIfNull(answers);
        List<OptionText> options = [];
        HashSet<string> tokens = new(StringComparer.Ordinal);
        HashSet<object> values = [];
        foreach (AllowedAnswer answer in answers)
        {
            ArgumentNullException.ThrowIfNull(answer, nameof(answers));
            if (!tokens.Add(answer.Token))
            {
                throw new ArgumentException($"Two answers to '{id}' share the token '{answer.Token}'.", nameof(answers));
            }

            if (!values.Add(answer.Text.Value))
            {
                throw new ArgumentException($"Two answers to '{id}' share the value '{answer.Text.Value}'.", nameof(answers));
            }

            if (answer.Text.Value is bool value && answer.Token != (value ? "yes" : "no"))
            {
                throw new ArgumentException($"'{answer.Token}' cannot stand for {(value ? "true" : "false")}: answers of true and false are 'yes' and 'no'.", nameof(answers));
            }

            options.Add(answer.Text);
        }

        return options.Count >= 2 ? [.. options] : throw new ArgumentException($"'{id}' needs at least two answers.", nameof(answers));
    }

    private static IReadOnlyList<Citation> SourcesOf(IReadOnlyList<Citation> citations, string id)
    {
        ArgumentNullException.ThrowIfNull(citations);
        foreach (Citation citation in citations)
        {
            ArgumentNullException.ThrowIfNull(citation, nameof(citations));
        }

        return citations.Count > 0 ? [.. citations] : throw new ArgumentException($"'{id}' needs at least one citation.", nameof(citations));
    }

    private void RequireNew(IEnumerable<string> names, string parameter)
    {
        HashSet<string> own = new(StringComparer.Ordinal);
        foreach (string name in names)
        {
            Naming.RequireName(name, parameter);
            if (questionnaire.Find(name) is not null || !own.Add(name))
            {
                throw new ArgumentException($"Two questions of '{questionnaire}' share the id '{name}'.", parameter);
            }
        }
    }

    private void RequireOwn(Condition condition, string parameter)
    {
        ArgumentNullException.ThrowIfNull(condition, parameter);
        if (condition.Questionnaire != questionnaire)
        {
            throw new ArgumentException($"'{condition}' asks questions of {condition.Questionnaire.Beside(questionnaire)}, and not of '{questionnaire}'.", parameter);
        }
    }

    private void RequireOpen()
    {
        if (isBuilt)
        {
            throw new InvalidOperationException($"'{questionnaire}' is built already: nothing can be added to it.");
        }
    }
}
