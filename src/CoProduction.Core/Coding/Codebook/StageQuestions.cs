namespace CoProduction.Coding;

/// <summary>In which stages of the service citizens take part.</summary>
internal sealed class StageQuestions(QuestionnaireBuilder codebook)
{
    public Question<bool> CitizensMakePolicy { get; } = codebook.YesNo(
        "citizensMakePolicy", "Do citizens take part in deciding public policy or who decides it: voting, lobbying, advocacy, sector policy?",
        "Deciding how one service is run is not this.",
        "An association of non-profits negotiates the national policy on child care.", "Parents run one nursery.",
        [CodebookSources.PestoffOutputSide, CodebookSources.AlfordClients],
        "citizens took part in deciding public policy", "citizens took no part in deciding public policy");

    public Question<bool> CitizensCommission { get; } = codebook.YesNo(
        "citizensCommission", "Do citizens take part in deciding whether, which, for whom or with what money services are provided?",
        "Only being asked for views is not this: see power. A seat with a vote is, even where others can outvote it. "
            + "Only the part that the description tells of counts: where it tells what citizens do, and that is something else, no. "
            + "To plan is design; it is this too only where money, the choice of service or of provider, or who gets it is decided. "
            + "To run, manage, govern or own counts in the sense of being in charge of the service; to staff it day by day, or to run one event, does not.",
        "Residents allot part of the city's budget.", "Residents are surveyed on what they would like.",
        [CodebookSources.NabatchiPhases],
        "citizens took part in deciding which services are provided, for whom or with what money", "citizens took no part in deciding which services are provided, for whom or with what money");

    public Question<bool> CitizensDesign { get; } = codebook.YesNo(
        "citizensDesign", "Do citizens take part in working out how the service works, or a person in working out their own care, treatment or lessons?",
        "Only being asked for views is not this. "
            + "To plan counts, whether or not anything is decided about money; so does to run, manage, govern or own, in the sense of being in charge of the service. "
            + "Only the part that the description tells of counts: where it tells what citizens do, and that is something else, no.",
        "A patient and a nurse draw up the care plan together.", "Passengers ride a bus line that the city laid out.",
        [CodebookSources.NabatchiPhases, CodebookSources.VoorbergRoles],
        "citizens took part in working out how the service works", "citizens took no part in working out how the service works");

    public Question<bool> CitizensDeliver { get; } = codebook.YesNo(
        "citizensDeliver", "Do citizens do a step of the work by which the service is delivered or its outcome brought about: one that staff would otherwise do, or that only citizens can do (homework, exercises after surgery, filing a return, sorting refuse)?",
        "Only the part that the description tells of counts. "
            + "Asking, reporting, mere use, presence or payment, giving goods only, planning, assessing, and merely not breaking a general law are not this. "
            + "To run, manage or govern is not this in itself: yes where the people also do the work, or where nobody else could be doing it; no where staff do it all; open where it is not told. "
            + "Work around the service that staff would otherwise do (painting, training new staff) is, and so is cooperation without which the service could not be carried out, as a pupil's or a patient's.",
        "Patients do their exercises at home after surgery.", "A resident calls for an ambulance.",
        [CodebookSources.WhitakerKinds, CodebookSources.ParksConsumers, CodebookSources.BrudneyEnglandDimensions],
        "citizens did a step of the work of delivery", "citizens did no step of the work of delivery");

    public Question<bool> CitizensAssess { get; } = codebook.YesNo(
        "citizensAssess", "Do citizens evaluate, inspect, rate or monitor the service?",
        "Complaints and ratings are included.",
        "Tenants inspect and grade the repairs service.", "Parents help with homework.",
        [CodebookSources.NabatchiPhases],
        "citizens evaluated or monitored the service", "citizens did not evaluate or monitor the service");
}
