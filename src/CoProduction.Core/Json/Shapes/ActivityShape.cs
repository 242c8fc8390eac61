using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Scanning;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Json;

/// <summary>An activity: parts in the order of the contract, and none that is absent.</summary>
internal sealed class ActivityShape(AnswersShape answers)
{
    private static readonly Lazy<ActivityValidator> Rules = new(() => new ActivityValidator(isOfJson: true));

    private readonly Lazy<QuestionWords> words = new(() => new QuestionWords(answers.Questionnaire));

    /// <summary>The properties that an activity has and an initiative has not.</summary>
    public static IReadOnlyList<string> Own { get; } = ["answers", "evidence", "stated"];

    public Shape<Activity> Whole => new(Read, (json, activity) => Write(json, activity))
    {
        Questionnaire = Questionnaire, Rules = Validate, OtherNames = FormerIds, Scan = TryScan, Brief = activity => activity.Brief(),
    };

    public Questionnaire Questionnaire => answers.Questionnaire;

    public static ValidationResult Validate(Activity activity) => Rules.Value.Validate(activity);

    public bool TryScan(ReadOnlySpan<byte> utf8, ScanOptions options, [NotNullWhen(true)] out Activity? activity) =>
        ActivityScan.TryRead(words.Value, utf8, options, out activity);

    /// <summary>The earlier names of a question.</summary>
    public IEnumerable<string> FormerIds(string name) => Questionnaire.Find(name)?.FormerIds ?? [];

    /// <summary>All properties that an activity can have.</summary>
    public static IReadOnlyList<string> Names { get; } = ["$schema", "id", "title", "description", .. Own, "extra"];

    public Activity? Read(JsonPlace place) => place.IsRecord("An activity is") ? Read(new JsonMembers(place, Questionnaire, "an activity", [.. Names])) : null;

    /// <summary>The activity among the properties of a record that may have others.</summary>
    public Activity Read(JsonMembers members) => new(ReadTitle(members))
    {
        Id = members["id"].Text(),
        Description = members["description"].Text(),
        Answers = answers.Read(members["answers"]),
        Evidence = answers.Questions(members["evidence"]).ToDictionary(each => each.Question, each => ReadEvidence(each.Question, each.Value)),
        Stated = [.. members["stated"].Items().Select(ReadStated)],
        Extra = members["extra"].OwnFields(),
    };

    /// <summary>Refuses what could not be read again before anything of it is written, and names the door for it.</summary>
    public void Require(Activity activity)
    {
        RequireTitle(activity);
        answers.Require(activity.Answers.Questionnaire ?? activity.Evidence.Keys.FirstOrDefault()?.Questionnaire);
    }

    public void Write(Utf8JsonWriter json, Activity activity, Action? writeAfterHead = null)
    {
        Require(activity);
        json.WriteStartObject();
        WriteHead(json, activity);
        writeAfterHead?.Invoke();
        if (activity.Answers != Answers.Unknown)
        {
            json.WritePropertyName("answers");
            AnswersShape.Write(json, activity.Answers);
        }

        WriteEvidence(json, activity.Evidence);
        if (activity.Stated.Count > 0)
        {
            json.WritePropertyName("stated");
            JsonSerializer.Serialize(json, activity.Stated, CoProductionJsonContext.Default.IReadOnlyListStatedVerdict);
        }

        WriteExtra(json, activity);
        json.WriteEndObject();
    }

    public static string ReadTitle(JsonMembers members)
    {
        JsonPlace place = members.Required("title", ProblemCodes.MissingTitle);
        string? title = place.Text();
        if (title is not null && TextRules.IsBlank(title)) place.Report(ProblemCodes.BlankTitleRead, TextRules.Blank("The title"));
        return title ?? "";
    }

    public static void RequireTitle(IDescribed described)
    {
        if (TextRules.IsBlank(described.Title)) throw new ArgumentException($"{TextRules.Blank("The title")} What has none could not be read again.");
    }

    public static void WriteHead(Utf8JsonWriter json, IDescribed described)
    {
        if (described.Id is { } id) json.WriteString("id", id);
        json.WriteString("title", described.Title);
        if (described.Description is { } description) json.WriteString("description", description);
    }

    public static void WriteExtra(Utf8JsonWriter json, IDescribed described)
    {
        if (described.Extra is not { } extra) return;
        json.WritePropertyName("extra");
        extra.WriteTo(json);
    }

    private Evidence ReadEvidence(Question question, JsonPlace place)
    {
        JsonMembers members = new(place, Questionnaire, "evidence", "excerpt", "note", "missing");
        if (place.Kind == JsonValueKind.Object && members.AreEmpty)
        {
            // Parts that are there and say nothing are for validation to find.
            place.Report(
                ProblemCodes.EmptyEvidence,
                $"The evidence on '{question.Id}' is empty: it needs an excerpt, a note or the reason why the answer is missing.");
        }

        return new Evidence
        {
            Excerpt = members["excerpt"].Text(),
            Note = members["note"].Text(),
            Missing = Words.MissingReasons.Read<MissingReason>(members["missing"]),
        };
    }

    private StatedVerdict ReadStated(JsonPlace place)
    {
        JsonMembers members = new(place, Questionnaire, "a stated verdict", "definition", "verdict", "work", "locator", "provenance");
        return new StatedVerdict
        {
            Definition = members.Required("definition").Text() ?? "",
            Verdict = Words.Verdicts.Read<Verdict>(members.Required("verdict")) ?? default,
            Work = members.Required("work").Text() ?? "",
            Locator = members["locator"].Text(),
            Provenance = Words.Provenances.Read<Provenance>(members["provenance"]) ?? default,
        };
    }

    private void WriteEvidence(Utf8JsonWriter json, IReadOnlyDictionary<Question, Evidence> all)
    {
        Question[] noted = [.. Questionnaire.Questions.Where(question => all.TryGetValue(question, out Evidence? evidence) && evidence != new Evidence())];
        if (noted is []) return;
        json.WriteStartObject("evidence");
        foreach (Question question in noted)
        {
            json.WritePropertyName(question.Id);
            JsonSerializer.Serialize(json, all[question], CoProductionJsonContext.Default.Evidence);
        }

        json.WriteEndObject();
    }
}
