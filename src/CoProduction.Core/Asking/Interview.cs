using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction.Asking;

/// <summary>An interview that asks of an activity only what still matters for a definition, or for a set of them, with the fewest expected questions.</summary>
/// <remarks>
/// Immutable: each answer gives a new interview, and to go back is to return to an earlier one. Asked are the definitions' own questions. Never asked is
/// what follows from other answers, what can no longer help to settle a verdict, what was answered in part during the interview, and what nobody can
/// tell: such questions bear <see cref="MissingReason.CannotTell"/> in the activity's evidence. The activity therefore holds all that is needed to go on
/// another day. Only <see cref="PlanNext"/> searches for the best order.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Interview
{
    private static readonly InterviewOptions Usual = new();

    private readonly Question[] asked;
    private readonly Agenda agenda;
    private IReadOnlyList<Question>? open;

    /// <summary>Begins an interview with what is known of an activity, or goes on with one.</summary>
    /// <remarks>The questions asked before are those of an earlier interview, in order; they are listed again, and have no other effect.</remarks>
    /// <exception cref="ArgumentNullException">The definitions or the activity are null, or a definition or a question is.</exception>
    /// <exception cref="ArgumentException">
    /// There is no definition, two bear the same id, or they ask questions of different questionnaires; the activity's answers, its evidence or the weights belong to
    /// another questionnaire; or a question asked before is given twice or belongs to another questionnaire.
    /// </exception>
    public Interview(
        IEnumerable<Definition> definitions, Activity activity, AnswerWeights? weights = null, IEnumerable<Question>? askedBefore = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Definitions = DefinitionSet.From(definitions);
        Activity = activity;
        Weights = weights ?? AnswerWeights.Uniform;
        activity.RequireFrom(Questionnaire, nameof(activity));
        Weights.RequireFor(Questionnaire, nameof(weights));
        asked = [.. askedBefore ?? []];
        foreach (Question question in asked)
        {
            RequireOwn(question, nameof(askedBefore));
        }

        if (asked.CountBy(question => question).FirstOrDefault(each => each.Value > 1) is { Key: { } twice })
        {
            throw new ArgumentException($"'{twice.Id}' is given twice.", nameof(askedBefore));
        }

        agenda = new Agenda(Definitions, Weights, Skipped.Aggregate(default(QuestionSet), (skipped, question) => skipped | question.Mask));
    }

    /// <summary>The definitions to settle, in order.</summary>
    public DefinitionSet Definitions { get; }

    /// <summary>The questionnaire whose questions are asked: that of the definitions.</summary>
    public Questionnaire Questionnaire => Definitions.Questionnaire;

    /// <summary>The activity with all the answers given so far.</summary>
    public Activity Activity { get; }

    /// <summary>How likely the answers are held to be.</summary>
    public AnswerWeights Weights { get; }

    /// <summary>The questions answered or skipped so far, in the order in which they were asked.</summary>
    public IReadOnlyList<Question> Asked => [.. asked];

    /// <summary>The questions that are not asked because nobody can tell, in their questionnaire's order.</summary>
    public IReadOnlyList<Question> Skipped => [.. Questionnaire.Questions.Where(CannotTell)];

    /// <summary>The questions that still matter and may be asked, in their questionnaire's order: with some answers to others, theirs settle a verdict.</summary>
    /// <value>Empty where the answers contradict each other.</value>
    public IReadOnlyList<Question> Open =>
        Volatile.Read(ref open) ?? Once.Keep(ref open, Questionnaire.List(agenda.Askable(Activity.Answers.Excluded)));

    /// <summary>Whether there is nothing left to ask or to correct: every verdict is definite, or no answer that somebody can tell to a question of the definitions makes it so.</summary>
    /// <value>False where the answers contradict each other: <see cref="Contradictions"/> says which.</value>
    public bool IsDone => Contradictions.Count == 0 && Open.Count == 0;

    /// <summary>Answers that cannot all be true: nothing more is asked until one of them is corrected.</summary>
    public IReadOnlyList<Contradiction> Contradictions => Contradiction.In(Activity.Answers);

    /// <summary>Chooses the question to ask now, or null where none is left that matters or where the answers contradict each other.</summary>
    /// <remarks>
    /// The first of an order that needs the fewest questions on average, where that can be found within the bounds of the options; otherwise the best of one
    /// step's lookahead. Of a definition that more than 400 smallest sets of answers settle, the lookahead is all there is, and how many questions are to
    /// be expected is not said. The search may take a second or two, begins anew with each call, and can be given up at any time. A question that is left is never
    /// missed: null where <see cref="Open"/> is empty, and only there.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token is cancelled before the question is found.</exception>
    public NextQuestion? PlanNext(InterviewOptions? options = null, CancellationToken cancellationToken = default) =>
        Plan.Choose(agenda, Activity.Answers.Excluded, options ?? Usual, cancellationToken);

    /// <summary>The verdict under each definition, on what is known so far.</summary>
    public Classification Classify() => new Classifier(Definitions).Classify(Activity);

    /// <summary>This interview with a question answered; what the activity said of it before the interview gives way.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">The question belongs to another questionnaire, or was asked before: <see cref="Correct{T}(Question{T}, T)"/> changes its answer.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The question does not allow the answer.</exception>
    public Interview Answer<T>(Question<T> question, T answer)
        where T : struct
    {
        RequireNotAsked(question);
        return Answered(question, [question.OptionOf(answer)]);
    }

    /// <summary>This interview with a question answered by an option, or by several of which it is not known which is right.</summary>
    /// <exception cref="ArgumentNullException">The question or an option is null.</exception>
    /// <exception cref="ArgumentException">
    /// No option is given, one belongs to another question, or the question belongs to another questionnaire or was asked before:
    /// <see cref="Correct(Question, ReadOnlySpan{AnswerOption})"/> changes its answer.
    /// </exception>
    public Interview Answer(Question question, params ReadOnlySpan<AnswerOption> possible)
    {
        RequireNotAsked(question);
        return Answered(question, possible);
    }

    /// <summary>This interview with a question that nobody can tell: it stays open and is not asked again.</summary>
    /// <remarks>Whatever was known of it, in whole or in part, becomes unknown again.</remarks>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">The question belongs to another questionnaire.</exception>
    public Interview Skip(Question question)
    {
        RequireOwn(question, nameof(question));
        return With(question, Activity.Answers.WithOptions(question, [.. question.Options]), MissingReason.CannotTell);
    }

    /// <summary>This interview with another answer to a question that has one or that nobody could tell; it keeps its place among those asked.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">The question was not asked before, and nothing is known of it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The question does not allow the answer.</exception>
    public Interview Correct<T>(Question<T> question, T answer)
        where T : struct
    {
        RequireAnswered(question);
        return Answered(question, [question.OptionOf(answer)]);
    }

    /// <summary>This interview with another option, or several, for a question that has an answer or that nobody could tell; it keeps its place.</summary>
    /// <exception cref="ArgumentNullException">The question or an option is null.</exception>
    /// <exception cref="ArgumentException">
    /// No option is given, one belongs to another question, or the question was not asked before and nothing is known of it.
    /// </exception>
    public Interview Correct(Question question, params ReadOnlySpan<AnswerOption> possible)
    {
        RequireAnswered(question);
        return Answered(question, possible);
    }

    /// <summary>How far the interview has come, as in <c>3 questions asked; of 41 definitions, 4 are settled; 18 questions still matter</c>.</summary>
    public override string ToString()
    {
        int settled = Definitions.Count(definition => definition.Assess(Activity.Answers) != Verdict.Undetermined);
        return $"{Prose.Count(asked.Length, "question", "questions")} asked; of {Prose.Count(Definitions.Count, "definition", "definitions")}, "
            + $"{Prose.Count(settled, "is", "are")} settled; "
            + (Contradictions is [var clash, ..] ? $"the answers contradict each other: {clash}"
                : Open.Count is var open && open > 0 ? $"{Prose.Count(open, "question", "questions")} still {Prose.Agree(open, "matters", "matter")}"
                : "nothing left to ask");
    }

    private void RequireOwn(Question question, string parameter)
    {
        ArgumentNullException.ThrowIfNull(question, parameter);
        if (question.Questionnaire != Questionnaire)
        {
            throw new ArgumentException($"'{question.Id}' is a question of {question.Questionnaire.Beside(Questionnaire)}, and not of '{Questionnaire}'.", parameter);
        }
    }

    private void RequireNotAsked(Question question)
    {
        RequireOwn(question, nameof(question));
        if (asked.Contains(question))
        {
            throw new ArgumentException($"'{question.Id}' was asked before; its answer can be corrected.", nameof(question));
        }
    }

    private void RequireAnswered(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (!asked.Contains(question) && (question.Questionnaire != Questionnaire || (!Activity.Answers.Knows(question) && !CannotTell(question))))
        {
            throw new ArgumentException($"'{question.Id}' was not asked before, and nothing is known of it: there is nothing to correct.", nameof(question));
        }
    }

    private bool CannotTell(Question question) =>
        Activity.Evidence.TryGetValue(question, out Evidence? evidence) && evidence.Missing == MissingReason.CannotTell && !Activity.Answers.Settles(question);

    private Interview Answered(Question question, ReadOnlySpan<AnswerOption> possible)
    {
        Answers answers = Activity.Answers.WithOptions(question, possible);
        return With(question, answers, answers.Settles(question) ? null : MissingReason.CannotTell);
    }

    private Interview With(Question question, Answers answers, MissingReason? missing)
    {
        Dictionary<Question, Evidence> evidence = new(Activity.Evidence);
        Evidence noted = evidence.GetValueOrDefault(question, new Evidence()) with { Missing = missing };
        evidence.Remove(question);
        if (noted != new Evidence())
        {
            evidence.Add(question, noted);
        }

        Activity activity = Activity with { Answers = answers, Evidence = evidence };
        return new Interview(Definitions, activity, Weights, asked.Contains(question) ? asked : asked.Append(question));
    }
}
