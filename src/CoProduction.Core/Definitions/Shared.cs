using CoProduction.Coding;

namespace CoProduction.Definitions;

/// <summary>Conditions that several authors share, so that the same words always mean the same answers.</summary>
internal static class Shared
{
    /// <summary>A regular producer delivers too, or does something to get or help citizens to take part.</summary>
    public static Condition RegularProducer { get; } = Codebook.ProfessionalsDeliver.Is(true) | Codebook.ProfessionalsSupport.Is(true);

    /// <summary>Professionals take part in any way: planning, delivering or supporting.</summary>
    public static Condition Professionals { get; } = Codebook.ProfessionalsPlan.Is(true) | RegularProducer;

    /// <summary>The professional side is the state, or acts for it.</summary>
    public static Condition PublicProvider { get; } = Codebook.PublicProvider.Is(Coding.PublicProvider.State, Coding.PublicProvider.OnBehalf);

    /// <summary>Those who take part share in what is produced, as users, as people close to them, or as members of the public.</summary>
    public static Condition Consumers { get; } = Codebook.Users.Is(true) | Codebook.Relatives.Is(true) | Codebook.Residents.Is(true);

    /// <summary>A public service, or an outcome that the public wants.</summary>
    public static Condition PublicValue { get; } = Codebook.Output.Is(Output.PublicService, Output.PublicOutcome);

    /// <summary>People act, alone or together, not only organisations.</summary>
    public static Condition People { get; } = Codebook.Participants.Is(Participants.Individuals, Participants.Both);

    /// <summary>Organisations take part on the citizens' side, alone or beside people.</summary>
    public static Condition Organisations { get; } = Codebook.Participants.Is(Participants.Organisations, Participants.Both);

    /// <summary>The citizens act.</summary>
    public static Condition Active { get; } = Codebook.Behaviour.Is(Behaviour.Active);

    /// <summary>Citizens do a step of the work, or act as rules, instructions or advice ask of them.</summary>
    public static Condition WorkOrActiveCompliance { get; } = Codebook.CitizensDeliver.Is(true) | (Codebook.Compliance.Is(true) & Active);

    /// <summary>Those who act are not the provider's own paid workers; an organisation is outside though it be paid.</summary>
    public static Condition OutsideOrganisation { get; } = Codebook.PaidByProvider.Is(false) | Organisations;

    /// <summary>Somebody stands on the citizens' side: people, organisations or both.</summary>
    public static Condition AnyoneOutside { get; } = Codebook.Participants.Is(Participants.Individuals, Participants.Organisations, Participants.Both);

    /// <summary>Citizens decide on, or work out, the service: being asked for views is not this.</summary>
    public static Condition CitizensPlan { get; } = Codebook.CitizensCommission.Is(true) | Codebook.CitizensDesign.Is(true);

    /// <summary>Citizens take part in at least one stage of the service.</summary>
    public static Condition AnyStage { get; } = CitizensPlan | Codebook.CitizensDeliver.Is(true) | Codebook.CitizensAssess.Is(true);

    /// <summary>Somebody benefits: those who take part, a group, or the public.</summary>
    public static Condition SomeoneBenefits { get; } = Condition.AnyOf(
        Codebook.BenefitsParticipants.Is(true), Codebook.BenefitsGroup.Is(true), Codebook.BenefitsPublic.Is(true));

    /// <summary>Citizens decide with professionals, or decide themselves.</summary>
    public static Condition PowerShared { get; } = Codebook.Power.Is(Power.Shared, Power.CitizenLed);
}
