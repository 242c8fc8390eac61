using CoProduction.Coding;
using CoProduction.Reliability;

namespace CoProduction.AI;

/// <summary>Coded texts held against reference codings and verdicts stated in print, with what the answers rest on and what they cost.</summary>
/// <remarks>
/// Immutable, and compared by reference. A text that was split is taken as one activity of which all is possible that any of its parts allows: it can then be
/// open, and hardly wrong. A few texts, and codings by one reader each, prove nothing of other texts.
/// </remarks>
public sealed class TextEvaluation
{
    private TextEvaluation(IReadOnlyList<EvaluatedText> texts, Classifier classifier)
    {
        Texts = texts;
        CodedText[] coded = [.. texts.Select(text => text.Coded)];
        CodedAnswer[] standing = [.. coded.SelectMany(text => text.Readings).SelectMany(reading => reading.Codings).SelectMany(coding => coding.Answers)];
        int found = standing.Count(answer => answer.Ground == AnswerGround.Quotation);
        int lost = coded.Sum(text => text.Dropped.Count(dropped => dropped.Code is TextProblemCodes.QuotationNotFound or TextProblemCodes.QuotationLength));
        int known = standing.Count(answer => answer.Ground == AnswerGround.Knowledge);
        Quotations = new Share(found, found + lost);
        Knowledge = new Share(known, known + found);
        Usage = coded.Aggregate(default(TokenUsage), (sum, text) => sum + text.Usage);
        Questions = [.. OfQuestions(texts)];
        Stated = StatedAgreement.Of(Compared(texts).Select(each => each.Whole with { Stated = each.Reference.Stated }), classifier);
        Verdicts = new VerdictAgreement(Compared(texts).SelectMany(each => classifier.Definitions.Select(definition => (definition.Assess(each.Whole.Answers), definition.Assess(each.Reference.Answers)))));
        BetweenReadings = OfReadings(coded);
    }

    /// <summary>The texts.</summary>
    public IReadOnlyList<EvaluatedText> Texts { get; }

    /// <summary>Of the quotations given, how many stand in their text.</summary>
    public Share Quotations { get; }

    /// <summary>Of the answers that stand, how many rest on ordinary knowledge.</summary>
    public Share Knowledge { get; }

    /// <summary>What all readings cost.</summary>
    public TokenUsage Usage { get; }

    /// <summary>Agreement with the reference codings, question by question.</summary>
    public IReadOnlyList<QuestionAgreement> Questions { get; }

    /// <summary>The verdicts that publications state, beside those that the codings of the texts lead to.</summary>
    public StatedAgreement Stated { get; }

    /// <summary>The verdicts of the texts' codings beside those of the reference codings, under all definitions.</summary>
    public VerdictAgreement Verdicts { get; }

    /// <summary>Of the questions that the first two readings of a text both answer, how many they answer alike; for texts read at least twice.</summary>
    public Share BetweenReadings { get; }

    /// <summary>Holds texts against what is known of them.</summary>
    /// <exception cref="ArgumentNullException">An argument or a text is null.</exception>
    public static TextEvaluation Of(IEnumerable<EvaluatedText> texts, Classifier classifier)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(classifier);
        EvaluatedText[] all = [.. texts];
        foreach (EvaluatedText text in all) ArgumentNullException.ThrowIfNull(text, nameof(texts));
        return new TextEvaluation(all, classifier);
    }

    /// <summary>The main numbers on a line.</summary>
    public override string ToString() => $"{Texts.Count} texts: quotations found {Quotations}; on ordinary knowledge {Knowledge}; stated verdicts: {Stated}; {Verdicts}; {Usage}";

    private static IEnumerable<(Activity Whole, Activity Reference)> Compared(IEnumerable<EvaluatedText> texts) =>
        texts.Where(text => text.Reference is not null).Select(text => (ReadingsMerge.AsOne(text.Coded), text.Reference!));

    private static IEnumerable<QuestionAgreement> OfQuestions(IReadOnlyList<EvaluatedText> texts)
    {
        (Activity Whole, Activity Reference)[] compared = [.. Compared(texts)];
        if (compared.Select(each => each.Reference.Answers.Questionnaire).FirstOrDefault(each => each is not null) is not { } questionnaire) yield break;

        (Coder first, Coder second) = (Coder.Person("texts"), Coder.Person("reference"));
        CodingSet set = new(compared.Index().SelectMany(each => new[]
        {
            new CodedActivity(new Activity("") { Id = $"{each.Index}", Answers = each.Item.Whole.Answers }, first),
            new CodedActivity(new Activity("") { Id = $"{each.Index}", Answers = each.Item.Reference.Answers }, second),
        }));
        foreach (Question question in questionnaire.Questions)
        {
            yield return new QuestionAgreement(
                question,
                [.. compared.Select(each => (each.Whole.Answers.Possible(question), each.Reference.Answers.Possible(question)))],
                Coefficient.KrippendorffAlpha.Of(set.RatingsOf(question)).Value);
        }
    }

    private static Share OfReadings(IEnumerable<CodedText> texts)
    {
        int same = 0;
        int both = 0;
        foreach (CodedText text in texts.Where(text => text.Readings.Count > 1 && text.Readings[0].Codings.Count == 1 && text.Readings[1].Codings.Count == 1))
        {
            (Answers first, Answers second) = (text.Readings[0].Codings[0].Activity.Answers, text.Readings[1].Codings[0].Activity.Answers);
            foreach (Question question in first.Questions.Where(question => first.Settles(question) && second.Settles(question)))
            {
                both++;
                same += first.Possible(question)[0] == second.Possible(question)[0] ? 1 : 0;
            }
        }

        return new Share(same, both);
    }
}
