namespace CoProduction.Coding;

/// <content>How citizens act, what they mean by it, and who benefits.</content>
public static partial class Codebook
{
    /// <summary>Asks whether the citizens act, or merely receive, attend or undergo.</summary>
    public static Question<Behaviour> Behaviour { get; } = new(
        "behaviour", "Do the citizens act, or merely receive, attend or undergo?",
        "Asking, deciding, telling and working are acts; being present or being treated is not.",
        [
            Answer(Coding.Behaviour.Active, "active", "The citizens act.", "A resident reports a fire.",
                "the citizens acted"),
            Answer(Coding.Behaviour.Passive, "passive", "The citizens merely receive, attend or undergo.", "A patient is operated on.",
                "the citizens merely received, attended or underwent"),
        ],
        CodebookSources.BrudneyEnglandDimensions);

    /// <summary>Asks how far the citizens' part is their own choice.</summary>
    public static Question<Voluntariness> Voluntariness { get; } = new(
        "voluntariness", "Is the citizens' part voluntary, partly voluntary or compelled?",
        "Judge the part they take, not whether they had to become users. A condition attached to something that they seek freely is partly voluntary; a forbidden act done of one's own will is voluntary.",
        [
            Answer(Coding.Voluntariness.Voluntary, "voluntary", "No duty and no penalty; professional advice without one is included.", "Neighbours join a watch.",
                "the citizens' part were voluntary"),
            Answer(Coding.Voluntariness.PartlyVoluntary, "partlyVoluntary", "A duty, or a condition of getting the service, that works only if they cooperate willingly.", "A taxpayer files a true return; a parent works the co-operative's rota; a juror hears a case; a pupil learns at school.",
                "the citizens' part were partly voluntary"),
            Answer(Coding.Voluntariness.Compelled, "compelled", "Enforced without needing their cooperation, or no more than obeying a general law.", "A driver keeps to the speed limit.",
                "the citizens' part were compelled"),
        ],
        CodebookSources.BrudneyEnglandDimensions, CodebookSources.Alford2009Attributes);

    /// <summary>Asks whether the citizens mean to help bring about the service's outcome, neither, or to harm it.</summary>
    public static Question<IntendedEffect> IntendedEffect { get; } = new(
        "intendedEffect", "Do the citizens mean to help bring about the service's outcome (their own included), neither, or to harm it?",
        "By intent, not effect.",
        [
            Answer(Coding.IntendedEffect.Positive, "positive", "They mean to help, for themselves or for others.", "A patient exercises in order to recover.",
                "the citizens meant to help bring about the outcome"),
            Answer(Coding.IntendedEffect.Neutral, "neutral", "They mean neither.", "A passenger rides home.",
                "the citizens meant neither to help nor to harm"),
            Answer(Coding.IntendedEffect.Negative, "negative", "They mean harm.", "Someone pulls a false fire alarm.",
                "the citizens meant to harm the service"),
        ],
        CodebookSources.BrudneyEnglandDimensions);

    /// <summary>Asks whether those taking part, or those close to them, receive a benefit that they individually consume.</summary>
    public static Question<bool> BenefitsParticipants { get; } = YesNo(
        "benefitsParticipants", "Do those taking part, or those close to them, directly and intendedly receive a benefit that they individually consume?",
        "The pleasure of helping is not this.",
        "A patient who helps to plan treatment is treated.", "A volunteer reads to strangers.",
        "those taking part received a benefit of their own", "those taking part received no benefit of their own",
        CodebookSources.AlfordClients, CodebookSources.NabatchiPhases);

    /// <summary>Asks whether a group that shares a need or an interest benefits.</summary>
    public static Question<bool> BenefitsGroup { get; } = YesNo(
        "benefitsGroup", "Does a group that shares a need or an interest directly and intendedly benefit?",
        "The group may be larger than those who take part.",
        "People with the same illness gain from their self-help group.", "One taxpayer's refund is paid.",
        "a group that shares a need or an interest benefited", "no group that shares a need or an interest benefited",
        CodebookSources.NabatchiPhases);

    /// <summary>Asks whether the community at large benefits, whoever took part.</summary>
    public static Question<bool> BenefitsPublic { get; } = YesNo(
        "benefitsPublic", "Does the community at large directly and intendedly benefit, whoever took part?",
        "A far and indirect gain to society is not this.",
        "A street is safer for all who pass.", "One patient recovers.",
        "the community at large benefited", "the community at large did not benefit",
        CodebookSources.BrudneyEnglandLevels, CodebookSources.AlfordClients);

    /// <summary>Asks whether what citizens contribute is mainly following rules, instructions or advice.</summary>
    public static Question<bool> Compliance { get; } = YesNo(
        "compliance", "Is what citizens contribute mainly following rules, instructions or advice?",
        "Yes only where obeying is nearly all that they contribute. Work of their own that rules or advice call for (exercises, a rota, sorting refuse) is not, unless the description treats it as mere obedience.",
        "A patient takes the medicine as prescribed.", "Parents organise a school fair.",
        "citizens contributed little beyond following rules, instructions or advice", "citizens contributed more than following rules, instructions or advice",
        CodebookSources.BrudneyEnglandDimensions, CodebookSources.AlfordNeeds);
}
