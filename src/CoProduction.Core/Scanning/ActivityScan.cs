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

    /// <summary>How deep objects and lists are nested in an activity, but for own fields.</summary>
    private const int Deepest = 3;

    private static readonly WordTable Parts = new("id", "title", "description", "answers", "evidence", "stated", "extra");
    private static readonly WordTable PartsOfEvidence = new("excerpt", "note", "missing");
    private static readonly WordTable PartsOfStated = new("definition", "verdict", "work", "locator", "provenance");

    private readonly QuestionWords questions;
    private readonly ScanOptions options;
    private readonly Dictionary<Question, Evidence>? evidence;
    private readonly List<StatedVerdict>? stated;
    private JsonCursor text;
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
        text = new(utf8);
    }

    /// <summary>Reads the activity; false where there is anything that has to be looked at more closely.</summary>
    public static bool TryRead(QuestionWords questions, ReadOnlySpan<byte> utf8, ScanOptions options, [NotNullWhen(true)] out Activity? activity)
    {
        activity = null;
        if (options.MaxDepth < Deepest || !Utf8.IsValid(utf8)) return false;
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
        while (text.TryPart(Parts, ref met, out int part))
        {
            bool isGood = text.TryWord("null"u8) || part switch
            {
                0 => TryId(),
                1 => TryTitle(),
                2 => TryText(ActivityLimits.Description, isRunning: true, out _, out description),
                3 => TryAnswers(),
                4 => TryEvidence(),
                5 => TryStated(),
                _ => TryOwnFields(),
            };
            if (!isGood) return false;
        }

        return text.TryMark((byte)'}') && text.IsAtEnd && title is not null && (!options.IsValidating || IsValid());
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

    private bool TryId()
    {
        bool isGood = TryString(out QuotedText written)
            && (!options.IsValidating || (written.Inside.Length <= ActivityLimits.Id && PlainText.IsName(written.Inside)));
        id = isGood ? written.Made() : null;
        return isGood;
    }

    private bool TryTitle()
    {
        // A tab is all that a title could have of what running text has: it is looked at more closely, too.
        bool isGood = TryString(out QuotedText written) && PlainText.SaysSomething(written.Inside) && IsText(written.Inside, ActivityLimits.Title, isRunning: false);
        title = isGood ? written.Made() : null;
        return isGood;
    }

    private bool TryText(int most, bool isRunning, out bool saysSomething, out string? made)
    {
        bool isGood = TryString(out QuotedText written) && IsText(written.Inside, most, isRunning);
        saysSomething = isGood && PlainText.SaysSomething(written.Inside);
        made = isGood && !options.IsBrief ? written.Made() : null;
        return isGood;
    }

    /// <summary>Passes a string that can be made.</summary>
    private bool TryString(out QuotedText written) => text.TryString(out written) && written.CanBeMade;

    /// <summary>Whether validation lets a string pass; no text is longer than what is written of it.</summary>
    private readonly bool IsText(ReadOnlySpan<byte> written, int most, bool isRunning) =>
        !options.IsValidating || (written.Length <= most && PlainText.Is(written, isRunning));

    private bool TryAnswers()
    {
        ulong met = 0;
        while (text.TryPart(questions.Ids, ref met, out int question))
        {
            byte first = text.Next();
            if (first == 'n' && text.TryWord("null"u8)) continue;
            AnswerSet possible = first == '[' ? SeveralAnswersTo(question) : AnswerTo(question, first);
            if (possible.IsEmpty) return false;
            excluded |= questions.Questionnaire.Masks[question].Answers.Without(possible);
        }

        return text.TryMark((byte)'}');
    }

    private AnswerSet AnswerTo(int question, byte first) => first switch
    {
        (byte)'t' when text.TryWord("true"u8) => questions.AnswerTo(question, isYes: true),
        (byte)'f' when text.TryWord("false"u8) => questions.AnswerTo(question, isYes: false),
        (byte)'"' when text.TryQuoted(out ReadOnlySpan<byte> word) => questions.AnswerTo(question, word),
        _ => default,
    };

    private AnswerSet SeveralAnswersTo(int question)
    {
        AnswerSet possible = default;
        bool isBegun = false;
        while (text.TryItem(ref isBegun))
        {
            AnswerSet answer = AnswerTo(question, text.Next());
            if (answer.IsEmpty || possible.Holds(answer)) return default;
            possible |= answer;
        }

        return text.TryMark((byte)']') ? possible : default;
    }

    private bool TryEvidence()
    {
        ulong met = 0;
        while (text.TryPart(questions.Ids, ref met, out int question))
        {
            if (!text.TryWord("null"u8) && !TryEvidence(questions.Questionnaire.Questions[question])) return false;
        }

        return text.TryMark((byte)'}');
    }

    private bool TryEvidence(Question question)
    {
        ulong met = 0;
        bool saysSomething = false;
        (string? excerpt, string? note, MissingReason? missing) = (null, null, null);
        while (text.TryPart(PartsOfEvidence, ref met, out int part))
        {
            bool says = true;
            bool isGood = part switch
            {
                0 => TryText(ActivityLimits.Excerpt, isRunning: true, out says, out excerpt),
                1 => TryText(ActivityLimits.Note, isRunning: true, out says, out note),
                _ => TryWord(out missing),
            };
            if (!isGood) return false;
            saysSomething |= says;
        }

        if (missing is not null) unanswered |= question.Mask;
        evidence?.Add(question, new Evidence { Excerpt = excerpt, Note = note, Missing = missing });
        return text.TryMark((byte)'}') && saysSomething;
    }

    private bool TryStated()
    {
        bool isBegun = false;
        while (text.TryItem(ref isBegun))
        {
            if (!TryStatedVerdict()) return false;
        }

        return text.TryMark((byte)']');
    }

    private bool TryStatedVerdict()
    {
        ulong met = 0;
        (string? definition, string? work, string? locator, Verdict? verdict, Provenance? provenance) = (null, null, null, null, null);
        while (text.TryPart(PartsOfStated, ref met, out int part))
        {
            bool isGood = part switch
            {
                0 => TryName(out definition),
                1 => TryWord(out verdict),
                2 => TryName(out work),
                3 => TryText(int.MaxValue, isRunning: false, out _, out locator),
                _ => TryWord(out provenance),
            };
            if (!isGood) return false;
        }

        const ulong Required = 0b111;
        if (!text.TryMark((byte)'}') || (met & Required) != Required) return false;
        stated?.Add(new StatedVerdict
        {
            Definition = definition!, Verdict = verdict!.Value, Work = work!, Locator = locator, Provenance = provenance ?? default,
        });
        return true;
    }

    private bool TryName(out string? name)
    {
        bool isGood = TryString(out QuotedText written) && PlainText.IsName(written.Inside);
        name = isGood && !options.IsBrief ? written.Made() : null;
        return isGood;
    }

    private bool TryWord<T>(out T? value)
        where T : struct, Enum
    {
        int word = text.TryQuoted(out ReadOnlySpan<byte> written) ? Vocabulary<T>.Words.IndexOf(written) : -1;
        value = word < 0 ? null : Vocabulary<T>.Values[word];
        return word >= 0;
    }

    /// <summary>Goes through own fields, which are made anew where they are kept.</summary>
    private bool TryOwnFields()
    {
        if (text.Next() != '{') return false;
        Utf8JsonReader reader = new(text.Rest, new JsonReaderOptions { MaxDepth = options.MaxDepth - 1 });
        Utf8JsonReader start = reader;
        while (reader.Read() && reader.TokenType is var kind && (kind != JsonTokenType.EndObject || reader.CurrentDepth > 0))
        {
            bool isText = kind is JsonTokenType.String or JsonTokenType.PropertyName;
            bool isNested = kind is JsonTokenType.StartObject or JsonTokenType.StartArray;
            if (isText && reader.ValueIsEscaped && PlainText.MayHoldHalves(reader.ValueSpan)) return false;
            if (isNested && reader.CurrentDepth >= DeepestOwnFields) return false;
        }

        if (options.IsValidating && reader.BytesConsumed > ActivityLimits.Extra) return false;
        if (!options.IsBrief) extra = JsonElement.ParseValue(ref start);
        text.Pass((int)reader.BytesConsumed);
        return true;
    }

    private static class Vocabulary<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly WordTable Words = new(Values.Select(Token.Of));
    }
}
