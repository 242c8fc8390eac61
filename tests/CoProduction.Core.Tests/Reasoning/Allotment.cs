using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Reasoning;

/// <summary>A questionnaire so small that all answers can be tried: five questions that rules tie to each other.</summary>
/// <remarks>Between them stand others that nothing ties, so that the answers to one lie on both sides of the 64th.</remarks>
internal static class Allotment
{
    private static readonly QuestionnaireBuilder builder = new("allotment");

    static Allotment()
    {
        builder.Implies("manyShare", Size.Is(Scale.Community), Shared.Is(true), "nobody works so much land alone");
        builder.Implies("sharedIsFenced", Shared.Is(true), Fenced.Is(Fence.Hedge, Fence.Wall), "somebody has to say where it ends");
        builder.Implies("iceBreaksWalls", Season.Is(SeasonOfYear.Winter) & Watered.Is(true), Fenced.Is(Fence.None), "water freezes in the stones");
        Questionnaire = builder.Build();
        Tried = [.. PartialAnswers.All(Asked)];
        Complete = [.. from answers in Tried let bits = answers.Excluded.Bits where Asked.All(answers.Settles) select bits];
        Sound = [.. Complete.Where(answers => Questionnaire.Implications.All(rule => BruteForce.HoldsSoFar(rule.Premise, answers) != true || BruteForce.HoldsSoFar(rule.Conclusion, answers) == true))];
    }

    public static Question<bool> Shared { get; } = YesNo("shared");

    public static Question<Scale> Size { get; } = builder.Choice<Scale>(
        "size", "How large is it?", "", [Answer(Scale.Individual, "individual"), Answer(Scale.Group, "group"), Answer(Scale.Community, "community")], [Source]);

    /// <summary>Questions that no rule ties.</summary>
    public static Question<bool>[] Apart { get; } = [.. Enumerable.Range(0, 29).Select(number => YesNo($"bed{number}"))];

    /// <summary>The answers to it are the 63rd to 65th of all.</summary>
    public static Question<Fence> Fenced { get; } = builder.Choice<Fence>(
        "fenced", "Where does it end?", "", [Answer(Fence.None, "nowhere"), Answer(Fence.Hedge, "hedge"), Answer(Fence.Wall, "wall")], [Source]);

    public static Question<SeasonOfYear> Season { get; } = builder.Choice<SeasonOfYear>(
        "season", "When is it?", "", [Answer(SeasonOfYear.Spring, "spring"), Answer(SeasonOfYear.Summer, "summer"), Answer(SeasonOfYear.Winter, "winter")], [Source]);

    public static Question<bool> Watered { get; } = YesNo("watered");

    public static Question[] Asked { get; } = [Shared, Size, Fenced, Season, Watered];

    public static Questionnaire Questionnaire { get; }

    /// <summary>Every partial answer to the five questions, those that contradict each other among them.</summary>
    public static Answers[] Tried { get; }

    /// <summary>Every complete answer to them, as what it rules out.</summary>
    public static UInt128[] Complete { get; }

    /// <summary>The complete answers that respect the rules.</summary>
    public static UInt128[] Sound { get; }

    /// <summary>A condition on the five questions.</summary>
    public static Condition Draw(int seed)
    {
        Random random = new(seed);
        (Condition one, Condition other) = (RandomConditions.Draw(random, Asked, depth: 2), RandomConditions.Draw(random, Asked, depth: 2));
        return seed % 2 == 0 ? one : (one & other) | (!one & !other);
    }

    private static Citation Source => Citation.Reading(Bibliography.Whitaker1980);

    private static Question<bool> YesNo(string id) => builder.YesNo(id, $"Is it {id}?", "", "An allotment.", "A yard.", [Source]);

    private static AllowedAnswer<T> Answer<T>(T value, string token)
        where T : struct => new(value, token, "It is so.", "An allotment.");

    internal enum Fence
    {
        None,
        Hedge,
        Wall,
    }

    internal enum SeasonOfYear
    {
        Spring,
        Summer,
        Winter,
    }
}
