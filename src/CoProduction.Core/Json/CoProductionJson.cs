using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoProduction.Coding;
using CoProduction.TestTables;

namespace CoProduction.Json;

/// <summary>The formats of all that stands in JSON: read strictly, without reflection, telling every problem with its place, and written canonically.</summary>
public static class CoProductionJson
{
    // Lists of activities and results are as long as they are: whatever is valid, and whatever is written, is read.
    private static readonly CoProductionJsonLimits Unbounded = new() { MaxRecordBytes = int.MaxValue };

    /// <summary>How all JSON is written: readable letters, and the same line ends on every machine.</summary>
    /// <remarks>Letters, quotation marks and ampersands are not escaped: the output is a file or a message of its own, never part of a web page.</remarks>
    internal static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Options for <c>JsonSerializer</c> with source-generated metadata for all that has a format here; they write letters unescaped.</summary>
    /// <remarks>Read-only. For types of your own, combine <see cref="CoProductionJsonContext"/> with your context.</remarks>
    public static JsonSerializerOptions Options { get; } =
        new CoProductionJsonContext(new() { Encoder = Writing.Encoder, NewLine = Writing.NewLine }).Options;

    /// <summary>Activities, their answers by the codebook.</summary>
    public static JsonFormat<Activity> Activities { get; } = ActivitiesOf(Codebook.Questionnaire);

    /// <summary>Initiatives, the answers of their activities by the codebook.</summary>
    public static JsonFormat<Initiative> Initiatives { get; } = InitiativesOf(Codebook.Questionnaire);

    /// <summary>Activities and initiatives side by side: an object with <c>activities</c> is an initiative, any other is an activity.</summary>
    public static JsonFormat<IDescribed> Described { get; } = DescribedOf(Codebook.Questionnaire);

    /// <summary>Codings: activities with who coded them, their answers by the codebook.</summary>
    public static JsonFormat<CodedActivity> Codings { get; } = CodingsOf(Codebook.Questionnaire);

    /// <summary>Answers to the codebook's questions by themselves.</summary>
    public static JsonFormat<Answers> Answers { get; } = AnswersOf(Codebook.Questionnaire);

    /// <summary>Results on activities, over whatever questionnaire.</summary>
    /// <remarks>Reading is tolerant of other versions: an unknown property is a warning, and so is what a result was made with where it differs from here.</remarks>
    public static JsonFormat<ClassificationRecord> Classifications { get; } =
        ResultsOf("A classification", CoProductionJsonContext.Default.ClassificationRecord, record => record.MadeWith);

    /// <summary>Results on initiatives, over whatever questionnaire.</summary>
    /// <inheritdoc cref="Classifications" path="/remarks"/>
    public static JsonFormat<InitiativeClassificationRecord> InitiativeClassifications { get; } = ResultsOf(
        "A classification", CoProductionJsonContext.Default.InitiativeClassificationRecord, record => record.MadeWith, CheckDeciding);

    /// <summary>Test tables of definitions.</summary>
    /// <inheritdoc cref="Classifications" path="/remarks"/>
    public static JsonFormat<TestTableRecord> TestTables { get; } =
        ResultsOf("A test table", CoProductionJsonContext.Default.TestTableRecord, record => record.MadeWith);

    /// <summary>Judgements by themselves: one definition's on one activity, over whatever questionnaire.</summary>
    /// <inheritdoc cref="Classifications" path="/remarks"/>
    public static JsonFormat<JudgementRecord> Judgements { get; } =
        ResultsOf("A judgement", CoProductionJsonContext.Default.JudgementRecord, record => record.MadeWith);

