using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Realpe &amp; Wallace (2010), on collaborative co-production: users are experts in their own circumstances and able to decide, and professionals facilitate.</summary>
public static class RealpeWallace2010
{
    /// <summary>A public service, or an outcome the public wants, is produced.</summary>
    public static Criterion PublicOutput { get; } = Criterion.Test(
        "public-output", "A public service, or an outcome that the public wants, is produced",
        Shared.PublicValue, CodebookSources.RealpeWallaceExperts, DefinitionSources.RealpeWallaceReading);

    /// <summary>Users take part as experts in their own circumstances.</summary>
    public static Criterion Experts { get; } = Criterion.Test(
        "experts", "Users take part as experts in their own circumstances",
        Codebook.Users.Is(true) & Codebook.Expertise.Is(true), CodebookSources.RealpeWallaceExperts);

    /// <summary>They are able to decide.</summary>
    public static Criterion Deciding { get; } = Criterion.Test(
        "deciding", "Users share in decisions, on their own care or on the service; being asked for views is not enough",
        Shared.CitizensPlan | Shared.PowerShared, CodebookSources.RealpeWallaceExperts, DefinitionSources.RealpeWallaceReading);

    /// <summary>Professionals take part.</summary>
    public static Criterion Facilitators { get; } = Criterion.Test(
        "facilitators", "Professionals deliver or help users to take part",
        Shared.RegularProducer, CodebookSources.RealpeWallaceExperts, DefinitionSources.RealpeWallaceReading);

    /// <summary>Collaborative co-production, as a meeting of experts, beyond consultation of users.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "realpe-wallace-2010",
        Name = "Realpe & Wallace (2010, collaborative)",
        Work = Bibliography.RealpeWallace2010,
        Summary = "Collaborative co-production, beyond the consultation of users: they are experts in their own circumstances and able to decide, while professionals move from fixing to facilitating.",
        Criterion = Criterion.All(
            "co-production", "In collaborative co-production users take part as experts who decide, and professionals facilitate", CodebookSources.RealpeWallaceExperts,
            PublicOutput, Experts, Deciding, Facilitators),
        Notes =
        [
            "The sentence is on collaborative co-production: that is what users who are experts and decide make it. No is said here of what is not collaborative, and not of "
                + "co-production as such, of which the report says on the same page that it goes beyond the consultation of users.",
            "The report is on health; the definition is applied here to any public service.",
            "The text has users capable of deciding; that they share in decisions is our reading of it.",
            "That professionals facilitate rather than fix is read as taking part together with users who decide.",
            "For the authors co-production is truly transformative only where power over services moves towards users: a level, reported by the typology, that decides nothing here.",
        ],
    };

    /// <summary>Whether power moves; the second level is what the authors call truly transformative.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "realpe-wallace-2010",
        Dimension = "relocation of power",
        Work = Bibliography.RealpeWallace2010,
        Summary = "Users decide with professionals on their own care; in truly transformative co-production power over the service moves towards users.",
        Kinds =
        [
            new("own care", Criterion.Test(
                "own-care", "Users' say does not reach beyond their own care to the service",
                Codebook.Power.Is(Power.None, Power.Informed, Power.Consulted), DefinitionSources.RealpeWallaceTransformative, DefinitionSources.RealpeWallaceReading)),
            new("transformative", Criterion.Test(
                "transformative", "Power over the service is shared with users or lies with them",
                Shared.PowerShared, DefinitionSources.RealpeWallaceTransformative)),
        ],
        IsOrdered = true,
        Notes = ["Some influence without a share in power is neither: the authors set no line there."],
    };
}
