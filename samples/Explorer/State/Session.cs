using CoProduction;
using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;

namespace Explorer.State;

/// <summary>What the reader describes, by which definitions, and every step back.</summary>
public sealed class Session
{
    private static readonly InterviewOptions Quick = new() { MaxQuestions = 10, MaxQuestionsForSeveral = 0, MaxSteps = 200_000, ImaginedInterviews = 0 };

    private readonly Stack<(Activity Activity, IReadOnlyList<Question> Asked)> earlier = [];
    private readonly Stack<Kept> aside = [];
    private IReadOnlyList<Definition> chosen = Beginning;
    private Classification? classification;
    private bool isOwn;

    public Activity Activity { get; private set; } = new(OwnWords.Nothing);

    public IReadOnlyList<Question> Asked { get; private set; } = [];

    /// <summary>To begin with, the first that is suggested.</summary>
    public IReadOnlyList<Definition> Definitions { get; private set; } = Beginning;

    /// <summary>Whether the reader chose the definitions, and they are not those that stood there to begin with.</summary>
    public bool HasChosen { get; private set; }

    /// <summary>The definitions by which one asked before all were held; null where not all are.</summary>
    public IReadOnlyList<Definition>? Before { get; private set; }

    /// <summary>Questions whose answers must stay as they are, when it is asked what would turn a verdict.</summary>
    public HashSet<Question> Locked { get; } = [];

    /// <summary>Whether what stands there is the example, and not the reader's own.</summary>
    public bool IsExample => !isOwn && Activity.Title == Example.Park.Title;

    public bool CanGoBack => earlier.Count > 0;

    /// <summary>What the reader was about when another activity took its place, and can return to; null where there is nothing of the kind.</summary>
    public Activity? Aside => aside.TryPeek(out Kept? kept) ? kept.Activity : null;

    public Classification Classification => classification ??= new Classifier(Definitions, ChosenTypologies, Classifier.Default.Cautions).Classify(Activity);

    public Interview Interview => new(Definitions, Activity, askedBefore: Asked);

    private static IReadOnlyList<Definition> Beginning => [Stress.Suggested[0].Definition];

    private IEnumerable<Typology> ChosenTypologies => DefinitionCatalog.Typologies.Where(typology => Definitions.Any(definition => definition.Work == typology.Work));

    public NextQuestion? Next() => Interview.PlanNext(Quick);

    public void Describe(string ownWords)
    {
        (string title, string? description) = OwnWords.Read(ownWords);
        isOwn = true;
        Change(Activity with { Title = title, Description = description }, Asked);
    }

    public void Choose(IReadOnlyList<Definition> definitions)
    {
        if (definitions.Count > 0)
        {
            chosen = IsAll(definitions) ? chosen : definitions;
            HoldBy(definitions);
        }
    }

    /// <summary>Answers a question, anew where it has an answer; several options where it is not known which is right.</summary>
    public void Answer(Question question, params AnswerOption[] possible) => Say([question], _ => possible);

    /// <summary>Answers several questions that were asked at once with no.</summary>
    public void Deny(IReadOnlyList<Question> questions) => Say(questions, question => [question.No()]);

    /// <summary>Nobody can tell: the questions stay open, and are not asked again.</summary>
    public void Skip(IReadOnlyList<Question> questions) =>
        Say(questions, question => [.. question.Options], new Evidence { Missing = MissingReason.CannotTell });

    /// <summary>Leaves an answer as it is when it is asked what would turn a verdict, or no longer.</summary>
    public void Lock(Question question)
    {
        if (!Locked.Remove(question))
        {
            Locked.Add(question);
        }
    }

    /// <summary>Takes an answer back: the question may be asked again.</summary>
    public void Forget(Question question)
    {
        Remember();
        Locked.Remove(question);
        Change(
            Activity with { Answers = Activity.Answers.WithOptions(question, [.. question.Options]), Evidence = Without([question]) },
            [.. Asked.Where(each => each != question)]);
    }

