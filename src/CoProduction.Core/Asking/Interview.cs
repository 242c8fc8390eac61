using CoProduction.Coding;

namespace CoProduction.Asking;

/// <summary>An interview that asks of an activity only what still matters for a definition, or for a set of them, with the fewest expected questions.</summary>
/// <remarks>
/// Immutable: each answer gives a new interview, and to go back is to return to an earlier one. Asked are the definitions' own questions. Never asked is
/// what follows from other answers, what can no longer help to settle a verdict, what was answered in part during the interview, and what nobody can
/// tell: such questions bear <see cref="MissingReason.CannotTell"/> in the activity's evidence. The activity therefore holds all that is needed to go on
/// another day. Exact up to <see cref="MaxQuestions"/> questions and <see cref="MaxSteps"/> steps of work, and the best of one step's lookahead beyond.
/// </remarks>
public sealed class Interview
{
    /// <summary>The most questions still open among which the best order is searched for, while they are open for one definition only.</summary>
    public const int MaxQuestions = 12;

    /// <summary>The most questions still open among which the best order is searched for, while they are open for several definitions.</summary>
    public const int MaxQuestionsForSeveral = 6;

    /// <summary>The most work done to find the best order, in steps.</summary>
    /// <remarks>A step is to compare two of the sets of answers that would settle a verdict; a computer does some ten million in a second.</remarks>
    public const int MaxSteps = 20_000_000;

    private readonly Definition[] definitions;
    private readonly Question[] asked;
    private readonly Agenda agenda;
    private readonly Lazy<NextQuestion?> next;

    /// <summary>Begins an interview with what is known of an activity, or goes on with one.</summary>
    /// <remarks>The questions asked before are those of an earlier interview, in order; they are listed again, and have no other effect.</remarks>
    /// <exception cref="ArgumentNullException">The definitions or the activity are null, or a definition or a question is.</exception>
    /// <exception cref="ArgumentException">There is no definition, two bear the same id, or a question asked before is given twice or not of the codebook.</exception>
    public Interview(
        IEnumerable<Definition> definitions, Activity activity, AnswerWeights? weights = null, IEnumerable<Question>? askedBefore = null)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        ArgumentNullException.ThrowIfNull(activity);
        this.definitions = [.. definitions];
        asked = [.. askedBefore ?? []];
        if (this.definitions.Length == 0)
        {
            throw new ArgumentException("At least one definition is needed.", nameof(definitions));
        }

        foreach (Definition definition in this.definitions)
        {
            ArgumentNullException.ThrowIfNull(definition, nameof(definitions));
        }

        if (this.definitions.CountBy(definition => definition.Id).FirstOrDefault(each => each.Value > 1) is { Key: { } id })
        {
            throw new ArgumentException($"Two definitions bear the id '{id}'.", nameof(definitions));
        }

        foreach (Question question in asked)
        {
            RequireOfCodebook(question, nameof(askedBefore));
        }

        if (asked.CountBy(question => question).FirstOrDefault(each => each.Value > 1) is { Key: { } twice })
        {
            throw new ArgumentException($"'{twice.Id}' is given twice.", nameof(askedBefore));
        }

