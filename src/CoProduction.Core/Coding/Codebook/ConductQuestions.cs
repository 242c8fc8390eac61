namespace CoProduction.Coding;

/// <summary>How citizens meet the professionals and act, what they mean by it, and who benefits.</summary>
internal sealed class ConductQuestions(QuestionnaireBuilder codebook)
{
    public Question<bool> RequestsAssistance { get; } = codebook.YesNo(
        "requestsAssistance", "Do citizens ask a public agent to do something: apply, call, report, complain so that it acts?",
        "The request must be what the activity is, or a stated part of it: that a service once had to be applied for is not enough. "
            + "A request not made in earnest, such as a false alarm, is one too.",
        "A person out of work applies for unemployment payments.", "Volunteers coach a youth team.",
        [CodebookSources.WhitakerKinds],
        "citizens asked a public agent to do something", "citizens asked no public agent to do anything");

    public Question<bool> MutualAdjustment { get; } = codebook.YesNo(
        "mutualAdjustment", "Do citizens and professionals interact to reach a shared understanding of the problem and of what each can do?",
        "Both must be ready to change what they do: bargaining counts, instruction by one side does not.",
        "A patient and a doctor settle together what the problem is and who will do what.", "Residents put out their bins by the printed rules.",
        [CodebookSources.WhitakerAdjustment],
        "citizens and professionals worked towards a shared understanding", "citizens and professionals did not work towards a shared understanding");

    public Question<Behaviour> Behaviour { get; } = codebook.Choice<Behaviour>(
        "behaviour", "Do the citizens act, or merely receive, attend or undergo?",
        "Asking, deciding, telling, working and obeying are acts. "
            + "Being present, treated, held or talked to is not, nor is buying and using what others do; who comes to a meeting to listen is passive, who speaks there acts.",
        [
            new(Coding.Behaviour.Active, "active", "The citizens act.", "A resident reports a fire.",
                "the citizens acted"),
            new(Coding.Behaviour.Passive, "passive", "The citizens merely receive, attend or undergo.", "A patient is operated on.",
                "the citizens merely received, attended or underwent"),
        ],
        [CodebookSources.BrudneyEnglandDimensions]);

    public Question<Voluntariness> Voluntariness { get; } = codebook.Choice<Voluntariness>(
        "voluntariness", "Is the citizens' part voluntary, partly voluntary or compelled?",
        "Judge the part they take, not whether they had to become users. "
            + "To ask, to apply and to fill in what an application needs is voluntary; so is to found or run a body, though a service would end without it. "
            + "A condition attached to something that they seek freely is partly voluntary, and so is work that each must do or go without, since nobody does it any more. "
            + "A forbidden act done of one's own will is voluntary.",
        [
            new(Coding.Voluntariness.Voluntary, "voluntary", "No duty and no penalty; professional advice without one is included.", "Neighbours join a watch.",
                "the citizens' part were voluntary"),
            new(Coding.Voluntariness.PartlyVoluntary, "partlyVoluntary", "A duty, or a condition of getting the service, that works only if they cooperate willingly.", "A taxpayer files a true return; a parent works the co-operative's rota; a juror hears a case; a pupil learns at school.",
                "the citizens' part were partly voluntary"),
            new(Coding.Voluntariness.Compelled, "compelled", "Enforced without needing their cooperation, or no more than obeying a general law.", "A driver keeps to the speed limit.",
                "the citizens' part were compelled"),
        ],
        [CodebookSources.BrudneyEnglandDimensions, CodebookSources.Alford2009Attributes],
        isOrdered: true);

    public Question<IntendedEffect> IntendedEffect { get; } = codebook.Choice<IntendedEffect>(
        "intendedEffect", "Do the citizens mean to help bring about the service's outcome (their own included), neither, or to harm it?",
        "By intent, not effect; plain from what they do, also where no motive is told. "
            + "To ask in earnest, work, decide, advise or report so that something comes of it is positive, also where it is a duty that is done with care. "
            + "To use or receive what others do, or to obey so as to avoid a penalty, is neutral.",
        [
            new(Coding.IntendedEffect.Positive, "positive", "They mean to help, for themselves or for others.", "A patient exercises in order to recover.",
                "the citizens meant to help bring about the outcome"),
            new(Coding.IntendedEffect.Neutral, "neutral", "They mean neither.", "A passenger rides home.",
                "the citizens meant neither to help nor to harm"),
            new(Coding.IntendedEffect.Negative, "negative", "They mean harm.", "Someone pulls a false fire alarm.",
                "the citizens meant to harm the service"),
        ],
        [CodebookSources.BrudneyEnglandDimensions],
        isOrdered: true);

    public Question<bool> BenefitsParticipants { get; } = codebook.YesNo(
        "benefitsParticipants", "Do those taking part, or those close to them, directly and intendedly receive a benefit that they individually consume?",
        "The pleasure of helping is not this.",
        "A patient who helps to plan treatment is treated.", "A volunteer reads to strangers.",
        [CodebookSources.AlfordClients, CodebookSources.NabatchiPhases],
        "those taking part received a benefit of their own", "those taking part received no benefit of their own");

    public Question<bool> BenefitsGroup { get; } = codebook.YesNo(
        "benefitsGroup", "Does a group that shares a need or an interest directly and intendedly benefit?",
        "The group may be larger than those who take part.",
        "People with the same illness gain from their self-help group.", "One taxpayer's refund is paid.",
        [CodebookSources.NabatchiPhases],
        "a group that shares a need or an interest benefited", "no group that shares a need or an interest benefited");

    public Question<bool> BenefitsPublic { get; } = codebook.YesNo(
        "benefitsPublic", "Does the community at large directly and intendedly benefit, whoever took part?",
        "A far and indirect gain to society is not this.",
        "A street is safer for all who pass.", "One patient recovers.",
        [CodebookSources.BrudneyEnglandLevels, CodebookSources.AlfordClients],
        "the community at large benefited", "the community at large did not benefit");
}
