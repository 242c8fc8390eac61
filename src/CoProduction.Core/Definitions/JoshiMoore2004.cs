using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Joshi &amp; Moore (2004): state agencies and organised groups of citizens in a regular long-term relationship, both with substantial resources.</summary>
public static class JoshiMoore2004
{
    /// <summary>A public service, regulation included, is provided.</summary>
    public static Criterion PublicService { get; } = Criterion.Test(
        "public-service", "A public service, regulation included, is provided",
        Codebook.Output.Is(Output.PublicService), CodebookSources.JoshiMooreTerms);

    /// <summary>A state agency takes part.</summary>
    public static Criterion Agency { get; } = Criterion.Test(
        "agency", "A state agency takes part in providing it",
        Shared.Professionals & Codebook.PublicProvider.Is(PublicProvider.State), CodebookSources.JoshiMooreTerms);

    /// <summary>The citizens take part in providing it.</summary>
    public static Criterion Provision { get; } = Criterion.Test(
        "provision", "Citizens do part of the work by which it is provided",
        Codebook.CitizensDeliver.Is(true), CodebookSources.JoshiMooreTerms, Citation.Reading(Bibliography.JoshiMoore2004));

    /// <summary>An organised group of citizens takes part.</summary>
    public static Criterion OrganisedGroup { get; } = Criterion.Test(
        "organised-group", "An organised group of citizens takes part: an organisation, or several people under a standing arrangement",
        Shared.Organisations | Codebook.Scale.Is(Scale.Group) & Codebook.FormalArrangement.Is(true),
        CodebookSources.JoshiMooreTerms, Citation.Reading(Bibliography.JoshiMoore2004));

    /// <summary>The relationship is regular and lasting.</summary>
    public static Criterion LongTerm { get; } = Criterion.Test(
        "long-term", "The relationship is regular and long-term",
        Codebook.Duration.Is(Duration.Regular), CodebookSources.JoshiMooreTerms);

    /// <summary>Both sides put in substantial resources.</summary>
    public static Criterion Resources { get; } = Criterion.All(
        "resources", "Both sides put in substantial resources", CodebookSources.JoshiMooreTerms,
        Criterion.Test(
            "citizen-resources", "The citizens put in substantial resources",
            Codebook.CitizenResources.Is(Contribution.Substantial), CodebookSources.JoshiMooreTerms),
        Criterion.Test(
            "agency-resources", "The agency puts in substantial resources",
            Codebook.ProfessionalResources.Is(Contribution.Substantial), CodebookSources.JoshiMooreTerms));

    /// <summary>Co-production as an institution between state agencies and organised citizens.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "joshi-moore-2004",
        Work = Bibliography.JoshiMoore2004,
        Revision = 2,
        Summary = "Institutionalised co-production: the state and organised citizens provide a service, or regulate, together. They do so for years, and each of the two "
            + "brings much to it.",
        Criterion = Criterion.All(
            "co-production", "A state agency and an organised group of citizens provide a service together, regularly and with substantial resources of both",
            CodebookSources.JoshiMooreTerms,
            PublicService, Agency, Provision, OrganisedGroup, LongTerm, Resources),
        Notes =
        [
            "That citizens provide by doing part of the work, and not by paying or asking alone, is our reading.",
            "What is substantial and what is regular is the coder's judgement: the authors put no number on it.",
            "The codebook does not tell an association of citizens from another organisation.",
            "A provider that acts for the state is no state agency by the words, and does not count; until revision 2 any provider did. Bovaird (2007) has providers of any sector.",
            "Single users fail here and may count for Bovaird (2007), whose wording is close.",
        ],
    };
}
