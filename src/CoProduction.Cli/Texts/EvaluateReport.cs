using System.Globalization;
using System.Text;
using CoProduction.AI;
using CoProduction.Comparison;
using CoProduction.Wording;

namespace CoProduction.Cli.Texts;

/// <summary>The evaluation of texts as tables of Markdown: all together, the seen and the unseen half apart, then by question and by definition.</summary>
internal static class EvaluateReport
{
    public static string Of(EvaluatedTexts texts)
    {
        (string Head, TextEvaluation Evaluation)[] columns =
        [
            ("seen", Over(texts.First.Where(text => !text.Entry.IsUnseen).Select(text => text.Text))),
            ("unseen", Over(texts.First.Where(text => text.Entry.IsUnseen).Select(text => text.Text))),
            ("all", Over(texts.First.Select(text => text.Text))),
            ("read twice", Over(texts.Twice)),
        ];
        TextEvaluation all = columns[2].Evaluation;
        StringBuilder page = new();
        AppendProvenance(page, all);
        page.Append("| measure | ").Append(string.Join(" | ", columns.Select(column => column.Head))).Append(" |\n|---|---|---|---|---|\n");
        Row("texts", evaluation => Number(evaluation.Texts.Count));
        Row("of these split into several activities", evaluation => Number(evaluation.Texts.Count(text => text.Coded.IsSplit)));
        Row("quotations that stand in their text", evaluation => evaluation.Quotations.ToString());
        Row("standing answers that rest on ordinary knowledge", evaluation => evaluation.Knowledge.ToString());
        Row("verdicts stated in print: right", evaluation => evaluation.Stated.Count(StatedOutcome.Right).Count.ToString(CultureInfo.InvariantCulture));
        Row("verdicts stated in print: open", evaluation => Shared(evaluation, StatedOutcome.Open));
        Row("verdicts stated in print: wrong", evaluation => Shared(evaluation, StatedOutcome.Wrong));
        Row("answers as in the reference coding, where both answer", evaluation => new Share(evaluation.Questions.Sum(question => question.Same.Count), evaluation.Questions.Sum(question => question.Same.Total)).ToString());
        Row("verdicts under all definitions: as by the reference coding", evaluation => new Share(evaluation.Verdicts.Same, evaluation.Verdicts.Total).ToString());
        Row("verdicts under all definitions: opposed to it", evaluation => new Share(evaluation.Verdicts.Opposed, evaluation.Verdicts.Total).ToString());
        Row("verdicts under all definitions: open", evaluation => new Share(evaluation.Verdicts.Open, evaluation.Verdicts.Total).ToString());
        Row("answers alike in two readings, where both answer", evaluation => evaluation.BetweenReadings.ToString());
        Row("cost", evaluation => evaluation.Usage.ToString());
        AppendQuestions(page, all);
        AppendDefinitions(page, all);
        return page.ToString();

        void Row(string measure, Func<TextEvaluation, string> valueOf) =>
            page.Append("| ").Append(measure).Append(" | ").Append(string.Join(" | ", columns.Select(column => valueOf(column.Evaluation)))).Append(" |\n");
    }

    private static TextEvaluation Over(IEnumerable<EvaluatedText> texts) => TextEvaluation.Of(texts, Classifier.Default);

    /// <summary>What the replies were made by, with what.</summary>
    private static void AppendProvenance(StringBuilder page, TextEvaluation all)
    {
        foreach (var made in all.Texts.SelectMany(text => text.Coded.Readings).CountBy(reading => reading.Provenance.ToString()))
        {
            page.Append("- ").Append(Prose.Count(made.Value, "reply", "replies")).Append(" by ").Append(Safe.Markdown(made.Key)).Append('\n');
        }

        page.Append('\n');
    }

    private static void AppendQuestions(StringBuilder page, TextEvaluation all)
    {
        page.Append("\n| question | alike, where both answer | opposed | open in the coding alone | open in the reference alone | alpha |\n|---|---|---|---|---|---|\n");
        foreach (QuestionAgreement each in all.Questions)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{each.Question.Id}` | {each.Same} | {each.Opposed} | {each.OpenInCoding} | {each.OpenInReference} | {(each.Alpha.Value is { } alpha ? alpha.ToString("0.00", CultureInfo.InvariantCulture) : "–")} |\n");
        }
    }

    private static void AppendDefinitions(StringBuilder page, TextEvaluation all)
    {
        page.Append("\n| definition | stated | right | open | wrong |\n|---|---|---|---|---|\n");
        foreach (var own in all.Stated.Comparisons.GroupBy(comparison => comparison.Judgement.Definition.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{own.Key}` | {own.Count()} | {Count(StatedOutcome.Right)} | {Count(StatedOutcome.Open)} | {Count(StatedOutcome.Wrong)} |\n");

            int Count(StatedOutcome outcome) => own.Count(comparison => comparison.Outcome == outcome);
        }
    }

    private static string Shared(TextEvaluation evaluation, StatedOutcome outcome)
    {
        var counted = evaluation.Stated.Count(outcome);
        return new Share(counted.Count, counted.Total).ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
