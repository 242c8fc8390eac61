using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Practice;

/// <summary>What co-production can do for a service: quality and efficiency, new challenges in health care, vulnerable groups, the whole person.</summary>
public static class Opportunities
{
    private static readonly QuestionnaireBuilder questions = new("opportunities");

    // Runs once all that follows is made.
    static Opportunities() => questions.Build();

    /// <summary>Asks whether users and staff talk with each other about the service itself.</summary>
    public static Question<bool> StaffAndUsersTalk { get; } = questions.YesNo(
        "staffAndUsersTalk", "Would users, or people close to them, and front-line staff talk with each other about the service as it is given?",
        "More than forms and fixed meetings: in the course of the work.",
        "Parents and staff of a co-operative pre-school speak daily.", "Users meet staff only at a counter.",
        [PracticeSources.ChildcareQuality]);

    /// <summary>Asks whether users or front-line staff know things that the service does not yet draw on.</summary>
    public static Question<bool> DormantKnowledge { get; } = questions.YesNo(
        "dormantKnowledge", "Do users or front-line staff know things about the service that it does not yet draw on?", "",
        "Wardens and tenants know which repairs fail again, and nobody asks them.", "Staff and users already shape each change together.",
        [PracticeSources.DormantKnowledge]);

    /// <summary>Asks whether what the service is to help with depends on how people live.</summary>
    public static Question<bool> DependsOnHowPeopleLive { get; } = questions.YesNo(
        "dependsOnHowPeopleLive", "Does what the service is to help with depend on how people live and on the people around them?",
        "Lifestyle-related and chronic illness are; an acute infection mostly is not.",
        "A clinic treats people who are overweight.", "An emergency room sets a broken arm.",
        [PracticeSources.LifestyleDisease, PracticeSources.ChronicDisease]);

    /// <summary>Asks whether people live with the condition for long and manage it themselves day by day.</summary>
    public static Question<bool> LongTermCondition { get; } = questions.YesNo(
        "longTermCondition", "Do those concerned live with a condition for long, and manage it themselves from day to day?", "",
        "People with asthma take their own measurements.", "Travellers are vaccinated once.",
        [PracticeSources.LongTermConditions]);

    /// <summary>Asks whether those concerned have little control over what happens to them.</summary>
    public static Question<bool> LittleControl { get; } = questions.YesNo(
        "littleControl", "Are those concerned vulnerable: have they, or feel they have, little control over what happens in their lives?", "",
        "Older people who live alone depend on care that others arrange.", "Business owners apply for a permit.",
        [PracticeSources.SelfEfficacyAndTrust, PracticeSources.OlderPeople]);

    /// <summary>Asks whether the needs reach beyond the one service.</summary>
    public static Question<bool> NeedsBeyondService { get; } = questions.YesNo(
        "needsBeyondService", "Do the needs of the people or the community reach beyond what the one service covers?", "",
        "A person's debts, housing and illness make each other worse.", "A reader borrows a book.",
        [PracticeSources.WholePerson]);

    /// <summary>The service can become better and use what it has better.</summary>
    public static ChecklistItem ServiceQuality { get; } = new()
    {
        Name = "Service quality and efficiency",
        Criterion = Criterion.Any(
            "service-quality", "Closer talk, or knowledge that lies dormant, can make the service better and more efficient",
            PracticeSources.DormantKnowledge,
            Criterion.Test(
                "closer-talk", "Users and front-line staff would talk with each other, which may make the service better", StaffAndUsersTalk.Is(true), PracticeSources.ChildcareQuality),
            Criterion.Test(
                "dormant-knowledge", "Users or front-line staff know what is not yet drawn on", DormantKnowledge.Is(true),
                PracticeSources.DormantKnowledge)),
        WhenPresent = new(
            "Give users and front-line staff room to shape the service together: both see what its managers do not. Users who are taken seriously may go on to take part in civic life.",
            PracticeSources.ChildcareQuality, PracticeSources.DormantKnowledge),
    };

    /// <summary>The service meets health problems that professionals cannot solve alone.</summary>
    public static ChecklistItem HealthcareChallenges { get; } = new()
    {
        Name = "New healthcare challenges",
        Criterion = Criterion.Test(
            "healthcare-challenges", "What the service is to help with depends on how people live, or is long-term and managed by themselves",
            DependsOnHowPeopleLive.Is(true) | LongTermCondition.Is(true), PracticeSources.LifestyleDisease, PracticeSources.ChronicDisease,
            PracticeSources.CareDemand),
        WhenPresent = new(
            "Support people in managing for themselves, prepare clinicians for active patients, and keep the administration flexible enough to follow: "
            + "what has many causes, social ones too, has to be met on many levels.",
            PracticeSources.LongTermConditions, PracticeSources.LifestyleDisease),
    };

    /// <summary>Those concerned stand to gain control, trust and ties.</summary>
    public static ChecklistItem VulnerableGroups { get; } = new()
    {
        Name = "Vulnerable groups",
        Criterion = Criterion.Test(
            "vulnerable-groups", "Those concerned have, or feel they have, little control over what happens to them",
            LittleControl.Is(true), PracticeSources.SelfEfficacyAndTrust, PracticeSources.OlderPeople),
        WhenPresent = new(
            "Let people see that what they do changes their own daily life: that may build self-efficacy, trust and ties. Watch for what undoes it, motives that are crowded out "
            + "and people who ride free, and look at the barriers too, for the same people are easily left out.",
            PracticeSources.SelfEfficacyAndTrust, PracticeSources.TrustIsAssumed, PracticeSources.MarginalisedGroups),
    };

    /// <summary>The whole person or community can come into view.</summary>
    public static ChecklistItem TheWholePerson { get; } = new()
    {
        Name = "The whole person or community",
        Criterion = Criterion.Test(
            "whole-person", "The needs reach beyond what the one service covers", NeedsBeyondService.Is(true), PracticeSources.WholePerson),
        WhenPresent = new(
            "Start from the person's or the community's own circumstances, and not from what the service offers.", PracticeSources.WholePerson),
    };

    /// <summary>The opportunities together.</summary>
    public static Checklist Checklist { get; } = new()
    {
        Id = "opportunities",
        Title = "Opportunities",
        Summary = "What co-production could do for this service and these people. What is present is a reason to try it, and no promise.",
        Items = [ServiceQuality, HealthcareChallenges, VulnerableGroups, TheWholePerson],
        Notes =
        [
            "The review (p. 5) names three opportunities, the first for any service, the other two for health care above all; the fourth stands in its summary.",
            $"That co-production builds trust is for {Bibliography.FledderusEtAl2014.ShortName} themselves an assumption so far, with little research to show it.",
            $"{Bibliography.NeedhamCarr2009.ShortName} hold that it can enhance social capital, and may be less effective at building any, as the review reports (p. 7).",
            $"{Bibliography.Vamstad2013.ShortName} found parents of co-operative pre-schools to value the staff more; better talk with them is potentially the reason, as the review reports (p. 6).",
            $"{Bibliography.Buddery2015.ShortName} holds that to go on relying on professional care alone cannot be sustained, since people live longer and their illnesses are more complex, as the review reports (p. 6).",
        ],
    };
}
