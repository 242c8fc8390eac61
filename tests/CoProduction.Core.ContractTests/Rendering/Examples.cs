using CoProduction.Coding;

namespace CoProduction.ContractTests.Rendering;

/// <summary>
/// Three activities whose results are pinned: one known well, one not known at all, one whose answers contradict each other; and an initiative.
/// </summary>
internal static class Examples
{
    public static Activity Preschool { get; } = new("Parents clean, cook and do repairs at their co-operative pre-school")
    {
        Id = "parents-preschool",
        Answers = Answers.Unknown.WithAnyOf(Codebook.Voluntariness, Voluntariness.Voluntary, Voluntariness.PartlyVoluntary),
        Output = Output.PublicService,
        ProfessionalsPlan = true,
        ProfessionalsDeliver = true,
        ProfessionalsSupport = true,
        CitizensMakePolicy = false,
        CitizensCommission = true,
        CitizensDesign = true,
        CitizensDeliver = true,
        Users = false,
        Relatives = true,
        Volunteers = false,
        Participants = Participants.Both,
        PaidByProvider = false,
        RequestsAssistance = false,
        MutualAdjustment = true,
        Behaviour = Behaviour.Active,
        IntendedEffect = IntendedEffect.Positive,
        BenefitsParticipants = true,
        BenefitsGroup = true,
        Effort = true,
        CitizenResources = Contribution.Substantial,
        ProfessionalResources = Contribution.Substantial,
        Duration = Duration.Regular,
        FormalArrangement = true,
        Scale = Scale.Group,
        Task = ServiceTask.Supporting,
        Evidence = new Dictionary<Question, Evidence>
        {
            [Codebook.CitizensDeliver] = new() { Excerpt = "Parents clean, cook and do repairs" },
            [Codebook.Voluntariness] = new() { Missing = MissingReason.CannotTell, Note = "A rota may be a condition of membership." },
        },
    };

    public static Activity Unknown { get; } = new("Something is done by somebody");

    public static Activity Contradictory { get; } = new("Patients are said to deliver their care and to be merely treated")
    {
        Output = Output.PublicService,
        CitizensDeliver = true,
        Behaviour = Behaviour.Passive,
        Compliance = true,
        IntendedEffect = IntendedEffect.Negative,
    };

    /// <summary>Of its activities one counts for some, one for hardly anyone, and one's answers contradict each other.</summary>
    public static Initiative Lunch { get; } = new(
        "A lunch club at a day centre",
        [
            new Activity("Volunteers cook with the centre's cook")
            {
                Id = "cooking", Output = Output.PublicService, PublicProvider = PublicProvider.State, ProfessionalsDeliver = true, CitizensDeliver = true,
                Users = false, Volunteers = true,
            },
            new Activity("The guests are asked which dishes they would like")
            {
                Id = "wishes", Output = Output.PublicService, PublicProvider = PublicProvider.State, ProfessionalsDeliver = true, CitizensDeliver = false,
                Users = true, Power = Power.Consulted,
            },
            new Activity("Guests *help* and are merely served") { CitizensDeliver = true, Behaviour = Behaviour.Passive },
        ])
    {
        Id = "lunch",
        Description = "Made up for these tests.",
    };
}
