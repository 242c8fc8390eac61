namespace CoProduction.Coding;

/// <content>Who takes part on the citizens' side.</content>
public static partial class Codebook
{
    /// <summary>Asks whether identifiable recipients of the service take part.</summary>
    public static Question<bool> Users { get; } = YesNo(
        "users", "Do identifiable recipients of the service take part?",
        "Several of users, relatives, volunteers and residents may be yes. Recipients who merely receive while others act do not take part: no. Where receiving is all there is, they are those who take part, and behaviour tells that they are passive.",
        "Patients take part in planning their treatment.", "People who never use the library shelve its books.",
        "users of the service took part", "no users of the service took part",
        CodebookSources.AlfordClients, CodebookSources.ParksConsumers);

    /// <summary>Asks whether people close to a user take part.</summary>
    public static Question<bool> Relatives { get; } = YesNo(
        "relatives", "Do people close to a user take part: parents of pupils, family, informal carers?",
        "Several of users, relatives, volunteers and residents may be yes.",
        "Parents help their children with homework.", "Strangers visit people in a care home.",
        "people close to a user took part", "nobody close to a user took part",
        CodebookSources.NeedhamCarrVariables, CodebookSources.NefTerms);

    /// <summary>Asks whether people give unpaid effort to a service or good in which neither they nor someone close to them shares.</summary>
    public static Question<bool> Volunteers { get; } = YesNo(
        "volunteers", "Do people give unpaid effort to a service or good in which neither they nor someone close to them shares, apart from the share that any member of the public has?",
        "A resident who works for a street or park that the residents share is a resident; a parent at the own child's school is a relative.",
        "A student visits lonely patients in a hospice.", "A household sorts its own refuse.",
        "volunteers with no share in the service took part", "no volunteers took part",
        CodebookSources.AlfordClients, CodebookSources.BrudneyEnglandLevels);

    /// <summary>Asks whether people take part as members of a community, sharing in a good that is not handed out person by person.</summary>
    public static Question<bool> Residents { get; } = YesNo(
        "residents", "Do people take part as members of a community or of the public, sharing in a good that is not handed out person by person (a safe street, a clean park)?",
        "Several of users, relatives, volunteers and residents may be yes. What the work is for decides: one's own home and refuse are shared goods where the programme is for the street or the city.",
        "Neighbours patrol their street.", "A pupil does homework.",
        "people took part as residents, for a good that they share", "nobody took part as a resident",
        CodebookSources.ParksConsumers, CodebookSources.AlfordClients);

    /// <summary>Asks who stands on the citizens' side: nobody, individual people, organisations, or both.</summary>
    public static Question<Participants> Participants { get; } = new(
        "participants", "Who is on the citizens' side: nobody; individual people (alone or in informal groups); organisations; or both, as where people act through their own co-operative?",
        "Organisations are non-profits, associations, firms and other public bodies. One that stands in the public body's place as the provider, with its own paid staff, is the professional side where citizens take part beside it. Where there are no citizens at all, the answer is none; those who merely receive are individuals.",
        [
            Answer(Coding.Participants.None, "none", "Nobody.", "A firm makes all of its product with its own employees.",
                "nobody stood on the citizens' side"),
            Answer(Coding.Participants.Individuals, "individuals", "Individual people, alone or in informal groups.", "A patient and a nurse plan care.",
                "individual people without organisations stood on the citizens' side"),
            Answer(Coding.Participants.Organisations, "organisations", "Organisations only.", "A charity runs a shelter under contract with the city.",
                "only organisations stood on the citizens' side"),
            Answer(Coding.Participants.Both, "both", "Individual people and organisations.", "Parents act through their own nursery co-operative.",
                "both individual people and organisations stood on the citizens' side"),
        ],
        CodebookSources.BrandsenPestoffThree, CodebookSources.OstromInputs);

    /// <summary>Asks whether those on the citizens' side are paid by the producing organisation for this work.</summary>
    public static Question<bool> PaidByProvider { get; } = YesNo(
        "paidByProvider", "Are those on the citizens' side paid by the producing organisation for this work (wage or contract)?",
        "Credits, gifts and expenses are not pay.",
        "A contractor mends the roads for the city.", "Volunteers receive their bus fare.",
        "the provider paid the citizens' side for the work", "the provider did not pay the citizens' side for the work",
        CodebookSources.OstromInputs, CodebookSources.Alford2009Attributes);

    /// <summary>Asks who acts, by number: one person or family at a time, several together, or a community at large.</summary>
    public static Question<Scale> Scale { get; } = new(
        "scale", "Who acts: one person or family at a time; several together; a community's members at large?",
        "The number who act counts, not the number who benefit.",
        [
            Answer(Coding.Scale.Individual, "individual", "One person or family at a time.", "A taxpayer files a return.",
                "one person or family acted at a time"),
            Answer(Coding.Scale.Group, "group", "Several people together.", "Neighbours form a watch.",
                "several people acted together"),
            Answer(Coding.Scale.Community, "community", "The members of a community at large.", "A whole city's residents sort their refuse under one programme.",
                "the members of a community at large acted"),
        ],
        CodebookSources.BrudneyEnglandLevels, CodebookSources.NabatchiPhases);
}
