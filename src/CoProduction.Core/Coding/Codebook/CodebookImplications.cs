using static CoProduction.Coding.Codebook;

namespace CoProduction.Coding;

/// <summary>The rules between the answers of the codebook.</summary>
internal static class CodebookImplications
{
    /// <summary>Made once the questions have their bits.</summary>
    public static IReadOnlyList<Implication> All() =>
    [
        new("adjustmentNeedsProfessionals", MutualAdjustment.Is(true), ProfessionalsDeliver.Is(true) | ProfessionalsPlan.Is(true),
            "citizens and professionals can only come to a shared understanding where professionals take part"),
        new("deliveringIsActive", CitizensDeliver.Is(true), Codebook.Behaviour.Is(Coding.Behaviour.Active),
            "whoever does a step of the work acts"),
        new("requestingIsActive", RequestsAssistance.Is(true), Codebook.Behaviour.Is(Coding.Behaviour.Active), "to ask is to act"),
        new("policyIsActive", CitizensMakePolicy.Is(true), Codebook.Behaviour.Is(Coding.Behaviour.Active), "whoever takes part in deciding acts"),
        new("commissioningIsActive", CitizensCommission.Is(true), Codebook.Behaviour.Is(Coding.Behaviour.Active), "whoever takes part in deciding acts"),
        new("designingIsActive", CitizensDesign.Is(true), Codebook.Behaviour.Is(Coding.Behaviour.Active), "whoever works something out acts"),
        new("assessingIsActive", CitizensAssess.Is(true), Codebook.Behaviour.Is(Coding.Behaviour.Active), "to judge and to say so is to act"),
        new("adjustingIsActive", MutualAdjustment.Is(true), Codebook.Behaviour.Is(Coding.Behaviour.Active),
            "whoever comes to a shared understanding with others acts"),
        new("organisationsAreNotUsers", NoPeople, Users.Is(false),
            "where nobody or only organisations stand on the citizens' side, no recipient of the service takes part"),
        new("organisationsAreNotRelatives", NoPeople, Relatives.Is(false),
            "where nobody or only organisations stand on the citizens' side, no one close to a user takes part"),
        new("organisationsAreNotVolunteers", NoPeople, Volunteers.Is(false),
            "where nobody or only organisations stand on the citizens' side, no volunteer takes part"),
        new("organisationsAreNotResidents", NoPeople, Residents.Is(false),
            "where nobody or only organisations stand on the citizens' side, no resident takes part"),
        new("noPartNoEffort", NoCitizenPart, Effort.Is(false), "whoever gives time or work has a part, however small"),
        new("noPartNoExpertise", NoCitizenPart, Expertise.Is(false), "whoever gives knowledge that is drawn on has a part, however small"),
        new("noPartNoGoods", NoCitizenPart, MoneyOrGoods.Is(false), "whoever gives money or goods has a part, however small"),
        new("powerNeedsDecisions", Codebook.Power.Is(Coding.Power.Shared, Coding.Power.CitizenLed),
            CitizensCommission.Is(true) | CitizensDesign.Is(true) | CitizensMakePolicy.Is(true),
            "whoever shares in decisions takes part in deciding on policy, on provision or on how the service works"),
        new("complianceIsNotHarm", Compliance.Is(true), Codebook.IntendedEffect.Is(Coding.IntendedEffect.Positive, Coding.IntendedEffect.Neutral),
            "whoever mainly follows the rules does not mean to harm the service"),
    ];

    private static Condition NoPeople => Codebook.Participants.Is(Coding.Participants.None, Coding.Participants.Organisations);

    private static Condition NoCitizenPart => CitizenResources.Is(Contribution.None);
}