    private static FrozenDictionary<Type, object> Formats { get; } = new Dictionary<Type, object>
    {
        [typeof(Activity)] = Activities,
        [typeof(Initiative)] = Initiatives,
        [typeof(IDescribed)] = Described,
        [typeof(CodedActivity)] = Codings,
        [typeof(Coder)] = new JsonFormat<Coder>(CodedActivityShape.OfCoder, CoProductionJsonLimits.Default),
        [typeof(Answers)] = Answers,
        [typeof(AnswersRecord)] = new JsonFormat<AnswersRecord>(AnswersRecordShape.Whole, Unbounded),
        [typeof(AnswerToken)] = new JsonFormat<AnswerToken>(AnswersRecordShape.Word, Unbounded),
        [typeof(Classification)] = WrittenAs(Classifications, (Classification classification) => ClassificationRecord.From(classification)),
        [typeof(InitiativeClassification)] =
            WrittenAs(InitiativeClassifications, (InitiativeClassification classification) => InitiativeClassificationRecord.From(classification)),
        [typeof(Judgement)] = WrittenAs(Judgements, (Judgement judgement) => JudgementRecord.From(judgement)),
    }.ToFrozenDictionary();

    /// <summary>Activities whose answers are to the questions of some questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonFormat<Activity> ActivitiesOf(Questionnaire questionnaire) =>
        new(new ActivityShape(new AnswersShape(questionnaire, nameof(ActivitiesOf))).Whole, CoProductionJsonLimits.Default);

    /// <summary>Initiatives whose activities have answers to the questions of some questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonFormat<Initiative> InitiativesOf(Questionnaire questionnaire) =>
        new(new InitiativeShape(new ActivityShape(new AnswersShape(questionnaire, nameof(InitiativesOf)))).Whole, Unbounded);

    /// <summary>Activities and initiatives side by side, their answers to the questions of some questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonFormat<IDescribed> DescribedOf(Questionnaire questionnaire) =>
        new(new InitiativeShape(new ActivityShape(new AnswersShape(questionnaire, nameof(DescribedOf)))).Either, Unbounded);

    /// <summary>Codings whose answers are to the questions of some questionnaire.</summary>
    /// <param name="questionnaire">The questions that are answered, such as those of the codebook.</param>
    /// <param name="otherwise">Who coded what names no coder; by default a coding without one is refused.</param>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonFormat<CodedActivity> CodingsOf(Questionnaire questionnaire, Coder? otherwise = null) =>
        new(new CodedActivityShape(new ActivityShape(new AnswersShape(questionnaire, nameof(CodingsOf))), otherwise).Whole, CoProductionJsonLimits.Default);

    /// <summary>Answers to the questions of some questionnaire by themselves.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonFormat<Answers> AnswersOf(Questionnaire questionnaire) =>
        new(new AnswersShape(questionnaire, nameof(AnswersOf)).Whole, CoProductionJsonLimits.Default);

    /// <summary>The format that a converter follows.</summary>
    internal static JsonFormat<T> FormatOf<T>()
        where T : notnull =>
        Formats.TryGetValue(typeof(T), out object? format)
            ? (JsonFormat<T>)format
            : throw new NotSupportedException($"{typeof(T).Name} has no format; those that have are {string.Join(", ", Formats.Keys.Select(type => type.Name).Order(StringComparer.Ordinal))}.");

    private static JsonFormat<T> ResultsOf<T>(string noun, JsonTypeInfo<T> type, Func<T, MadeWith?> madeWith, Action<JsonPlace>? check = null)
        where T : class =>
        new(new ResultShape<T>(noun, type, madeWith, check).Whole, Unbounded);

    /// <summary>The format of a result that is written as its record, and cannot be made from one.</summary>
    private static JsonFormat<T> WrittenAs<T, TRecord>(JsonFormat<TRecord> format, Func<T, TRecord> record)
        where T : notnull
        where TRecord : notnull =>
        new(
            new Shape<T>(
                _ => throw new NotSupportedException($"{typeof(T).Name} is only written: read what was written as {typeof(TRecord).Name}."),
                (json, value) => format.Write(json, record(value))),
            format.Limits);

    /// <summary>Reports the places of deciding activities at which no activity stands.</summary>
    private static void CheckDeciding(JsonPlace place)
    {
        int count = InitiativeShape.ActivitiesIn(place["activities"]).Count();
        foreach (JsonPlace item in place["deciding"].Members().SelectMany(member => member.Value.Items()))
        {
            if (item.Number() is not { } number || number < 0 || number >= count)
            {
                item.Report(ProblemCodes.UnknownActivity, "No activity stands at this place of the list of activities, counted from 0.");
            }
        }
    }
}
