namespace CoProduction.Coding;

/// <summary>What each side puts in.</summary>
internal sealed class ContributionQuestions(QuestionnaireBuilder codebook)
{
    public Question<bool> Effort { get; } = codebook.YesNo(
        "effort", "Is time or work contributed by citizens, beyond giving information?",
        "Time spent on a panel or in negotiation counts, and so does working out a return or a plan. "
            + "To fill in a form or a survey, to vote or to make a call does not, nor do attendance alone and mere obedience.",
        "Parents repair the playground.", "A resident answers a survey.",
        [CodebookSources.NeedhamCarrVariables, CodebookSources.ParksConsumers],
        "citizens contributed time or work", "citizens contributed no time or work");

    public Question<bool> Expertise { get; } = codebook.YesNo(
        "expertise", "Is a contribution drawn on because of citizens' special knowledge, skill or lived experience?",
        "It must be why they are asked: that everybody knows something is not enough.",
        "People with dementia train care workers.", "Households put out their bins.",
        [CodebookSources.RealpeWallaceExperts, CodebookSources.NeedhamCarrVariables],
        "the citizens' special knowledge, skill or experience were drawn on", "no special knowledge, skill or experience of the citizens were drawn on");

    public Question<bool> Information { get; } = codebook.YesNo(
        "information", "Do citizens contribute information: reports, data, views, feedback?", "",
        "Residents report suspicious behaviour.", "Volunteers paint a fence.",
        [CodebookSources.NeedhamCarrVariables, CodebookSources.OstromInputs],
        "citizens contributed information", "citizens contributed no information");

    public Question<bool> MoneyOrGoods { get; } = codebook.YesNo(
        "moneyOrGoods", "Do citizens contribute money or goods beyond the normal price or tax?", "",
        "Parents give toys to the nursery.", "A passenger pays the fare.",
        [CodebookSources.NeedhamCarrVariables, CodebookSources.OstromInputs],
        "citizens contributed money or goods", "citizens contributed no money or goods");

    public Question<bool> Compliance { get; } = codebook.YesNo(
        "compliance", "Is what citizens contribute mainly following rules, instructions or advice?",
        "Yes only where obeying is nearly all that they contribute. "
            + "Work of their own that rules or advice call for (exercises, a rota, sorting refuse) is not, unless the description treats it as mere obedience.",
        "A patient takes the medicine as prescribed.", "Parents organise a school fair.",
        [CodebookSources.BrudneyEnglandDimensions, CodebookSources.AlfordNeeds],
        "citizens contributed little beyond following rules, instructions or advice", "citizens contributed more than following rules, instructions or advice");

    public Question<Contribution> CitizenResources { get; } = codebook.Choice<Contribution>(
        "citizenResources", "How large is the citizens' part, over all who take part?",
        "No author states a number: it is the coder's judgement. "
            + "Information, requests, views, votes and time in consultation are a minor part, also where the service could not start without them. "
            + "What is done by all users together (sorting, homework, returns, exercises) is substantial where staff would otherwise have to do it or the service would fail. "
            + "Mere obedience is a minor part at most. Receiving, using and paying the ordinary price are no part.",
        [
            new(Contribution.Substantial, "substantial", "Without it the service would visibly shrink or cost more.", "Volunteers run most of a library's opening hours.",
                "the citizens' part were substantial"),
            new(Contribution.Minor, "minor", "There is a part, but the service would go on much the same.", "A few parents help at one outing.",
                "the citizens' part were minor"),
            new(Contribution.None, "none", "There is no part.", "Residents are protected by a paid fire brigade.",
                "there were no citizens' part"),
        ],
        [CodebookSources.BovairdTerms, CodebookSources.JoshiMooreTerms],
        isOrdered: true);

    public Question<Contribution> ProfessionalResources { get; } = codebook.Choice<Contribution>(
        "professionalResources", "How large is the professionals' part, over all who take part?",
        "No author states a number: it is the coder's judgement.",
        [
            new(Contribution.Substantial, "substantial", "Without it the service would visibly shrink or cost more.", "Nurses treat the patients who exercise at home.",
                "the professionals' part were substantial"),
            new(Contribution.Minor, "minor", "There is a part, but the service would go on much the same.", "A council lends a shed to a gardening group.",
                "the professionals' part were minor"),
            new(Contribution.None, "none", "There is no part.", "Villagers mend the road alone.",
                "there were no professionals' part"),
        ],
        [CodebookSources.BovairdTerms, CodebookSources.JoshiMooreTerms],
        isOrdered: true);

    public Question<bool> Substitutable { get; } = codebook.YesNo(
        "substitutable", "Could paid staff do the citizens' step in their place?", "Own views, votes, consent and experience are nobody else's, and nobody can learn, heal or change for another: no. The same holds of a verdict of peers. Manual work, inspecting, guarding, caring, and drawing up plans or rules for others can be done by staff, though they would do it otherwise: yes. Open where citizens do no step.",
        "Staff could carry the refuse to the kerb.", "Nobody can learn in a pupil's place.",
        [CodebookSources.ParksMix, CodebookSources.ParksFeasibility],
        "paid staff could do the citizens' step in their place", "paid staff could not do the citizens' step in their place");
}
