using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Brandsen &amp; Honingh (2016): citizens contribute directly and actively to the work of an organisation, in a relationship with its paid employees.</summary>
public static class BrandsenHoningh2016
{
    /// <summary>Paid employees of an organisation take part.</summary>
    public static Criterion Employees { get; } = Criterion.Test(
        "employees", "Paid employees of an organisation take part", Shared.Professionals, DefinitionSources.BrandsenHoninghEmployees, CodebookSources.BrandsenHoninghTasks);

    /// <summary>The others are citizens, alone or in groups.</summary>
    public static Criterion Citizens { get; } = Criterion.Test(
        "citizens", "The others are citizens, alone or in groups, and not only organisations", Shared.People, DefinitionSources.IndividualCitizens, CodebookSources.BrandsenHoninghTasks);

    /// <summary>Their contribution is active.</summary>
    public static Criterion Active { get; } = Criterion.Test(
        "active", "Their contribution is active", Shared.Active, DefinitionSources.BrandsenHoninghLater, CodebookSources.BrandsenHoninghTasks);

    /// <summary>They contribute directly to the organisation's work.</summary>
    public static Criterion DirectContribution { get; } = Criterion.Test(
        "direct-contribution", "They contribute directly to the organisation's work: they carry part of it out, or design what they themselves are to receive",
        Codebook.CitizensDeliver.Is(true) | (Codebook.CitizensDesign.Is(true) & Codebook.Scale.Is(Scale.Individual)),
        DefinitionSources.BrandsenHoninghLater, CodebookSources.BrandsenHoninghTasks);

    /// <summary>Co-production as direct and active contributions of citizens to an organisation's work.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "brandsen-honingh-2016",
        Work = Bibliography.BrandsenHoningh2016,
        Summary = "A relationship between a paid employee of an organisation and individual citizens, alone or in groups, that asks of the citizens a direct and active "
            + "contribution to the organisation's work. Nothing is asked of voluntariness, benefit or sector.",
        Criterion = Criterion.All(
            "co-production", "Citizens contribute directly and actively to the work of an organisation's paid employees", CodebookSources.BrandsenHoninghTasks,
            Employees, Citizens, Active, DirectContribution),
        Notes =
        [
            "The article was not seen: the wording is our reading, with what the same authors wrote in 2018 and what others report.",
            "In 2018 the authors set co-production, in implementation, apart from co-creation, in design at a strategic level. A person who designs their own treatment or lessons "
                + "co-produces; a group that only helps to design a service for all does not count here. The four types all have implementation.",
        ],
    };

    /// <summary>The authors' four types, which exclude each other.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "brandsen-honingh-2016",
        Dimension = "core or complementary, design too or implementation only",
        Work = Bibliography.BrandsenHoningh2016,
        Summary = "Citizens carry out a core or a complementary task of the organisation, and have a part in its design or have none.",
        Kinds =
        [
            Type("complementary-implementation", "complementary co-production, implementation only", design: false, ServiceTask.Supporting),
            Type("complementary-design-and-implementation", "complementary co-production, design and implementation", design: true, ServiceTask.Supporting),
            Type("core-implementation", "co-production of core services, implementation only", design: false, ServiceTask.Core),
            Type("core-design-and-implementation", "co-production of core services, design and implementation", design: true, ServiceTask.Core),
        ],
    };

    private static Kind Type(string id, string name, bool design, ServiceTask task) => new(name, Criterion.Test(
        id, $"Citizens carry out {(task == ServiceTask.Core ? "a core" : "a complementary")} task and {(design ? "help to design it" : "do not help to design it")}",
        Codebook.CitizensDeliver.Is(true) & Codebook.CitizensDesign.Is(design) & Codebook.Task.Is(task),
        DefinitionSources.BrandsenHoninghLater, CodebookSources.BrandsenHoninghTasks));
}
