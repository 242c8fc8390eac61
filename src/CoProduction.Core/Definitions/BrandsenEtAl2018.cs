using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Brandsen, Steen &amp; Verschuere (2018): citizens take an active and direct part in delivering and designing the services that they receive.</summary>
public static class BrandsenEtAl2018
{
    /// <summary>A public service, or an outcome the public wants, is produced.</summary>
    public static Criterion PublicOutput { get; } = Criterion.Test(
        "public-output", "A public service, or an outcome that the public wants, is produced",
        Shared.PublicValue, DefinitionSources.BrandsenEtAlBlurb, DefinitionSources.BrandsenEtAlReading);

    /// <summary>Professionals take part in the service.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Professionals take part in the service",
        Shared.Professionals, Citation.Primary(Bibliography.SteenEtAl2018, "abstract"), DefinitionSources.BrandsenEtAlReading);

    /// <summary>Individual citizens take part, and not only organisations.</summary>
    public static Criterion People { get; } = Criterion.Test(
        "people", "Individual citizens take part, not only organisations", Shared.People, DefinitionSources.IndividualCitizens);

    /// <summary>The citizens receive the service.</summary>
    public static Criterion ServiceReceived { get; } = Criterion.Test(
        "service-received", "The citizens share in the service, as users, as people close to a user, or as residents",
        Shared.Consumers, DefinitionSources.BrandsenEtAlBlurb, DefinitionSources.BrandsenEtAlReading);

    /// <summary>Their role is active and direct: they deliver or design.</summary>
    public static Criterion ActiveAndDirect { get; } = Criterion.Test(
        "active-and-direct", "They act, and directly: in delivery or in design",
        Shared.Active & (Codebook.CitizensDesign.Is(true) | Codebook.CitizensDeliver.Is(true)), DefinitionSources.BrandsenEtAlBlurb, DefinitionSources.BrandsenEtAlRole);

    /// <summary>Co-production and co-creation as an active and direct part in services received.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "brandsen-steen-verschuere-2018",
        Work = Bibliography.BrandsenEtAl2018,
        Summary = "Those who receive a service help to deliver it or to work it out, by acting directly themselves.",
        Criterion = Criterion.All(
            "co-production", "Citizens take an active and direct part in delivering or designing services that they receive", DefinitionSources.BrandsenEtAlBlurb,
            PublicOutput, Professionals, People, ServiceReceived, ActiveAndDirect),
        Notes =
        [
            "By the words a community watch would not be a service received; the authors' own examples include it, and so residents count as receiving a shared good.",
            "That professionals have a part is our reading: the authors write of what it costs government in time and money.",
            "Delivering and designing is read as either, since co-creation is taken in. The same authors elsewhere name delivery alone for co-production.",
        ],
    };

    /// <summary>Co-production in carrying out, and co-creation in design at a strategic level; an activity may be both.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "brandsen-steen-verschuere-2018",
        Dimension = "co-production and co-creation",
        Work = Bibliography.BrandsenEtAl2018,
        Summary = "Co-production lies in carrying a service out, co-creation in deciding on it or designing it for more than oneself.",
        Kinds =
        [
            new("co-production", Criterion.Test(
                "co-production", "Citizens do part of the work by which the service is carried out",
                Codebook.CitizensDeliver.Is(true), DefinitionSources.BrandsenHoninghLater)),
            new("co-creation", Criterion.Test(
                "co-creation", "Several citizens take part in deciding on the service or in designing it",
                Shared.CitizensPlan & Codebook.Scale.Is(Scale.Group, Scale.Community), DefinitionSources.BrandsenHoninghLater, DefinitionSources.BrandsenEtAlReading)),
        ],
        Notes = ["The two are set apart in Brandsen and Honingh's chapter of the volume; that the strategic level begins where more than one person acts is our reading."],
    };
}
