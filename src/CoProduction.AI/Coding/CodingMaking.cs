using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.AI;

/// <summary>Makes codings of what a reply says: answers become an activity's, with evidence, and those that clash are opened.</summary>
internal static class CodingMaking
{
    /// <summary>The codings of a reply: one activity, or several with a number each.</summary>
    public static IReadOnlyList<TextCoding> Of(SourceText source, string text, Reply reply, Coder coder, DateOnly date, List<DroppedAnswer> dropped)
    {
        IReadOnlyList<ReplyActivity> activities = reply.Activities;
        if (activities.Count == 0)
        {
            dropped.Add(new() { Code = TextProblemCodes.NoActivity, Message = "The model found nothing in the text that people or bodies do." });
            activities = [new ReplyActivity("", [], [])];
        }

        return [.. activities.Select((activity, place) => One(source, text, activity, activities.Count == 1 ? null : place + 1, coder, date, dropped))];
    }

    private static TextCoding One(SourceText source, string text, ReplyActivity activity, int? number, Coder coder, DateOnly date, List<DroppedAnswer> dropped)
    {
        IReadOnlyList<CodedAnswer> sound = WithoutClashes(activity.Answers, dropped);
        Answers answers = Answers.Unknown;
        Dictionary<Question, Evidence> evidence = [];
        foreach (CodedAnswer answer in sound)
        {
            answers = answers.WithOptions(answer.Question, [.. answer.Possible]);
            evidence.Add(answer.Question, answer.Ground == AnswerGround.Quotation ? new Evidence { Excerpt = answer.Words } : new Evidence { Note = $"Ordinary knowledge: {answer.Words}" });
        }

        Activity described = new(TitleOf(source, text, activity.Title, number))
        {
            Id = number is { } place ? $"{source.Id}-{place}" : source.Id,
            Description = number is null || activity.Passages.Count == 0 ? text : string.Join("\n", activity.Passages.OrderBy(span => span.Start).Select(span => span.In(text))),
            Answers = answers,
            Evidence = evidence,
        };
        CodedActivity coding = new(described, coder) { Date = date };
        return new TextCoding(coding, Implying.InOrder(coding, sound), activity.Passages);
    }

    /// <summary>The answers without those that contradict each other by the implications: neither side is believed more than the other.</summary>
    private static IReadOnlyList<CodedAnswer> WithoutClashes(IReadOnlyList<CodedAnswer> given, List<DroppedAnswer> dropped)
    {
        Answers answers = Answers.Unknown;
        foreach (CodedAnswer answer in given) answers = answers.WithOptions(answer.Question, [.. answer.Possible]);
        HashSet<Question> opened = [];
        foreach (Contradiction clash in Contradiction.In(answers))
        {
            opened.UnionWith(clash.Answers.Questions);
            string names = Prose.And([.. clash.Answers.Questions.Select(question => $"'{question.Id}'")]);
            dropped.Add(new() { Code = TextProblemCodes.Contradiction, Words = clash.Answers.ToString(), Message = $"{names} are left open, because the answers contradict each other: {clash}" });
        }

        return opened.Count == 0 ? given : [.. given.Where(answer => !opened.Contains(answer.Question))];
    }

    private static string TitleOf(SourceText source, string text, string title, int? number)
    {
        string chosen = (number is null ? source.Title : null) is { } own ? own : string.IsNullOrWhiteSpace(title) ? source.Title ?? text : title;
        string line = Safe.Line(Legible.Of(chosen)).Trim();
        return line.Length <= Validation.ActivityLimits.Title ? line : $"{line[..(char.IsHighSurrogate(line[Validation.ActivityLimits.Title - 2]) ? Validation.ActivityLimits.Title - 2 : Validation.ActivityLimits.Title - 1)]}…";
    }
}
