namespace CoProduction.Coding;

/// <summary>The rules between the answers of the codebook.</summary>
internal sealed class CodebookImplications(QuestionnaireBuilder codebook)
{
    public void AddWhatTheCitizensDo(ServiceQuestions service, StageQuestions stages, ConductQuestions conduct)
    {
        Condition isActive = conduct.Behaviour.Is(Behaviour.Active);
        codebook.Implies(
            "adjustmentNeedsProfessionals", conduct.MutualAdjustment.Is(true), service.ProfessionalsDeliver.Is(true) | service.ProfessionalsPlan.Is(true),
            "citizens and professionals can only come to a shared understanding where professionals take part");
        codebook.Implies("deliveringIsActive", stages.CitizensDeliver.Is(true), isActive, "whoever does a step of the work acts");
        codebook.Implies("requestingIsActive", conduct.RequestsAssistance.Is(true), isActive, "to ask is to act");
        codebook.Implies("policyIsActive", stages.CitizensMakePolicy.Is(true), isActive, "whoever takes part in deciding acts");
        codebook.Implies("commissioningIsActive", stages.CitizensCommission.Is(true), isActive, "whoever takes part in deciding acts");
        codebook.Implies("designingIsActive", stages.CitizensDesign.Is(true), isActive, "whoever works something out acts");
        codebook.Implies("assessingIsActive", stages.CitizensAssess.Is(true), isActive, "to judge and to say so is to act");
        codebook.Implies("adjustingIsActive", conduct.MutualAdjustment.Is(true), isActive, "whoever comes to a shared understanding with others acts");
    }

    public void AddWhoTheyAre(PeopleQuestions people)
    {
        Condition noPeople = people.Participants.Is(Participants.None, Participants.Organisations);
        codebook.Implies(
            "organisationsAreNotUsers", noPeople, people.Users.Is(false),
            "where nobody or only organisations stand on the citizens' side, no recipient of the service takes part");
        codebook.Implies(
            "organisationsAreNotRelatives", noPeople, people.Relatives.Is(false),
            "where nobody or only organisations stand on the citizens' side, no one close to a user takes part");
        codebook.Implies(
            "organisationsAreNotVolunteers", noPeople, people.Volunteers.Is(false),
            "where nobody or only organisations stand on the citizens' side, no volunteer takes part");
        codebook.Implies(
            "organisationsAreNotResidents", noPeople, people.Residents.Is(false),
            "where nobody or only organisations stand on the citizens' side, no resident takes part");
    }

    public void AddWhatTheyGive(StageQuestions stages, ConductQuestions conduct, ContributionQuestions contributions, RelationQuestions relation)
    {
        Condition noCitizenPart = contributions.CitizenResources.Is(Contribution.None);
        codebook.Implies("noPartNoEffort", noCitizenPart, contributions.Effort.Is(false), "whoever gives time or work has a part, however small");
        codebook.Implies(
            "noPartNoExpertise", noCitizenPart, contributions.Expertise.Is(false), "whoever gives knowledge that is drawn on has a part, however small");
        codebook.Implies("noPartNoGoods", noCitizenPart, contributions.MoneyOrGoods.Is(false), "whoever gives money or goods has a part, however small");
        codebook.Implies(
            "powerNeedsDecisions", relation.Power.Is(Power.Shared, Power.CitizenLed),
            stages.CitizensCommission.Is(true) | stages.CitizensDesign.Is(true) | stages.CitizensMakePolicy.Is(true),
            "whoever shares in decisions takes part in deciding on policy, on provision or on how the service works");
        codebook.Implies(
            "complianceIsNotHarm", contributions.Compliance.Is(true), conduct.IntendedEffect.Is(IntendedEffect.Positive, IntendedEffect.Neutral),
            "whoever mainly follows the rules does not mean to harm the service");
    }

    public void AddWhatComesOfIt(ConductQuestions conduct, LaterQuestions later)
    {
        Condition isMeant = later.BenefitIntent.Is(BenefitIntent.Intended);
        codebook.Implies("supportingIsActive", later.MutualSupport.Is(true), conduct.Behaviour.Is(Behaviour.Active), "whoever helps another acts");
        codebook.Implies("participantsBenefitIsMeant", conduct.BenefitsParticipants.Is(true), isMeant, "the benefit that is asked for comes directly and is meant");
        codebook.Implies("groupsBenefitIsMeant", conduct.BenefitsGroup.Is(true), isMeant, "the benefit that is asked for comes directly and is meant");
        codebook.Implies("publicBenefitIsMeant", conduct.BenefitsPublic.Is(true), isMeant, "the benefit that is asked for comes directly and is meant");
    }
}
