using CoProduction.Coding;

namespace CoProduction.AotSmoke;

/// <summary>Two activities and an initiative, described in C# as a user would.</summary>
internal static class Examples
{
    public static Activity Preschool { get; } = new("Parents clean, cook and do repairs at their co-operative pre-school")
    {
        Id = "preschool",
        Answers = Answers.Unknown.WithAnyOf(Codebook.Voluntariness, Voluntariness.Voluntary, Voluntariness.PartlyVoluntary),
        Description = "Parents, teachers and a rota.",
        Output = Output.PublicService,
        ProfessionalsDeliver = true,
        CitizensDeliver = true,
        Users = false,
        Relatives = true,
        Participants = Participants.Both,
        PaidByProvider = false,
        MutualAdjustment = true,
        FormalArrangement = true,
        Behaviour = Behaviour.Active,
        BenefitsParticipants = true,
        Effort = true,
        Evidence = new Dictionary<Question, Evidence>
        {
            [Codebook.CitizensDeliver] = new() { Excerpt = "Parents clean, cook and do repairs", Note = "\"cook\" & <clean>" },
            [Codebook.Power] = new() { Missing = MissingReason.NotAsked },
        },
        Stated = [new StatedVerdict { Definition = "ostrom-1996", Work = "ostrom-1996", Verdict = Verdict.CoProduction, Locator = "p. 1073" }],
    };

    public static Activity Hospice { get; } = new("A student visits lonely patients in a hospice")
    {
        Output = Output.PublicService,
        ProfessionalsDeliver = true,
        CitizensDeliver = true,
        Users = false,
        Relatives = false,
        Volunteers = true,
        Residents = false,
        Participants = Participants.Individuals,
        PaidByProvider = false,
        Behaviour = Behaviour.Active,
        Voluntariness = Voluntariness.Voluntary,
    };

    public static Initiative Day { get; } = new("An open day", [Hospice, new Activity("Visitors look round") { CitizensDeliver = false, Users = false }]);
}
