namespace CoProduction.Coding;

/// <content>What citizens do, by the stage of the service in which they do it, and how they meet the professionals.</content>
public static partial class Codebook
{
    /// <summary>Asks whether citizens take part in deciding public policy or who decides it.</summary>
    public static Question<bool> CitizensMakePolicy { get; } = YesNo(
        "citizensMakePolicy", "Do citizens take part in deciding public policy or who decides it: voting, lobbying, advocacy, sector policy?",
        "Deciding how one service is run is not this.",
        "An association of non-profits negotiates the national policy on child care.", "Parents run one nursery.",
        "citizens took part in deciding public policy", "citizens took no part in deciding public policy",
        CodebookSources.PestoffOutputSide, CodebookSources.AlfordClients);

    /// <summary>Asks whether citizens take part in deciding whether, which, for whom or with what money services are provided.</summary>
    public static Question<bool> CitizensCommission { get; } = YesNo(
        "citizensCommission", "Do citizens take part in deciding whether, which, for whom or with what money services are provided?",
        "Only being asked for views is not this: see power. A seat with a vote is, even where others can outvote it. To run, manage, govern or own counts in the sense of being in charge of the service; to staff it day by day, or to run one event, does not.",
        "Residents allot part of the city's budget.", "Residents are surveyed on what they would like.",
        "citizens took part in deciding which services are provided, for whom or with what money", "citizens took no part in deciding which services are provided, for whom or with what money",
        CodebookSources.NabatchiPhases);

    /// <summary>Asks whether citizens take part in working out how the service works, or a person in working out their own care or lessons.</summary>
    public static Question<bool> CitizensDesign { get; } = YesNo(
        "citizensDesign", "Do citizens take part in working out how the service works, or a person in working out their own care, treatment or lessons?",
        "Only being asked for views is not this. To plan counts; so does to run, manage, govern or own, in the sense of being in charge of the service.",
        "A patient and a nurse draw up the care plan together.", "Passengers ride a bus line that the city laid out.",
        "citizens took part in working out how the service works", "citizens took no part in working out how the service works",
        CodebookSources.NabatchiPhases, CodebookSources.VoorbergRoles);

    /// <summary>Asks whether citizens do a step of the work by which the service is delivered or its outcome brought about.</summary>
    public static Question<bool> CitizensDeliver { get; } = YesNo(
        "citizensDeliver", "Do citizens do a step of the work by which the service is delivered or its outcome brought about: one that staff would otherwise do, or that only citizens can do (homework, exercises after surgery, filing a return, sorting refuse)?",
        "Asking, reporting, mere use, presence or payment, giving goods only, planning, assessing, and merely not breaking a general law are not this. Work around the service that staff would otherwise do (painting, training new staff) is, and so is cooperation without which the service could not be carried out.",
        "Patients do their exercises at home after surgery.", "A resident calls for an ambulance.",
        "citizens did a step of the work of delivery", "citizens did no step of the work of delivery",
        CodebookSources.WhitakerKinds, CodebookSources.ParksConsumers, CodebookSources.BrudneyEnglandDimensions);

    /// <summary>Asks whether citizens evaluate, inspect, rate or monitor the service.</summary>
    public static Question<bool> CitizensAssess { get; } = YesNo(
        "citizensAssess", "Do citizens evaluate, inspect, rate or monitor the service?",
        "Complaints and ratings are included.",
        "Tenants inspect and grade the repairs service.", "Parents help with homework.",
        "citizens evaluated or monitored the service", "citizens did not evaluate or monitor the service",
        CodebookSources.NabatchiPhases);

    /// <summary>Asks whether citizens ask a public agent to do something.</summary>
    public static Question<bool> RequestsAssistance { get; } = YesNo(
        "requestsAssistance", "Do citizens ask a public agent to do something: apply, call, report, complain so that it acts?",
        "The request must be what the activity is, or a stated part of it: that a service once had to be applied for is not enough. A request not made in earnest, such as a false alarm, is one too.",
        "A person out of work applies for unemployment payments.", "Volunteers coach a youth team.",
        "citizens asked a public agent to do something", "citizens asked no public agent to do anything",
        CodebookSources.WhitakerKinds);

    /// <summary>Asks whether citizens and professionals interact to reach a shared understanding of the problem and of what each can do.</summary>
    public static Question<bool> MutualAdjustment { get; } = YesNo(
        "mutualAdjustment", "Do citizens and professionals interact to reach a shared understanding of the problem and of what each can do?",
        "Both must be ready to change what they do: bargaining counts, instruction by one side does not.",
        "A patient and a doctor settle together what the problem is and who will do what.", "Residents put out their bins by the printed rules.",
        "citizens and professionals worked towards a shared understanding", "citizens and professionals did not work towards a shared understanding",
        CodebookSources.WhitakerAdjustment);
}
