using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.ContractTests.Questionnaires;

/// <summary>Twelve questions on an allotment, as a user of the library would make them, and two rules between their answers.</summary>
internal static class AllotmentQuestions
{
    private static readonly QuestionnaireBuilder allotment = new("allotment", "2.0");

    static AllotmentQuestions()
    {
        allotment.Implies("membersDig", Diggers.Is(Digging.Members, Digging.Everyone), HasMembers.Is(true), "nobody digs as a member where there are none");
        allotment.Implies("boardsAreElected", Decides.Is(Decider.Board), HasMembers.Is(true), "a board is elected by members");
        Questionnaire = allotment.Build();
    }

    public static Citation Source { get; } = Citation.Reading(new Work
    {
        Id = "allotment-2026", Authors = [new Author { Family = "Allotment Society" }], Year = 2026, Title = "Digging together", Kind = WorkKind.Report,
    });

    public static Question<bool> CouncilOwns { get; } = Asked("councilOwns", "Does the council own the land?");

    public static Question<bool> CouncilPays { get; } = Asked("councilPays", "Does the council pay for it?");

    public static Question<bool> CouncilDigs { get; } = Asked("councilDigs", "Do the council's gardeners dig?");

    public static Question<bool> HasMembers { get; } = Asked("hasMembers", "Are there members?");

    public static Question<Digging> Diggers { get; } = allotment.Choice<Digging>(
        "diggers", "Which residents dig?", "Digging is any work with soil.",
        [
            new(Digging.Nobody, "nobody", "None do.", "The beds are bare."),
            new(Digging.Members, "members", "Only members do.", "The gate is locked.", "only members dug"),
            new(Digging.Everyone, "everyone", "Whoever comes does.", "The gate stands open.", "whoever came dug"),
        ],
        [Source],
        formerIds: ["whoDigs"]);

    public static Question<Decider> Decides { get; } = allotment.Choice<Decider>(
        "decides", "Who decides what is grown?", "",
        [
            new(Decider.Council, "council", "The council does.", "A plan from the town hall."),
            new(Decider.Board, "board", "A board of members does.", "A vote in spring."),
            new(Decider.Everyone, "everyone", "Whoever has a bed does.", "No two beds are alike."),
        ],
        [Source]);

    public static Question<int> Beds { get; } = allotment.Choice<int>(
        "beds", "How many beds are there?", "",
        [new(1, "one", "One.", "A yard."), new(10, "some", "Up to ten.", "A corner of a park."), new(100, "many", "More.", "A field.")],
        [Source]);

    public static Question<bool> SharesCrops { get; } = Asked("sharesCrops", "Is what grows shared out?");

    public static Question<bool> HasWater { get; } = Asked("hasWater", "Is there water?");

    public static Question<bool> HasTools { get; } = Asked("hasTools", "Are there tools for all?");

    public static Question<bool> TeachesChildren { get; } = Asked("teachesChildren", "Do children learn there?");

    public static Question<bool> IsOpen { get; } = Asked("isOpen", "May anyone walk in?");

    public static Questionnaire Questionnaire { get; }

    private static Question<bool> Asked(string id, string wording) => allotment.YesNo(id, wording, "", "It is so.", "It is not.", [Source]);
}
