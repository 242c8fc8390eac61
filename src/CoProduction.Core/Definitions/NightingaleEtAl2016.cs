using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Nightingale et al. (2016): co-production covers co-creation, co-development and co-delivery.</summary>
public static class NightingaleEtAl2016
{
    /// <summary>People and professionals share what they know and reach a common view.</summary>
    public static Kind CoCreation { get; } = new("co-creation", Criterion.Test(
        "co-creation", "People and professionals share what they know and come to a common view of what is to be done",
        Codebook.MutualAdjustment.Is(true), DefinitionSources.ReviewCovers, DefinitionSources.ReviewReading));

    /// <summary>People take part in shaping services.</summary>
    public static Kind CoDevelopment { get; } = new("co-development", Criterion.Test(
        "co-development", "People take part in deciding on a service or in working it out",
        Shared.CitizensPlan, DefinitionSources.ReviewCovers, DefinitionSources.ReviewReading));

    /// <summary>People do part of the work.</summary>
    public static Kind CoDelivery { get; } = new("co-delivery", Criterion.Test(
        "co-delivery", "People do part of the work of delivery",
        Codebook.CitizensDeliver.Is(true), DefinitionSources.ReviewCovers, DefinitionSources.ReviewReading));

    /// <summary>A public service, or an outcome the public wants, is produced.</summary>
    public static Criterion PublicOutput { get; } = Criterion.Test(
        "public-output", "A public service, or an outcome that the public wants, is produced",
        Shared.PublicValue, DefinitionSources.ReviewReading);

    /// <summary>Professionals take part.</summary>
    public static Criterion Professionals { get; } = Criterion.Test(
        "professionals", "Professionals take part", Shared.Professionals, DefinitionSources.ReviewReading);

    /// <summary>People take part, as citizens or as users.</summary>
    public static Criterion People { get; } = Criterion.Test(
        "people", "People take part, as citizens or users, and not organisations alone", Shared.People, DefinitionSources.ReviewCitizens);

    /// <summary>Co-production as co-creation, co-development or co-delivery.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "nightingale-et-al-2016",
        Work = Bibliography.NightingaleEtAl2016,
        Revision = 2,
        Summary = "The review's own account: co-production can cover co-creation, co-development and co-delivery of services by people and professionals.",
        Criterion = Criterion.All(
            "co-production", "People and professionals create, develop or deliver a service together", DefinitionSources.ReviewCovers,
            PublicOutput, Professionals, People,
            Criterion.Any("three-forms", "They do so in at least one of three ways", DefinitionSources.ReviewCovers,
                CoCreation.Criterion, CoDevelopment.Criterion, CoDelivery.Criterion)),
        Notes =
        [
            "The review names the three words in its summary and does not define them; what each stands for here is our reading of its sections 4.2 to 4.4.",
            "The summary says that co-production can cover the three; that any of them is enough, co-creation alone included, is our reading. It speaks of citizens' active role "
                + "and of a partnership between people and professionals: until revision 2 organisations alone could meet the test.",
            "The review finds it hard to define co-production (p. 3), and names three gaps in research (pp. 10-11): what enables citizens to co-produce in health care and under which "
                + "conditions; which capabilities organisations need; and how it goes in networks of services, for clients above all.",
            "The summary warns of a word used for business as usual or for consultation alone: being asked for views is none of the three.",
        ],
    };

    /// <summary>The three forms; an activity may take in several.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "nightingale-et-al-2016",
        Dimension = "co-creation, co-development, co-delivery",
        Work = Bibliography.NightingaleEtAl2016,
        Summary = "People and professionals make sense of the problem together, shape the service together, or deliver it together.",
        Kinds = [CoCreation, CoDevelopment, CoDelivery],
    };
}
