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
    private Classification? classification;

    public Activity Activity { get; private set; } = new(OwnWords.Nothing);

    public IReadOnlyList<Question> Asked { get; private set; } = [];

    public IReadOnlyList<Definition> Definitions { get; private set; } = [BrudneyEngland1983.Definition];

    /// <summary>Questions whose answers must stay as they are, when it is asked what would turn a verdict.</summary>
    public HashSet<Question> Locked { get; } = [];

    public bool CanGoBack => earlier.Count > 0;

    public Classification Classification => classification ??= new Classifier(Definitions, ChosenTypologies, Classifier.Default.Cautions).Classify(Activity);

    public Interview Interview => new(Definitions, Activity, askedBefore: Asked);

    private IEnumerable<Typology> ChosenTypologies => DefinitionCatalog.Typologies.Where(typology => Definitions.Any(definition => definition.Work == typology.Work));

    public NextQuestion? Next() => Interview.PlanNext(Quick);

    public void Describe(string ownWords)
    {
        (string title, string? description) = OwnWords.Read(ownWords);
        Change(Activity with { Title = title, Description = description }, Asked);
    }

    public void Choose(IReadOnlyList<Definition> definitions)
    {
        if (definitions.Count > 0)
        {
            Definitions = definitions;
            classification = null;
        }
    }

    /// <summary>Answers a question, anew where it has an answer; several options where it is not known which is right.</summary>
    public void Answer(Question question, params AnswerOption[] possible)
    {
        Remember();
        Change(
            Activity with { Answers = Activity.Answers.WithOptions(question, possible), Evidence = Without(question) },
            Asked.Contains(question) ? Asked : [.. Asked, question]);
    }

    /// <summary>Nobody can tell: the question stays open, and is not asked again.</summary>
    public void Skip(Question question)
    {
        Remember();
        Dictionary<Question, Evidence> evidence = Without(question);
        evidence[question] = new Evidence { Missing = MissingReason.CannotTell };
        Change(
            Activity with { Answers = Activity.Answers.WithOptions(question, [.. question.Options]), Evidence = evidence },
            Asked.Contains(question) ? Asked : [.. Asked, question]);
    }

    /// <summary>Takes an answer back: the question may be asked again.</summary>
    public void Forget(Question question)
    {
        Remember();
        Locked.Remove(question);
        Change(
            Activity with { Answers = Activity.Answers.WithOptions(question, [.. question.Options]), Evidence = Without(question) },
            [.. Asked.Where(each => each != question)]);
    }

    public void Back()
    {
        if (earlier.TryPop(out (Activity Activity, IReadOnlyList<Question> Asked) before))
        {
            Change(before.Activity, before.Asked);
        }
    }

    public void Open(Activity activity)
    {
        Remember();
        Locked.Clear();
        Change(activity, [.. activity.Answers.Questions]);
    }

    public void StartAnew() => Open(new Activity(OwnWords.Nothing));

    public string Save() => CoProductionJson.Activities.Write(Activity, indented: true);

    private void Remember() => earlier.Push((Activity, Asked));

    private void Change(Activity activity, IReadOnlyList<Question> asked)
    {
        (Activity, Asked) = (activity, asked);
        classification = null;
    }

    private Dictionary<Question, Evidence> Without(Question question) =>
        Activity.Evidence.Where(each => each.Key != question).ToDictionary(each => each.Key, each => each.Value);
}
