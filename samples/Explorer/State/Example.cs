using CoProduction;
using CoProduction.Coding;

namespace Explorer.State;

/// <summary>An activity made up to show how the pages work, with the answers that its description gives.</summary>
public static class Example
{
    public static Activity Park { get; } = new("A residents' association keeps a park together with the council's gardeners")
    {
        Description = "The members, all of them unpaid, weed, plant and sweep every second Saturday. The gardeners bring tools, prune the trees and show newcomers the work. "
            + "Twice a year both sit down to settle what is to be done. Anyone may use the park.",
        Output = Output.PublicService,
        ProfessionalsPlan = true,
        ProfessionalsDeliver = true,
        ProfessionalsSupport = true,
        CitizensDesign = true,
        CitizensDeliver = true,
        Volunteers = false,
        Residents = true,
        Participants = Participants.Both,
        PaidByProvider = false,
        Behaviour = Behaviour.Active,
        Voluntariness = Voluntariness.Voluntary,
        IntendedEffect = IntendedEffect.Positive,
        BenefitsPublic = true,
        Effort = true,
        Compliance = false,
        Duration = Duration.Regular,
        Power = Power.Shared,
        Scale = Scale.Group,
    };
}
