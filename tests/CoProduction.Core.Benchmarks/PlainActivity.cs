using CoProduction.Coding;

namespace CoProduction.Benchmarks;

/// <summary>An activity as one would write it without the library: a plain field for each question, and no way to say "unknown".</summary>
public sealed class PlainActivity
{
    public Output Output { get; private init; }

    public bool ProfessionalsPlan { get; private init; }

    public bool ProfessionalsDeliver { get; private init; }

    public bool ProfessionalsSupport { get; private init; }

    public bool CitizensMakePolicy { get; private init; }

    public bool CitizensCommission { get; private init; }

    public bool CitizensDesign { get; private init; }

    public bool CitizensDeliver { get; private init; }

    public bool CitizensAssess { get; private init; }

    public bool Users { get; private init; }

    public bool Relatives { get; private init; }

    public bool Volunteers { get; private init; }

    public bool Residents { get; private init; }

    public Participants Participants { get; private init; }

    public bool PaidByProvider { get; private init; }

    public bool RequestsAssistance { get; private init; }

    public bool MutualAdjustment { get; private init; }

    public Behaviour Behaviour { get; private init; }

    public Voluntariness Voluntariness { get; private init; }

    public IntendedEffect IntendedEffect { get; private init; }

    public bool BenefitsParticipants { get; private init; }

    public bool BenefitsGroup { get; private init; }

    public bool BenefitsPublic { get; private init; }

    public bool Effort { get; private init; }

    public bool Expertise { get; private init; }

    public bool Information { get; private init; }

    public bool MoneyOrGoods { get; private init; }

    public bool Compliance { get; private init; }

    public Contribution CitizenResources { get; private init; }

    public Contribution ProfessionalResources { get; private init; }

    public bool Substitutable { get; private init; }

    public Duration Duration { get; private init; }

    public bool FormalArrangement { get; private init; }

    public Power Power { get; private init; }

    public bool Reciprocity { get; private init; }

    public bool Recognition { get; private init; }

    public Scale Scale { get; private init; }

    public ServiceTask Task { get; private init; }

    public Initiator StartedBy { get; private init; }

    public Terms Terms { get; private init; }

    public PublicProvider PublicProvider { get; private init; }

    public bool MutualSupport { get; private init; }

    public bool NewToService { get; private init; }

    public bool OwnChange { get; private init; }

    public BenefitIntent BenefitIntent { get; private init; }

    internal static PlainActivity From(Answers answers) => new()
    {
        Output = answers.Get(Codebook.Output) ?? Output.Neither,
        ProfessionalsPlan = answers.Get(Codebook.ProfessionalsPlan) == true,
        ProfessionalsDeliver = answers.Get(Codebook.ProfessionalsDeliver) == true,
        ProfessionalsSupport = answers.Get(Codebook.ProfessionalsSupport) == true,
        CitizensMakePolicy = answers.Get(Codebook.CitizensMakePolicy) == true,
        CitizensCommission = answers.Get(Codebook.CitizensCommission) == true,
        CitizensDesign = answers.Get(Codebook.CitizensDesign) == true,
        CitizensDeliver = answers.Get(Codebook.CitizensDeliver) == true,
        CitizensAssess = answers.Get(Codebook.CitizensAssess) == true,
        Users = answers.Get(Codebook.Users) == true,
        Relatives = answers.Get(Codebook.Relatives) == true,
        Volunteers = answers.Get(Codebook.Volunteers) == true,
        Residents = answers.Get(Codebook.Residents) == true,
        Participants = answers.Get(Codebook.Participants) ?? Participants.None,
        PaidByProvider = answers.Get(Codebook.PaidByProvider) == true,
        RequestsAssistance = answers.Get(Codebook.RequestsAssistance) == true,
        MutualAdjustment = answers.Get(Codebook.MutualAdjustment) == true,
        Behaviour = answers.Get(Codebook.Behaviour) ?? Behaviour.Passive,
        Voluntariness = answers.Get(Codebook.Voluntariness) ?? Voluntariness.Compelled,
        IntendedEffect = answers.Get(Codebook.IntendedEffect) ?? IntendedEffect.Neutral,
        BenefitsParticipants = answers.Get(Codebook.BenefitsParticipants) == true,
        BenefitsGroup = answers.Get(Codebook.BenefitsGroup) == true,
        BenefitsPublic = answers.Get(Codebook.BenefitsPublic) == true,
        Effort = answers.Get(Codebook.Effort) == true,
        Expertise = answers.Get(Codebook.Expertise) == true,
        Information = answers.Get(Codebook.Information) == true,
        MoneyOrGoods = answers.Get(Codebook.MoneyOrGoods) == true,
        Compliance = answers.Get(Codebook.Compliance) == true,
        CitizenResources = answers.Get(Codebook.CitizenResources) ?? Contribution.None,
        ProfessionalResources = answers.Get(Codebook.ProfessionalResources) ?? Contribution.None,
        Substitutable = answers.Get(Codebook.Substitutable) == true,
        Duration = answers.Get(Codebook.Duration) ?? Duration.OneOff,
        FormalArrangement = answers.Get(Codebook.FormalArrangement) == true,
        Power = answers.Get(Codebook.Power) ?? Power.None,
        Reciprocity = answers.Get(Codebook.Reciprocity) == true,
        Recognition = answers.Get(Codebook.Recognition) == true,
        Scale = answers.Get(Codebook.Scale) ?? Scale.Individual,
        Task = answers.Get(Codebook.Task) ?? ServiceTask.Core,
        StartedBy = answers.Get(Codebook.StartedBy) ?? Initiator.Citizens,
        Terms = answers.Get(Codebook.Terms) ?? Terms.Free,
        PublicProvider = answers.Get(Codebook.PublicProvider) ?? PublicProvider.Neither,
        MutualSupport = answers.Get(Codebook.MutualSupport) == true,
        NewToService = answers.Get(Codebook.NewToService) == true,
        OwnChange = answers.Get(Codebook.OwnChange) == true,
        BenefitIntent = answers.Get(Codebook.BenefitIntent) ?? BenefitIntent.None,
    };
}
