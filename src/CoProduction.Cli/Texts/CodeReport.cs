using System.Text;
using CoProduction.AI;
using CoProduction.Cli.Terminal;
using CoProduction.Wording;

namespace CoProduction.Cli.Texts;

/// <summary>A coded text to read: what it was made with, every answer with its evidence, what was dropped, and the verdicts.</summary>
internal static class CodeReport
{
    private const int Width = 120;
    private const string Indent = "    ";

    public static string Of(CodedText coded, IReadOnlyList<Definition> definitions)
    {
        StringBuilder text = new();
        text.Append(Line.Single(coded.Source.Id)).Append('\n');
        foreach (TextReading reading in coded.Readings) text.Append("  read by ").Append(Line.Single(reading.Provenance.ToString())).Append("; ").Append(reading.Usage).Append('\n');
        if (coded.IsSplit) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {coded.Codings.Count} activities, since different groups do different things\n");
        foreach (TextCoding coding in coded.Codings) Append(text, coding);
        if (coded.Dropped.Count > 0)
        {
            text.Append("\n  Dropped, opened or to be known:\n");
            foreach (DroppedAnswer dropped in coded.Dropped) AppendWrapped(text, dropped.ToString());
        }

        Classifier classifier = new(definitions);
        text.Append('\n').Append(coded.IsSplit ? Line.Plain(classifier.Classify(coded.ToInitiative()).ToString()!) : Line.Plain(classifier.Classify(coded.Activity).ToString()!));
        return text.Append("\n\n").ToString();
    }

    private static void Append(StringBuilder text, TextCoding coding)
    {
        text.Append("\n  ").Append(Line.Single(coding.ToString())).Append('\n');
        foreach (CodedAnswer answer in coding.Answers) AppendWrapped(text, $"{Told(answer)}{(coding.Disputed.Contains(answer.Question) ? " (the readings differ)" : "")}");
    }

    /// <summary>An answer and what it rests on, on one line.</summary>
    public static string Told(CodedAnswer answer)
    {
        string said = $"{answer.Question.Id}: {Prose.Or(answer.Possible.Select(option => option.Token))}";
        return Line.Single(answer.Ground switch
        {
            AnswerGround.Quotation => $"{said} — \"{answer.Words}\"",
            AnswerGround.Knowledge => $"{said} — ordinary knowledge: {answer.Words}",
            AnswerGround.Implication => $"{said} — follows from other answers",
            _ => $"{said} — {answer.Coder}",
        });
    }

    private static void AppendWrapped(StringBuilder text, string line)
    {
        foreach (string each in Line.WrapText(line, Width, Indent, Indent + "  ")) text.Append(each).Append('\n');
    }
}
