using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Validation;

namespace CoProduction.Scanning;

/// <summary>One walk over the JSON of an activity, which ends without a result at whatever is unusual: right or wrong, that is left to the strict reader.</summary>
/// <remarks>What it lets pass, the strict reader takes for the same activity, and finds nothing wrong with it.</remarks>
internal ref struct ActivityScan
{
    private const int DeepestOwnFields = 12;

    private static readonly WordTable Parts = new("id", "title", "description", "answers", "evidence", "stated", "extra");
    private static readonly WordTable PartsOfEvidence = new("excerpt", "note", "missing");
    private static readonly WordTable PartsOfStated = new("definition", "verdict", "work", "locator", "provenance");

    private readonly QuestionWords questions;
    private readonly ScanOptions options;
    private readonly Dictionary<Question, Evidence>? evidence;
    private readonly List<StatedVerdict>? stated;
    private Utf8JsonReader reader;
    private string? id;
    private string? title;
    private string? description;
    private AnswerSet excluded;
    private QuestionSet unanswered;
    private JsonElement? extra;

    private ActivityScan(QuestionWords questions, ReadOnlySpan<byte> utf8, ScanOptions options)
    {
        this.questions = questions;
        this.options = options;
        (evidence, stated) = options.IsBrief ? default((Dictionary<Question, Evidence>?, List<StatedVerdict>?)) : ([], []);
        reader = new(utf8, new JsonReaderOptions { MaxDepth = options.MaxDepth });
    }

    /// <summary>Reads the activity; false where there is anything that has to be looked at more closely.</summary>
    public static bool TryRead(QuestionWords questions, ReadOnlySpan<byte> utf8, ScanOptions options, [NotNullWhen(true)] out Activity? activity)
    {
        activity = null;
        if (!Utf8.IsValid(utf8)) return false;
        ActivityScan scan = new(questions, utf8, options);
        try
        {
            if (scan.TryWhole()) activity = scan.Made();
        }
        catch (JsonException)
        {
            // What is no JSON is left to the strict reader as well.
        }

        return activity is not null;
    }

    private readonly Activity Made()
    {
        Answers answers = new(questions.Questionnaire, excluded);
        return options.IsBrief
            ? new Activity(title!) { Id = id, Answers = answers }
            : new Activity(title!) { Id = id, Description = description, Answers = answers, Evidence = evidence!, Stated = stated!, Extra = extra };
    }

    private bool TryWhole()
    {
        ulong met = 0;
        reader.Read();
        while (TryPart(Parts, ref met, out int part))
        {
            bool isGood = reader.TokenType == JsonTokenType.Null || part switch
            {
                0 => TryId(),
                1 => TryTitle(),
                2 => TryText(ActivityLimits.Description, isRunning: true, out description),
                3 => TryAnswers(),
                4 => TryEvidence(),
                5 => TryStated(),
                _ => TryOwnFields(),
            };
            if (!isGood) return false;
        }

        return reader.TokenType == JsonTokenType.EndObject && !reader.Read() && title is not null && (!options.IsValidating || IsValid());
    }

    /// <summary>Whether answers neither contradict each other nor stand beside a reason why they are missing.</summary>
    private readonly bool IsValid()
    {
        if (questions.Questionnaire.Theory.IsBroken(excluded)) return false;
        if (unanswered.IsEmpty) return true;
        foreach (QuestionSet question in questions.Questionnaire.Masks)
        {
            if (unanswered.Holds(question) && question.Answers.Without(excluded).Count == 1) return false;
        }

        return true;
    }

    /// <summary>Goes on to the value of the next property of an object, one of a few that is there once; false at its end and at whatever is otherwise.</summary>
    private bool TryPart(WordTable names, ref ulong met, out int part)
    {
        part = -1;
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName || reader.ValueIsEscaped) return false;
        part = names.IndexOf(reader.ValueSpan);
        if (part < 0 || (met & (1UL << part)) != 0) return false;
        met |= 1UL << part;
        return reader.Read();
    }

    private bool TryId() =>
        TryString() && (!options.IsValidating || (reader.ValueSpan.Length <= ActivityLimits.Id && PlainText.IsName(reader.ValueSpan))) && Keep(out id);

    private bool TryTitle()
    {
        // A tab is all that a title could have of what running text has: it is looked at more closely, too.
        bool isGood = TryString() && PlainText.SaysSomething(reader.ValueSpan) && IsText(ActivityLimits.Title, isRunning: false);
        title = isGood ? reader.GetString() : null;
        return isGood;
    }

    private bool TryText(int most, bool isRunning, out string? text)
    {
        text = null;
        return TryString() && IsText(most, isRunning) && (options.IsBrief || Keep(out text));
    }

    /// <summary>Whether a string is one that can be made: it holds no half of a surrogate pair.</summary>
    private readonly bool TryString() => reader.TokenType == JsonTokenType.String && !(reader.ValueIsEscaped && PlainText.MayHoldHalves(reader.ValueSpan));

    /// <summary>Whether validation lets a string pass; no text is longer than what is written of it.</summary>
    private readonly bool IsText(int most, bool isRunning) =>
        !options.IsValidating || (reader.ValueSpan.Length <= most && PlainText.Is(reader.ValueSpan, isRunning));

    private readonly bool Keep(out string? text)
    {
        text = reader.GetString();
        return true;
    }

    private bool TryAnswers()
    {
        ulong met = 0;
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        while (TryPart(questions.Ids, ref met, out int question))
        {
            if (reader.TokenType == JsonTokenType.Null) continue;
            AnswerSet possible = reader.TokenType == JsonTokenType.StartArray ? SeveralAnswersTo(question) : AnswerTo(question);
            if (possible.IsEmpty) return false;
            excluded |= questions.Questionnaire.Masks[question].Answers.Without(possible);
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    private readonly AnswerSet AnswerTo(int question) => reader.TokenType switch
    {
        JsonTokenType.True or JsonTokenType.False => questions.AnswerTo(question, reader.TokenType == JsonTokenType.True),
        JsonTokenType.String when !reader.ValueIsEscaped => questions.AnswerTo(question, reader.ValueSpan),
        _ => default,
    };

    private AnswerSet SeveralAnswersTo(int question)
    {
        AnswerSet possible = default;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            AnswerSet answer = AnswerTo(question);
            if (answer.IsEmpty || possible.Holds(answer)) return default;
            possible |= answer;
        }

        return possible;
    }

    private bool TryEvidence()
    {
        ulong met = 0;
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        while (TryPart(questions.Ids, ref met, out int question))
        {
            if (reader.TokenType != JsonTokenType.Null && !TryEvidence(questions.Questionnaire.Questions[question])) return false;
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    private bool TryEvidence(Question question)
    {
        ulong met = 0;
        bool saysSomething = false;
        (string? excerpt, string? note, MissingReason? missing) = (null, null, null);
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        while (TryPart(PartsOfEvidence, ref met, out int part))
        {
            bool isGood = part switch
            {
                0 => TryText(ActivityLimits.Excerpt, isRunning: true, out excerpt),
                1 => TryText(ActivityLimits.Note, isRunning: true, out note),
                _ => TryWord(out missing),
            };
            if (!isGood) return false;
            saysSomething |= missing is not null || PlainText.SaysSomething(reader.ValueSpan);
        }

        if (missing is not null) unanswered |= question.Mask;
        evidence?.Add(question, new Evidence { Excerpt = excerpt, Note = note, Missing = missing });
        return reader.TokenType == JsonTokenType.EndObject && saysSomething;
    }

    private bool TryStated()
    {
        if (reader.TokenType != JsonTokenType.StartArray) return false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!TryStatedVerdict()) return false;
        }

        return true;
    }

    private bool TryStatedVerdict()
    {
        ulong met = 0;
        (string? definition, string? work, string? locator, Verdict? verdict, Provenance? provenance) = (null, null, null, null, null);
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        while (TryPart(PartsOfStated, ref met, out int part))
        {
            bool isGood = part switch
            {
                0 => TryName(out definition),
                1 => TryWord(out verdict),
                2 => TryName(out work),
                3 => TryText(int.MaxValue, isRunning: false, out locator),
                _ => TryWord(out provenance),
            };
            if (!isGood) return false;
        }

        const ulong Required = 0b111;
        if (reader.TokenType != JsonTokenType.EndObject || (met & Required) != Required) return false;
        stated?.Add(new StatedVerdict
        {
            Definition = definition!, Verdict = verdict!.Value, Work = work!, Locator = locator, Provenance = provenance ?? default,
        });
        return true;
    }

    private bool TryName(out string? name)
    {
        name = null;
        return TryString() && PlainText.IsName(reader.ValueSpan) && (options.IsBrief || Keep(out name));
    }

    private readonly bool TryWord<T>(out T? value)
        where T : struct, Enum
    {
        int word = reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped ? Vocabulary<T>.Words.IndexOf(reader.ValueSpan) : -1;
        value = word < 0 ? null : Vocabulary<T>.Values[word];
        return word >= 0;
    }

    /// <summary>Goes through own fields, which are made anew where they are kept.</summary>
    private bool TryOwnFields()
    {
        Utf8JsonReader start = reader;
        long first = reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        int outside = reader.CurrentDepth;
        do
        {
            bool isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
            bool isNested = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            if (isText && reader.ValueIsEscaped && PlainText.MayHoldHalves(reader.ValueSpan)) return false;
            if (isNested && reader.CurrentDepth - outside >= DeepestOwnFields) return false;
        }
        while (reader.Read() && reader.CurrentDepth > outside);

        if (options.IsValidating && reader.BytesConsumed - first > ActivityLimits.Extra) return false;
        if (!options.IsBrief) extra = JsonElement.ParseValue(ref start);
        return true;
    }

    private static class Vocabulary<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly WordTable Words = new(Values.Select(Token.Of));
    }
}
