using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Practice;

/// <summary>Whether people will take part: Pestoff's ease and salience, Thomsen's knowledge and self-efficacy, Van Eijk and Steen's perceptions and motives.</summary>
public static class Engagement
{
    private static readonly QuestionnaireBuilder questions = new("engagement");

    // Runs once all that follows is made.
    static Engagement() => questions.Build();

    /// <summary>Asks whether the service is near enough.</summary>
    public static Question<bool> IsNear { get; } = questions.YesNo(
        "isNear", "Is the service near enough for people to take part without trouble?",
        "Distance in time and in effort counts, not only in kilometres.",
        "The pre-school stands in the parents' own street.", "Meetings are two hours away.", [PracticeSources.AbilityAndMotives]);

    /// <summary>Asks whether people have the information that they need.</summary>
    public static Question<bool> HasInformation { get; } = questions.YesNo(
        "hasInformation", "Have people enough information about the service and about how to take part?", "",
        "A plain leaflet says who does what, and when.", "Only staff know that users may join.", [PracticeSources.AbilityAndMotives]);

    /// <summary>Asks whether taking part is organised so that it is easy.</summary>
    public static Question<bool> IsWellOrganised { get; } = questions.YesNo(
        "isWellOrganised", "Is taking part organised so that it is easy?", "",
        "There is a rota, and a person to call.", "Each who wants to help has to find out how.", [PracticeSources.EaseAndSalience]);

    /// <summary>Asks whether the service matters to people and their families.</summary>
    public static Question<bool> Matters { get; } = questions.YesNo(
        "matters", "Does the service matter much to the people, their family or their friends?", "",
        "It is their own child's day.", "They use it once in some years.", [PracticeSources.AbilityAndMotives, PracticeSources.EaseAndSalience]);

    /// <summary>Asks whether people know how to take part.</summary>
    public static Question<bool> KnowsHow { get; } = questions.YesNo(
        "knowsHow", "Do people know how to do their part?", "",
        "Parents know how to help with reading.", "Patients were never shown the exercises.", [PracticeSources.SelfEfficacy]);

    /// <summary>Asks whether people believe that they can do their part.</summary>
    public static Question<bool> BelievesInThemselves { get; } = questions.YesNo(
        "believesInThemselves", "Do people believe that they can do their part, and get over what stands in the way?",
        "What they believe of themselves, not what others think they can do.",
        "Parents are sure that they can help with homework.", "Residents think that nothing they do will help.", [PracticeSources.SelfEfficacy]);

    /// <summary>Asks whether people see the task as worth doing and open to them.</summary>
    public static Question<bool> SeesTheTask { get; } = questions.YesNo(
        "seesTheTask", "Do people see the task as important, and as one that is easy enough to take on?", "",
        "Clients think that the council of their care home matters.", "Members think that the meetings change nothing.", [PracticeSources.Engagement, PracticeSources.EngagementReading]);

    /// <summary>Asks whether people feel competent for the task.</summary>
    public static Question<bool> FeelsCompetent { get; } = questions.YesNo(
        "feelsCompetent", "Do people feel competent for the task, and expect that professionals will let them have a say in it?", "",
        "A member trusts that what she says is heard.", "A member feels lost among experts.", [PracticeSources.Engagement, PracticeSources.EngagementReading]);

    /// <summary>Asks whether people's circumstances leave room to take part.</summary>
    public static Question<bool> HasRoom { get; } = questions.YesNo(
        "hasRoom", "Do people's circumstances (time, health, education, ties with others) leave room to take part?", "",
        "They have evenings free and neighbours who take part.", "They work nights and care for a relative.", [PracticeSources.Engagement, PracticeSources.EngagementReading]);

    /// <summary>Asks whether people have something to gain themselves.</summary>
    public static Question<bool> GainsThemselves { get; } = questions.YesNo(
        "gainsThemselves", "Do people look for something for themselves in it: a better service, skills, company?", "",
        "A member wants to learn how the hospital works.", "There is nothing in it for them.", [PracticeSources.Engagement]);

    /// <summary>Asks whether people want to do something for others.</summary>
    public static Question<bool> CaresForOthers { get; } = questions.YesNo(
        "caresForOthers", "Do people want to do something for others or for the community?", "",
        "Neighbours keep watch for the sake of the street.", "They join for their own case only.", [PracticeSources.Engagement]);

    /// <summary>Taking part is easy: near, explained and well organised.</summary>
    public static ChecklistItem Ease { get; } = new()
    {
        Name = "Ease",
        Criterion = Criterion.All(
            "ease", "It is easy to take part", PracticeSources.EaseAndSalience,
            Criterion.Test("near", "The service is near", IsNear.Is(true), PracticeSources.AbilityAndMotives),
            Criterion.Test("informed", "People have the information", HasInformation.Is(true), PracticeSources.AbilityAndMotives),
            Criterion.Test("organised", "Taking part is well organised", IsWellOrganised.Is(true), PracticeSources.EaseAndSalience)),
        WhenAbsent = new(
            "Bring it nearer, say plainly how to take part, or organise it so that little has to be found out.", PracticeSources.AbilityAndMotives,
            PracticeSources.EaseAndSalience),
    };

