namespace CoProduction.Coding;

/// <content>What each side puts in, and how the two sides stand to each other.</content>
public static partial class Codebook
{
    /// <summary>Asks whether time or work is contributed by citizens, beyond giving information.</summary>
    public static Question<bool> Effort { get; } = YesNo(
        "effort", "Is time or work contributed by citizens, beyond giving information?",
        "Time spent on a panel or in negotiation counts; to fill in a form or a survey does not.",
        "Parents repair the playground.", "A resident answers a survey.",
        "citizens contributed time or work", "citizens contributed no time or work",
        CodebookSources.NeedhamCarrVariables, CodebookSources.ParksConsumers);

    /// <summary>Asks whether a contribution is drawn on because of citizens' special knowledge, skill or lived experience.</summary>
    public static Question<bool> Expertise { get; } = YesNo(
        "expertise", "Is a contribution drawn on because of citizens' special knowledge, skill or lived experience?",
        "It must be why they are asked: that everybody knows something is not enough.",
        "People with dementia train care workers.", "Households put out their bins.",
        "the citizens' special knowledge, skill or experience were drawn on", "no special knowledge, skill or experience of the citizens were drawn on",
        CodebookSources.RealpeWallaceExperts, CodebookSources.NeedhamCarrVariables);

    /// <summary>Asks whether citizens contribute information.</summary>
    public static Question<bool> Information { get; } = YesNo(
        "information", "Do citizens contribute information: reports, data, views, feedback?", "",
        "Residents report suspicious behaviour.", "Volunteers paint a fence.",
        "citizens contributed information", "citizens contributed no information",
        CodebookSources.NeedhamCarrVariables, CodebookSources.OstromInputs);

    /// <summary>Asks whether citizens contribute money or goods beyond the normal price or tax.</summary>
    public static Question<bool> MoneyOrGoods { get; } = YesNo(
        "moneyOrGoods", "Do citizens contribute money or goods beyond the normal price or tax?", "",
        "Parents give toys to the nursery.", "A passenger pays the fare.",
        "citizens contributed money or goods", "citizens contributed no money or goods",
        CodebookSources.NeedhamCarrVariables, CodebookSources.OstromInputs);

    /// <summary>Asks how large the citizens' part is.</summary>
    public static Question<Contribution> CitizenResources { get; } = new(
        "citizenResources", "How large is the citizens' part, over all who take part?",
        "No author states a number: it is the coder's judgement. Information and time in consultation are a part, if a minor one.",
        [
            Answer(Contribution.Substantial, "substantial", "Without it the service would visibly shrink or cost more.", "Volunteers run most of a library's opening hours.",
                "the citizens' part were substantial"),
            Answer(Contribution.Minor, "minor", "There is a part, but the service would go on much the same.", "A few parents help at one outing.",
                "the citizens' part were minor"),
            Answer(Contribution.None, "none", "There is no part.", "Residents are protected by a paid fire brigade.",
                "there were no citizens' part"),
        ],
        CodebookSources.BovairdTerms, CodebookSources.JoshiMooreTerms);

    /// <summary>Asks how large the professionals' part is.</summary>
    public static Question<Contribution> ProfessionalResources { get; } = new(
        "professionalResources", "How large is the professionals' part, over all who take part?",
        "No author states a number: it is the coder's judgement.",
        [
            Answer(Contribution.Substantial, "substantial", "Without it the service would visibly shrink or cost more.", "Nurses treat the patients who exercise at home.",
                "the professionals' part were substantial"),
            Answer(Contribution.Minor, "minor", "There is a part, but the service would go on much the same.", "A council lends a shed to a gardening group.",
                "the professionals' part were minor"),
            Answer(Contribution.None, "none", "There is no part.", "Villagers mend the road alone.",
                "there were no professionals' part"),
        ],
        CodebookSources.BovairdTerms, CodebookSources.JoshiMooreTerms);

    /// <summary>Asks whether paid staff could do the citizens' step in their place.</summary>
    public static Question<bool> Substitutable { get; } = YesNo(
        "substitutable", "Could paid staff do the citizens' step in their place?", "",
        "Staff could carry the refuse to the kerb.", "Nobody can learn in a pupil's place.",
        "paid staff could do the citizens' step in their place", "paid staff could not do the citizens' step in their place",
        CodebookSources.ParksMix, CodebookSources.ParksFeasibility);

    /// <summary>Asks how much say citizens have in decisions about the service named.</summary>
    public static Question<Power> Power { get; } = new(
        "power", "How much say have citizens in decisions about the service named (not only about their own small part)? The highest that holds.",
        "For a service to one person, such as one's own care, the say over that service counts. Open where decisions are not mentioned.",
        [
            Answer(Coding.Power.None, "none", "Plainly no say.", "Staff run the service by fixed rules.",
                "the citizens had no say in decisions"),
            Answer(Coding.Power.Informed, "informed", "They are told what was decided.", "A hospital announces its new opening hours.",
                "the citizens were told what was decided"),
            Answer(Coding.Power.Consulted, "consulted", "They are asked for views, without a share in the decision.", "A council surveys its residents.",
                "the citizens were asked for views without a share in the decision"),
            Answer(Coding.Power.Influence, "influence", "They can sway some decisions, as far as professionals allow.", "A panel's advice is often followed.",
                "the citizens could sway some decisions"),
            Answer(Coding.Power.Shared, "shared", "Citizens and professionals decide together.", "A clinician and a patient decide together.",
                "the citizens decided together with professionals"),
            Answer(Coding.Power.CitizenLed, "citizenLed", "Citizens decide, and professionals cannot overrule them within the scope.", "Tenants' votes bind the housing office.",
                "the citizens decided on their own"),
        ],
        CodebookSources.ArnsteinLadder, CodebookSources.NefTerms, CodebookSources.NeedhamCarrLevels);

    /// <summary>Asks whether an explicit return is given or promised for what each side contributes.</summary>
    public static Question<bool> Reciprocity { get; } = YesNo(
        "reciprocity", "Is an explicit return given or promised for what each side contributes?",
        "Yes only where the exchange is stated or evident.",
        "Hours given are repaid in hours by a time bank.", "A resident's report is filed.",
        "a return were given or promised for what each side contributes", "no return were given or promised for what each side contributes",
        CodebookSources.NefTerms);

    /// <summary>Asks whether the organisation seeks out and values what citizens contribute.</summary>
    public static Question<bool> Recognition { get; } = YesNo(
        "recognition", "Does the organisation seek out and value what citizens contribute: recruit, credit, reward or act on it?", "",
        "Users are recruited to train new staff.", "Patients' compliance is taken for granted.",
        "the organisation sought out and valued what citizens contribute", "the organisation did not seek out and value what citizens contribute",
        CodebookSources.NeedhamCarrLevels);
}
