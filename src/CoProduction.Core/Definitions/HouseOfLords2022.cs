using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>House of Lords Adult Social Care Committee (2022): decisions on care are made together, as equal partners.</summary>
public static class HouseOfLords2022
{
    /// <summary>A service is at stake.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service, such as social care, is at stake", Codebook.Output.Is(Output.PublicService), DefinitionSources.LordsEqualPartners);

    /// <summary>People who draw on care take part.</summary>
    public static Criterion Users { get; } = Criterion.Test(
        "users", "People who draw on the service take part", Codebook.Users.Is(true), DefinitionSources.LordsEqualPartners, DefinitionSources.LordsOwnCare);

    /// <summary>Professionals are the other partners.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Professionals are the other partners", Shared.Professionals, DefinitionSources.LordsEqualPartners, DefinitionSources.LordsReading);

    /// <summary>They decide together, or power lies with those who draw on care.</summary>
    public static Criterion EqualPartners { get; } = Criterion.Test(
        "equal-partners", "Decisions are made together as equals, or the power to decide is placed with those who draw on the service",
        Shared.PowerShared, DefinitionSources.LordsEqualPartners, DefinitionSources.LordsOwnCare);

    /// <summary>Co-production as deciding together as equal partners.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "house-of-lords-2022",
        Work = Bibliography.HouseOfLordsAdultSocialCareCommittee2022,
        Summary = "Decisions are made together by equal partners, so that disabled people and older adults choose for themselves: for one person's care as for policy.",
        Criterion = Criterion.All(
            "co-production", "Those who draw on a service and professionals decide on it together, as equal partners", DefinitionSources.LordsEqualPartners,
            PublicService, Users, Professionals, EqualPartners),
        Notes =
        [
            "Deciding is all that is asked: who does the work is not. A care plan shared between two people counts, as paragraph 255 has it, which places power in people's own hands.",
            "Think Local Act Personal gave evidence to the committee; on its ladder the same care plan stands lower, for want of a part in strategy and in delivery.",
        ],
    };
}