    /// <summary>The service matters to those who are to take part.</summary>
    public static ChecklistItem Salience { get; } = new()
    {
        Name = "Salience",
        Criterion = Criterion.Test(
            "salience", "The service matters much to those who are to take part", Matters.Is(true), PracticeSources.AbilityAndMotives,
            PracticeSources.EaseAndSalience),
        WhenAbsent = new("Expect little to be given for long: ask those to whom it matters, or ask for less.", PracticeSources.EaseAndSalience),
    };

    /// <summary>People know how to do their part.</summary>
    public static ChecklistItem Knowledge { get; } = new()
    {
        Name = "Knowledge of how to co-produce",
        Criterion = Criterion.Test("knowledge", "People know how to do their part", KnowsHow.Is(true), PracticeSources.SelfEfficacy),
        WhenAbsent = new("Show people how, and see to their confidence as well: of the two it weighs more.", PracticeSources.SelfEfficacy),
    };

    /// <summary>People believe that they can do their part.</summary>
    public static ChecklistItem SelfEfficacy { get; } = new()
    {
        Name = "Self-efficacy (weighs more than knowledge)",
        Criterion = Criterion.Test(
            "self-efficacy", "People believe that they can do their part", BelievesInThemselves.Is(true), PracticeSources.SelfEfficacy),
        WhenPresent = new("Build on it: it had more effect on what people put in than their knowledge had.", PracticeSources.SelfEfficacy),
        WhenAbsent = new(
            "Begin here, with small steps whose effect people can see: it had more effect on what people put in than knowledge, whose effect may itself depend on it.",
            PracticeSources.SelfEfficacy, PracticeSources.SelfEfficacyAndTrust),
    };

    /// <summary>How people see the task and their competency.</summary>
    public static ChecklistItem Perceptions { get; } = new()
    {
        Name = "Perceptions of the task and of competency",
        Criterion = Criterion.All(
            "perceptions", "People see the task as worth while and themselves as competent for it", PracticeSources.Engagement,
            Criterion.Test(
                "task", "They see the task as worth while and open to them", SeesTheTask.Is(true), PracticeSources.Engagement,
                PracticeSources.EngagementReading),
            Criterion.Test(
                "competency", "They feel competent for it", FeelsCompetent.Is(true), PracticeSources.Engagement, PracticeSources.EngagementReading)),
        WhenAbsent = new(
            "Show what the task changes and that what people say is heard.", PracticeSources.Engagement, PracticeSources.EngagementReading),
    };

    /// <summary>People's own circumstances.</summary>
    public static ChecklistItem IndividualCharacteristics { get; } = new()
    {
        Name = "Individual characteristics",
        Criterion = Criterion.Test(
            "individual-characteristics", "People's circumstances leave room to take part", HasRoom.Is(true), PracticeSources.Engagement,
            PracticeSources.EngagementReading),
        WhenAbsent = new(
            "Change times, places and tasks to fit those who would be left out, and offer them support.", PracticeSources.MarginalisedGroups,
            PracticeSources.Engagement),
    };

    /// <summary>People look for something for themselves.</summary>
    public static ChecklistItem SelfInterest { get; } = new()
    {
        Name = "Self-interested motives",
        Criterion = Criterion.Test(
            "self-interest", "People look for something for themselves in it", GainsThemselves.Is(true), PracticeSources.Engagement),
        WhenPresent = new(
            "Let people find what they came for.", PracticeSources.Engagement,
            PracticeSources.AbilityAndMotives, PracticeSources.EngagementReading),
    };

    /// <summary>People want to do something for the community.</summary>
    public static ChecklistItem CommunityFocus { get; } = new()
    {
        Name = "Community-focused motives",
        Criterion = Criterion.Test(
            "community-focus", "People want to do something for others or for the community", CaresForOthers.Is(true), PracticeSources.Engagement),
        WhenPresent = new("Show what comes of it for others.", PracticeSources.Engagement, PracticeSources.AbilityAndMotives, PracticeSources.EngagementReading),
    };

    /// <summary>What bears on engagement, together.</summary>
    public static Checklist Checklist { get; } = new()
    {
        Id = "engagement",
        Title = "Engagement",
        Summary = "Whether the people who are asked are likely to take part. What is present makes it likelier; it is a prediction, never a verdict.",
        Items = [Ease, Salience, Knowledge, SelfEfficacy, Perceptions, IndividualCharacteristics, SelfInterest, CommunityFocus],
        Notes =
        [
            $"Self-efficacy weighs more than knowledge: {Bibliography.Thomsen2015.ShortName}, who studied parents and schools, found the greater effect on what parents put in, as the review reports (pp. 7-8).",
            $"{Bibliography.VanEijkSteen2013.ShortName} hold that it had not been made clear enough how knowledge and motives turn into acting, as the review reports (p. 7).",
            $"{Bibliography.VanEijkSteen2016.ShortName} was read in the abstract: the factors are theirs, the wording of the questions is our reading.",
        ],
    };
}
