using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Reference.Snippets;

internal static class OwnQuestionnaire
{
    public static void Run()
    {
        foreach (Question question in Friends.Questionnaire.Questions)
        {
            Console.WriteLine($"{question.Id}: {question.Wording} ({string.Join(", ", question.Options.Select(option => option.Token))})");
        }

        Console.WriteLine(Friends.Questionnaire.Implications[0]);
    }
}

// snippet
internal enum Voice
{
    None,
    Heard,
    Decide,
}

internal static class Friends
{
    private static readonly Work guide = new()
    {
        Id = "guide-2026", Authors = [new Author { Family = "City Library" }], Year = 2026, Title = "Friends of the library", Kind = WorkKind.Report,
    };

    private static readonly QuestionnaireBuilder builder = new("friends", "1.0");

    public static Question<bool> Work { get; } = builder.YesNo(
        "work", "Do friends do part of the library's work?", "", "They read to children.", "They borrow books.",
        [Citation.Primary(guide, "p. 2")], "friends did part of the work", "friends did none of the work");

    public static Question<bool> Meet { get; } = builder.YesNo(
        "meet", "Do friends and librarians meet?", "", "Once a month.", "They write to each other.",
        [Citation.Primary(guide, "p. 3")], "friends and librarians met", "friends and librarians did not meet");

    public static Question<Voice> Say { get; } = builder.Choice<Voice>(
        "say", "What say do friends have in the programme?", "",
        [
            new(Voice.None, "none", "None.", "They read what is on.", "friends had no say"),
            new(Voice.Heard, "heard", "They are heard.", "A box for wishes.", "friends were heard"),
            new(Voice.Decide, "decide", "They decide.", "They choose the speakers.", "friends decided"),
        ],
        [Citation.Primary(guide, "p. 3")]);

    public static Implication DecidingIsMeeting { get; } = builder.Implies(
        "deciding-is-meeting", Say.Is(Voice.Decide), Meet.Is(true), "the programme is decided in a meeting");

    public static Questionnaire Questionnaire { get; } = builder.Build();

    public static Definition Sharing { get; } = new()
    {
        Id = "sharing",
        Name = "Sharing",
        Work = guide,
        Summary = "Friends share in the work, and meet the librarians.",
        Criterion = Criterion.All(
            "sharing", "Friends share in the work", Citation.Primary(guide, "p. 4"),
            Criterion.Test("own-part", "Friends do part of the work", Work.Is(true), Citation.Primary(guide, "p. 4")),
            Criterion.Test("meeting", "Friends and librarians meet", Meet.Is(true), Citation.Primary(guide, "p. 4"))),
    };

    public static Definition Deciding { get; } = new()
    {
        Id = "deciding",
        Name = "Deciding",
        Work = guide,
        Summary = "Friends share in the work and decide on the programme.",
        Criterion = Criterion.Test(
            "deciding", "Friends share in the work and decide", Work.Is(true) & Say.Is(Voice.Decide), Citation.Primary(guide, "p. 5")),
    };
}
// end