    public void Back()
    {
        if (earlier.TryPop(out (Activity Activity, IReadOnlyList<Question> Asked) before))
        {
            Change(before.Activity, before.Asked);
        }
    }

    /// <summary>Takes up another activity, and the definitions to hold it against where some are named; what the reader typed or answered before is put aside.</summary>
    public void Open(Activity activity, IReadOnlyList<Definition>? by = null)
    {
        PutAside();
        isOwn = false;
        earlier.Clear();
        Locked.Clear();
        if (by is { Count: > 0 })
        {
            HoldBy(by);
        }

        Change(activity, [.. activity.Answers.Questions]);
    }

    /// <summary>Whether the definitions are others than those with which these pages begin, since the reader chose them.</summary>
    public bool IsByChoice => Definitions.SequenceEqual(chosen) && !chosen.SequenceEqual(Beginning);

    /// <summary>Begins with nothing said, by the definitions that the reader chose last, or by those with which these pages begin; and neither by all nor by those of a comparison.</summary>
    public void StartAnew() => Open(new Activity(OwnWords.Nothing), chosen);

    /// <summary>Takes up again what was put aside last, as it was; what stands there now is put aside in its turn, where it is the reader's own.</summary>
    public void Return()
    {
        if (aside.TryPop(out Kept? kept))
        {
            PutAside();
            isOwn = true;
            (Definitions, HasChosen, Before) = (kept.Definitions, kept.HasChosen, kept.Before);
            Locked.Clear();
            Locked.UnionWith(kept.Locked);
            earlier.Clear();
            foreach ((Activity, IReadOnlyList<Question>) step in kept.Earlier)
            {
                earlier.Push(step);
            }

            Change(kept.Activity, kept.Asked);
        }
    }

    public string Save() => CoProductionJson.Activities.Write(Activity, indented: true);

    private void PutAside()
    {
        if (isOwn && (Activity.Title != OwnWords.Nothing || Asked.Count > 0))
        {
            aside.Push(new Kept(Activity, Asked, Definitions, HasChosen, Before, [.. Locked], [.. earlier.Reverse()]));
        }
    }

    /// <summary>Holds activities against definitions, whoever chose them.</summary>
    private void HoldBy(IReadOnlyList<Definition> definitions)
    {
        Before = !IsAll(definitions) ? null : IsAll(Definitions) ? Before : Definitions;
        Definitions = definitions;
        HasChosen = true;
        classification = null;
    }

    /// <summary>Takes what is said of questions, in the place of what was said and noted of them before.</summary>
    private void Say(IReadOnlyList<Question> questions, Func<Question, AnswerOption[]> possible, Evidence? noted = null)
    {
        Remember();
        Dictionary<Question, Evidence> evidence = Without(questions);
        foreach (Question question in noted is null ? [] : questions)
        {
            evidence[question] = noted!;
        }

        Answers answers = questions.Aggregate(Activity.Answers, (said, question) => said.WithOptions(question, possible(question)));
        Change(Activity with { Answers = answers, Evidence = evidence }, [.. Asked.Union(questions)]);
    }

    private void Remember()
    {
        isOwn = true;
        earlier.Push((Activity, Asked));
    }

    private void Change(Activity activity, IReadOnlyList<Question> asked)
    {
        (Activity, Asked) = (activity, asked);
        classification = null;
    }

    private static bool IsAll(IReadOnlyList<Definition> definitions) => definitions.Count == DefinitionCatalog.Definitions.Count;

    private Dictionary<Question, Evidence> Without(IReadOnlyList<Question> questions) =>
        Activity.Evidence.Where(each => !questions.Contains(each.Key)).ToDictionary(each => each.Key, each => each.Value);

    private sealed record Kept(
        Activity Activity,
        IReadOnlyList<Question> Asked,
        IReadOnlyList<Definition> Definitions,
        bool HasChosen,
        IReadOnlyList<Definition>? Before,
        IReadOnlyList<Question> Locked,
        IReadOnlyList<(Activity, IReadOnlyList<Question>)> Earlier);
}
