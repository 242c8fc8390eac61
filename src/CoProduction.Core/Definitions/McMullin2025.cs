using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>McMullin (2025): forms of co-production in which citizens are at the fore.</summary>
public static class McMullin2025
{
    /// <summary>Citizens start it, and it is theirs.</summary>
    public static Kind CitizenOwned { get; } = new("citizen-owned", Criterion.Test(
        "citizen-owned", "Citizens started it, and do the work; professionals neither plan nor deliver",
        Codebook.StartedBy.Is(Initiator.Citizens) & Codebook.CitizensDeliver.Is(true) & Codebook.ProfessionalsPlan.Is(false) & Codebook.ProfessionalsDeliver.Is(false),
        DefinitionSources.McMullinForms, DefinitionSources.McMullinReading));

    /// <summary>Citizens have the idea, and professionals help to make it real.</summary>
    public static Kind CitizenDriven { get; } = new("citizen-driven", Criterion.Test(
        "citizen-driven", "Citizens started it, and it is carried out together with professionals, who plan or deliver too",
        Codebook.StartedBy.Is(Initiator.Citizens) & Codebook.CitizensDeliver.Is(true) & (Codebook.ProfessionalsPlan.Is(true) | Codebook.ProfessionalsDeliver.Is(true)),
        DefinitionSources.McMullinForms, DefinitionSources.McMullinReading));

    /// <summary>The work is handed over to citizens.</summary>
    public static Kind Enforced { get; } = new("enforced", Criterion.Test(
        "enforced", "Professionals started it, and the work of delivery is left to citizens",
        Codebook.StartedBy.Is(Initiator.Professionals) & Codebook.CitizensDeliver.Is(true) & Codebook.ProfessionalsDeliver.Is(false),
        DefinitionSources.McMullinForms, DefinitionSources.McMullinReading));

    /// <summary>Three of the four forms of citizen-led co-production.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "mcmullin-2025",
        Dimension = "citizen-led co-production",
        Work = Bibliography.McMullin2025,
        Summary = "Citizens are at the fore where they own an initiative, where their idea is carried out with professionals, or where responsibility is handed over to them.",
        Kinds = [CitizenOwned, CitizenDriven, Enforced],
        Notes =
        [
            "The four forms were read in the abstract; how each is told from the codebook's answers is our reading.",
            "The fourth form, transitional, is a co-production that is meant to end when citizens take over. No question of the codebook asks whether it is, and it has no kind here.",
        ],
    };
}
