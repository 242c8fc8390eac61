using CoProduction.Coding;

namespace CoProduction.Reference;

/// <summary>One column of the matrix of definitions by requirement.</summary>
internal sealed record MatrixColumn(string Head, string Meaning, Condition Condition)
{
    private static readonly Condition Ask = Codebook.RequestsAssistance.Is(true);

    private static readonly Condition Adjust = Codebook.MutualAdjustment.Is(true);

    private static readonly Condition Comply = Codebook.Compliance.Is(true);

    private static readonly Condition MakePolicy = Codebook.CitizensMakePolicy.Is(true);

    private static readonly Condition Plan = Codebook.CitizensCommission.Is(true) | Codebook.CitizensDesign.Is(true);

    private static readonly Condition Deliver = Codebook.CitizensDeliver.Is(true);

    private static readonly Condition Assess = Codebook.CitizensAssess.Is(true);

    /// <summary>What must, may or must not be the case where a definition is met.</summary>
    public static IReadOnlyList<MatrixColumn> Requirements { get; } =
    [
        new("public service", "A public service is produced, rather than any outcome that the public wants.",
            Codebook.Output.Is(Output.PublicService)),
        new("agency takes part", "Professionals plan, deliver, or support the citizens' part.",
            Codebook.ProfessionalsPlan.Is(true) | Codebook.ProfessionalsDeliver.Is(true) | Codebook.ProfessionalsSupport.Is(true)),
        new("agency delivers", "Professionals do part of the work of delivery.", Codebook.ProfessionalsDeliver.Is(true)),
        new("people take part", "People take part, and not only organisations.",
            Codebook.Participants.Is(Participants.Individuals, Participants.Both)),
        new("uses the service", "Users of the service take part.", Codebook.Users.Is(true)),
        new("user or kin", "Users of the service, or people close to them, take part.", Codebook.Users.Is(true) | Codebook.Relatives.Is(true)),
        new("has a share in it", "Users, people close to them, or residents who share in the good take part.",
            Codebook.Users.Is(true) | Codebook.Relatives.Is(true) | Codebook.Residents.Is(true)),
        new("unpaid", "Those who take part are not paid by the provider.", Codebook.PaidByProvider.Is(false)),
        new("active", "The citizens act.", Codebook.Behaviour.Is(Behaviour.Active)),
        new("voluntary", "Their part is voluntary.", Codebook.Voluntariness.Is(Voluntariness.Voluntary)),
        new("not compelled", "Their part is voluntary, at least partly.", !Codebook.Voluntariness.Is(Voluntariness.Compelled)),
        new("more than compliance", "They do more than follow rules or advice.", Codebook.Compliance.Is(false)),
        new("meant well", "They mean to help.", Codebook.IntendedEffect.Is(IntendedEffect.Positive)),
        new("not meant to harm", "They mean to help, or neither to help nor to harm.", !Codebook.IntendedEffect.Is(IntendedEffect.Negative)),
        new("someone benefits", "Those who take part benefit, or a group, or the public.",
            Codebook.BenefitsParticipants.Is(true) | Codebook.BenefitsGroup.Is(true) | Codebook.BenefitsPublic.Is(true)),
        new("citizens deliver", "Citizens do a step of the work of delivery.", Codebook.CitizensDeliver.Is(true)),
        new("citizens plan", "Citizens take part in commissioning or design.", Plan),
        new("long-term", "The relationship is regular and continuing.", Codebook.Duration.Is(Duration.Regular)),
        new("formal", "A formal arrangement provides for both sides' input.", Codebook.FormalArrangement.Is(true)),
        new("equal power", "Citizens share in decisions, or take them.", Codebook.Power.Is(Power.Shared, Power.CitizenLed)),
    ];

    /// <summary>What citizens may do, or who they may be, and nothing else.</summary>
    public static IReadOnlyList<MatrixColumn> Alone { get; } =
    [
        OnlyAct("a request", "Citizens ask for help", Ask),
        OnlyAct("adjustment", "Citizens and professionals settle what each will do", Adjust),
        OnlyAct("compliance", "Citizens mainly follow rules or advice", Comply),
        OnlyAct("being consulted", "Citizens give information, and are consulted at most",
            Codebook.Information.Is(true) & Codebook.Power.Is(Power.Consulted)),
        OnlyAct("policy", "Citizens take part in deciding on policy", MakePolicy),
        OnlyAct("planning or design", "Citizens take part in commissioning or design", Plan),
        OnlyAct("delivery", "Citizens deliver", Deliver),
        OnlyAct("assessment", "Citizens assess the service", Assess),
        new("volunteers", "Volunteers take part, and nobody who has a share in the service.",
            Codebook.Volunteers.Is(true) & Codebook.Users.Is(false) & Codebook.Relatives.Is(false) & Codebook.Residents.Is(false)),
        new("organisations", "Organisations take part, and no people.", Codebook.Participants.Is(Participants.Organisations)),
        new("one occasion", "There is a single occasion.", Codebook.Duration.Is(Duration.OneOff)),
    ];

    private static MatrixColumn OnlyAct(string head, string meaning, Condition act)
    {
        Condition[] others = [.. new[] { Ask, Adjust, Comply, MakePolicy, Plan, Deliver, Assess }.Where(other => other != act)];
        return new MatrixColumn(head, $"{meaning}, and no more.", act & !Condition.AnyOf(others));
    }
}
