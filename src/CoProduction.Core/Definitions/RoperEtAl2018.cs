using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Roper, Grey &amp; Cadogan (2018): users' knowledge is valued as expertise, and they are placed to lead.</summary>
public static class RoperEtAl2018
{
    /// <summary>People who use services take part.</summary>
    public static Criterion Consumers { get; } = Criterion.Test(
        "consumers", "People who use services take part", Codebook.Users.Is(true), DefinitionSources.RoperCulture);

    /// <summary>Others, who do not use them, are partners.</summary>
    public static Criterion Partners { get; } = Criterion.Test(
        "partners", "Partners who are not users, such as professionals, take part with them", Shared.Professionals, DefinitionSources.RoperCulture);

    /// <summary>Their knowledge and expertise are drawn on.</summary>
    public static Criterion Expertise { get; } = Criterion.Test(
        "expertise", "What users know is drawn on as expertise", Codebook.Expertise.Is(true), DefinitionSources.RoperCulture);

    /// <summary>It is valued.</summary>
    public static Criterion Valued { get; } = Criterion.Test(
        "valued", "It is sought out and valued", Codebook.Recognition.Is(true), DefinitionSources.RoperCulture);

    /// <summary>Power is at least shared: users are placed to lead.</summary>
    public static Criterion Leading { get; } = Criterion.Test(
        "leading", "Users share in decisions, or lead them", Shared.PowerShared, DefinitionSources.RoperCulture, DefinitionSources.RoperReading);

    /// <summary>Co-production as a culture in which users' expertise leads.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "roper-et-al-2018",
        Work = Bibliography.RoperEtAl2018,
        Summary = "Where power has been most unequal, as in mental health, co-production sets out on purpose to value all knowledge, that of users above all: they learn to lead, and "
            + "their partners learn to learn.",
        Criterion = Criterion.All(
            "co-production", "Users and partners work together so that users' expertise is valued and can lead", DefinitionSources.RoperCulture,
            Consumers, Partners, Expertise, Valued, Leading),
        Notes =
        [
            "The page of the booklet and its title page were read. Partners who are not users may need support to be learners, and users may need it to be leaders: that power is then "
                + "shared, or lies with users, is our reading.",
            "Which stages of a service it has to take in was not seen, and is not asked.",
            "Who leads cannot be asked with the questions of the codebook, beside how much say users have.",
        ],
    };
}
