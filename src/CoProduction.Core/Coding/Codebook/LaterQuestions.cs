namespace CoProduction.Coding;

/// <summary>The questions that version 1.1 added, behind those of 1.0: the state, and what comes of an activity.</summary>
internal sealed class LaterQuestions(QuestionnaireBuilder codebook)
{
    public Question<PublicProvider> PublicProvider { get; } = codebook.Choice<PublicProvider>(
        "publicProvider", "Is the professional side of the service the state, a body that acts for the state, or neither?",
        "The state is government at any level and what it owns or runs: ministries, councils, police, courts, tax offices, prisons, public schools, hospitals and utilities. "
            + "A charity, co-operative or firm acts for the state where the state contracts with it, commissions it, charges it by law or pays for the service. "
            + "That the state only regulates it, lends a room or gives money towards a part of it does not make it so. "
            + "Where several provide together: state before onBehalf before neither. Where there is no professional side at all, neither. "
            + "A school, hospital or home of which nothing is told is open.",
        [
            new(Coding.PublicProvider.State, "state", "The state itself.", "A council's gardeners keep a park together with residents.",
                "the professional side were the state"),
            new(Coding.PublicProvider.OnBehalf, "onBehalf", "Not the state, but acting for it.", "A charity runs a shelter under contract with the city, and guests help in it.",
                "the professional side acted for the state"),
            new(Coding.PublicProvider.Neither, "neither", "Neither the state nor acting for it, or no professionals at all.", "A church's paid youth worker and teenagers run a club out of donations.",
                "the professional side were neither the state nor acting for it"),
        ],
        [CodebookSources.WhitakerKinds, CodebookSources.JoshiMooreTerms, CodebookSources.BovairdTerms]);

    public Question<bool> MutualSupport { get; } = codebook.YesNo(
        "mutualSupport", "Do people who use the service or share its need help one another in it?",
        "One of them must gain by what another does: users among users, carers among carers, neighbours in turn. "
            + "To work side by side for the same service (a rota, a watch, a clean-up) is not this, nor is help from those who do not share the need. "
            + "One who has had the need and helps those who have it now counts.",
        "People with diabetes meet and help each other to keep to their diet.", "Healthy volunteers drive patients to hospital.",
        [CodebookSources.NeedhamCarrInput, CodebookSources.NefElements],
        "people who share the need helped one another", "people who share the need did not help one another");

    public Question<bool> NewToService { get; } = codebook.YesNo(
        "newToService", "Is something worked out or tried that is new to this service in this place: a service that was not there, or a way of working that breaks with what was done before?",
        "However common it may be elsewhere. Not the usual thing for one more person, a repeat, a repair or more of the same. "
            + "Open where the description does not tell how things stood before.",
        "Patients and staff work out a new way of discharge and try it on one ward.", "Volunteers read to children, as every week.",
        [CodebookSources.TorfingTerms, CodebookSources.OecdPartnerships],
        "something new to the service were worked out or tried", "nothing new to the service were worked out or tried");

    public Question<bool> OwnChange { get; } = codebook.YesNo(
        "ownChange", "Is a change in those who take part themselves (their health, learning, skills, conduct or situation) what the service is there to bring about?",
        "Schooling, treatment, rehabilitation, training, counselling: the changed person is the product. "
            + "What is done or made for them (money, a repair, a clean street) is not this. "
            + "Where somebody else is to change, as the pupil whom a volunteer coaches, it is this only if that person takes part too.",
        "Smokers go through a course and give up smoking.", "Households put out their refuse.",
        [CodebookSources.WhitakerKinds],
        "the service were there to change those who take part", "the service were not there to change those who take part");

    public Question<BenefitIntent> BenefitIntent { get; } = codebook.Choice<BenefitIntent>(
        "benefitIntent", "Does anybody benefit by the activity, those who take part included, and is it meant?",
        "Meant by those who take part or by those who organise it, and not said to have failed. "
            + "Where one benefit is meant, the answer is intended, whatever else comes by the way; unintended only where nobody means any benefit to others or to the service and one comes all the same.",
        [
            new(Coding.BenefitIntent.Intended, "intended", "Somebody benefits, and it is meant.", "Neighbours patrol so that the street is safer.",
                "somebody benefited, and it were meant"),
            new(Coding.BenefitIntent.Unintended, "unintended", "Somebody benefits, though nobody means it.", "Dog owners walk in the park at all hours, and so keep thieves away.",
                "somebody benefited without anybody meaning it"),
            new(Coding.BenefitIntent.None, "none", "Nobody benefits.", "Someone pulls a false fire alarm.",
                "nobody benefited by it"),
        ],
        [CodebookSources.Alford2009Attributes]);
}
