using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reports.Tests;

/// <summary>What the tests report on.</summary>
internal static class Examples
{
    public const string Hostile = "<script>alert(1)</script></style>&amp; \"q\" 'a' <img src=x onerror=alert(1)> \u202Eturned \u0007bell \0zero \uD800half";

    public static Classifier Three { get; } = new([Sharp1980.Definition, BrudneyEngland1983.Definition, Alford2002.Definition]);

    public static IReadOnlyList<Classification> Corpus { get; } = [.. PublishedActivities.All.Select(Classifier.Default.Classify)];

    public static Activity Cleaning { get; } = new("Parents take turns at cleaning a pre-school")
    {
        Id = "preschool",
        Description = "The parents of a co-operative pre-school clean it in turns.",
        Output = Output.PublicService,
        CitizensDeliver = true,
        ProfessionalsDeliver = true,
        Behaviour = Behaviour.Active,
        Evidence = new Dictionary<Question, Evidence> { [Codebook.CitizensDeliver] = new() { Excerpt = "clean it in turns" } },
    };

    /// <summary>Decided by Brudney and England's definition as soon as it is known whether citizens deliver.</summary>
    public static Activity Keeping { get; } = new("Residents keep a park with the council's gardeners")
    {
        Output = Output.PublicService,
        ProfessionalsDeliver = true,
        Participants = Participants.Individuals,
        PaidByProvider = false,
        Behaviour = Behaviour.Active,
        Voluntariness = Voluntariness.Voluntary,
        Compliance = false,
        IntendedEffect = IntendedEffect.Positive,
        Duration = Duration.Regular,
    };

    public static Activity Contradicting { get; } = new("People deliver and do nothing") { CitizensDeliver = true, Behaviour = Behaviour.Passive };

    public static Initiative Preschool { get; } = new("A pre-school", [Cleaning, new Activity("Parents are asked what they think") { CitizensDeliver = false }])
    {
        Description = "A pre-school run as a co-operative.",
    };

    public static Activity NamedHostilely { get; } = Cleaning with
    {
        Title = Hostile,
        Description = Hostile,
        Evidence = new Dictionary<Question, Evidence> { [Codebook.CitizensDeliver] = new() { Excerpt = Hostile, Note = Hostile } },
    };
}
