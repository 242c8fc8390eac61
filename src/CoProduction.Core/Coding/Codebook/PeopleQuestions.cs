namespace CoProduction.Coding;

/// <summary>Who takes part on the citizens' side.</summary>
internal sealed class PeopleQuestions(QuestionnaireBuilder codebook)
{
    public Question<bool> Users { get; } = codebook.YesNo(
        "users", "Do identifiable recipients of the service take part?",
        "Several of users, relatives, volunteers and residents may be yes. "
            + "Where a good is not handed out person by person (a safe street, a clean park), those who share it are residents and not users; where each household or reader is also served (its sewer, its refuse, the village library), they are both. "
            + "Who asks for something receives it; so does whoever it is imposed on (taxpayers, prisoners). Who used it only in former times does not. "
            + "Recipients who merely receive while others act do not take part: no. "
            + "Where receiving is all there is, they are those who take part, and behaviour tells that they are passive.",
        "Patients take part in planning their treatment.", "People who never use the library shelve its books.",
        [CodebookSources.AlfordClients, CodebookSources.ParksConsumers],
        "users of the service took part", "no users of the service took part");

    public Question<bool> Relatives { get; } = codebook.YesNo(
        "relatives", "Do people close to a user take part: parents of pupils, family, informal carers?",
        "Several of users, relatives, volunteers and residents may be yes.",
        "Parents help their children with homework.", "Strangers visit people in a care home.",
        [CodebookSources.NeedhamCarrVariables, CodebookSources.NefTerms],
        "people close to a user took part", "nobody close to a user took part");

    public Question<bool> Volunteers { get; } = codebook.YesNo(
        "volunteers", "Do people give unpaid effort to a service or good in which neither they nor someone close to them shares, apart from the share that any member of the public has?",
        "What the part does decides. Help that goes to other persons, one by one: yes, also where it is given in the place one lives in. "
            + "Work on a good that those who do it share as neighbours (a street, a park, a watch): no, that is residents. "
            + "Both where they do both, as volunteer firefighters who rescue people and keep the place safe. "
            + "A parent at the own child's school is a relative.",
        "A student visits lonely patients in a hospice.", "Neighbours sweep their own street.",
        [CodebookSources.AlfordClients, CodebookSources.BrudneyEnglandLevels],
        "volunteers with no share in the service took part", "no volunteers took part");

    public Question<bool> Residents { get; } = codebook.YesNo(
        "residents", "Do people take part as members of a community or of the public, sharing in a good that is not handed out person by person (a safe street, a clean park)?",
        "Several of users, relatives, volunteers and residents may be yes. "
            + "What the work is for decides: one's own home and refuse are shared goods where the programme is for the street or the city, and not where it is for the household alone. "
            + "A library, pool or hall that people keep up for their place is a shared good. "
            + "Voting, jury service and public meetings are done as members of the public. Help that goes to other persons only is not this.",
        "Neighbours patrol their street.", "A pupil does homework.",
        [CodebookSources.ParksConsumers, CodebookSources.AlfordClients],
        "people took part as residents, for a good that they share", "nobody took part as a resident");

    public Question<Participants> Participants { get; } = codebook.Choice<Participants>(
        "participants", "Who is on the citizens' side: nobody; individual people (alone or in informal groups); organisations; or both, as where people act through their own co-operative?",
        "A watch, panel, committee or unit that is named only by what it does is individuals. "
            + "People who act through a body of their own with members or a legal form (association, trust, co-operative, union) are both. "
            + "A charity, firm or second public body that acts with its own staff, for or beside the provider, is organisations where no citizens take part beside it; where citizens do, it belongs to the professional side and is not counted here. "
            + "Those who merely receive are individuals; nobody, where the description tells of the provider alone. "
            + "All that other questions ask of citizens is asked of those who are counted here.",
        [
            new(Coding.Participants.None, "none", "Nobody.", "A firm makes all of its product with its own employees.",
                "nobody stood on the citizens' side"),
            new(Coding.Participants.Individuals, "individuals", "Individual people, alone or in informal groups.", "A patient and a nurse plan care.",
                "individual people without organisations stood on the citizens' side"),
            new(Coding.Participants.Organisations, "organisations", "Organisations only.", "A charity runs a shelter under contract with the city.",
                "only organisations stood on the citizens' side"),
            new(Coding.Participants.Both, "both", "Individual people and organisations.", "Parents act through their own nursery co-operative.",
                "both individual people and organisations stood on the citizens' side"),
        ],
        [CodebookSources.BrandsenPestoffThree, CodebookSources.OstromInputs]);

    public Question<bool> PaidByProvider { get; } = codebook.YesNo(
        "paidByProvider", "Are those on the citizens' side paid by the producing organisation for this work (wage or contract)?",
        "Credits, gifts and expenses are not pay.",
        "A contractor mends the roads for the city.", "Volunteers receive their bus fare.",
        [CodebookSources.OstromInputs, CodebookSources.Alford2009Attributes],
        "the provider paid the citizens' side for the work", "the provider did not pay the citizens' side for the work");
}