        Activity = activity;
        Weights = weights ?? AnswerWeights.Uniform;
        agenda = new Agenda(this.definitions, Weights, SkippedMask);
        next = new(FindNext);
    }

    /// <summary>The definitions to settle, in order.</summary>
    public IReadOnlyList<Definition> Definitions => definitions;

    /// <summary>The activity with all the answers given so far.</summary>
    public Activity Activity { get; }

    /// <summary>How likely the answers are held to be.</summary>
    public AnswerWeights Weights { get; }

    /// <summary>The questions answered or skipped so far, in the order in which they were asked.</summary>
    public IReadOnlyList<Question> Asked => asked;

    /// <summary>The questions that are not asked because nobody can tell, in the codebook's order.</summary>
    public IReadOnlyList<Question> Skipped => [.. Codebook.Questions.Where(CannotTell)];

    /// <summary>The questions that still matter and may be asked, in the codebook's order: with some answers to others, theirs settle a verdict.</summary>
    public IReadOnlyList<Question> Open => Codebook.Questionnaire.List(agenda.Askable(Activity.Answers.Excluded));

    /// <summary>The question to ask now, or null where none is left that matters or where the answers contradict each other.</summary>
    public NextQuestion? Next => next.Value;

    /// <summary>Whether there is nothing left to ask: every verdict is definite, or cannot become so without what nobody can tell.</summary>
    public bool IsDone => Next is null;

    /// <summary>Answers that cannot all be true: nothing more is asked until one of them is corrected.</summary>
    public IReadOnlyList<Contradiction> Contradictions => Contradiction.In(Activity.Answers);

    /// <summary>The verdict under each definition, on what is known so far.</summary>
    public Classification Classify() => new Classifier(definitions).Classify(Activity);

    /// <summary>This interview with a question answered; what the activity said of it before the interview gives way.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">The question is not of the codebook, or was asked before: <see cref="Correct{T}"/> changes its answer.</exception>
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
    /// No option is given, one belongs to another question, or the question is not of the codebook or was asked before:
    /// <see cref="CorrectOptions"/> changes its answer.
    /// </exception>
    public Interview AnswerOptions(Question question, params ReadOnlySpan<AnswerOption> possible)
    {
        RequireNotAsked(question);
        return Answered(question, possible);
    }

    /// <summary>This interview with a question that nobody can tell: it stays open and is not asked again.</summary>
    /// <remarks>Whatever was known of it, in whole or in part, becomes unknown again.</remarks>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">The question is not of the codebook.</exception>
    public Interview Skip(Question question)
    {
        RequireOfCodebook(question, nameof(question));
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
    public Interview CorrectOptions(Question question, params ReadOnlySpan<AnswerOption> possible)
    {
        RequireAnswered(question);
        return Answered(question, possible);
    }

    /// <summary>How far the interview has come, as in <c>3 questions asked; of 29 definitions, 4 are settled; next: power</c>.</summary>
    public override string ToString()
    {
        int settled = definitions.Count(definition => definition.Assess(Activity.Answers) != Verdict.Undetermined);
        return $"{asked.Length} {(asked.Length == 1 ? "question" : "questions")} asked; of {definitions.Length} "
            + $"{(definitions.Length == 1 ? "definition" : "definitions")}, {settled} {(settled == 1 ? "is" : "are")} settled; "
            + (Next is { } question ? $"next: {question.Question.Id}" : "nothing left to ask");
    }

    private static void RequireOfCodebook(Question question, string parameter)
    {
        ArgumentNullException.ThrowIfNull(question, parameter);
        if (question.Questionnaire != Codebook.Questionnaire)
        {
            throw new ArgumentException($"'{question.Id}' is a question of '{question.Questionnaire}', and not of the codebook.", parameter);
        }
    }

    private void RequireNotAsked(Question question)
    {
        RequireOfCodebook(question, nameof(question));
        if (asked.Contains(question))
        {
            throw new ArgumentException($"'{question.Id}' was asked before; its answer can be corrected.", nameof(question));
        }
    }

    private void RequireAnswered(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (!asked.Contains(question) && (question.Questionnaire != Codebook.Questionnaire || (!Activity.Answers.Knows(question) && !CannotTell(question))))
        {
            throw new ArgumentException($"'{question.Id}' was not asked before, and nothing is known of it: there is nothing to correct.", nameof(question));
        }
    }

    private QuestionSet SkippedMask => Codebook.Questions.Where(CannotTell).Aggregate(default(QuestionSet), (mask, question) => mask | question.Mask);

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
        return new Interview(definitions, activity, Weights, asked.Contains(question) ? asked : asked.Append(question));
    }

    private NextQuestion? FindNext()
    {
        AnswerSet excluded = Activity.Answers.Excluded;
        return Plan.Choose(agenda, excluded) is { } plan
            ? new NextQuestion(
                plan.Question, [.. definitions.Where(each => agenda.Askable(each, excluded).Touches(plan.Question.Mask))], plan.IsExact, plan.Expected)
            : null;
    }
}
