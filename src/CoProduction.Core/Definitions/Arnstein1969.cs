using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Arnstein (1969): the rungs of citizen participation, by the power that citizens have. A mapping, never a verdict on co-production.</summary>
public static class Arnstein1969
{
    /// <summary>The rungs, rising, as far as the answers on power tell them apart.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "arnstein-1969",
        Dimension = "rung of the ladder of citizen participation",
        Work = Bibliography.Arnstein1969,
        Summary = "Non-participation (manipulation, therapy), tokenism (informing, consultation, placation) and citizen power (partnership, delegated power, citizen control).",
        Kinds =
        [
            Rung("manipulation-or-therapy", "manipulation or therapy", "Citizens have no say", Codebook.Power.Is(Power.None)),
            Rung("informing", "informing", "Citizens are told what was decided", Codebook.Power.Is(Power.Informed)),
            Rung("consultation", "consultation", "Citizens are asked for views, without a share in the decision", Codebook.Power.Is(Power.Consulted)),
            Rung("placation", "placation", "Citizens can sway some decisions, as far as professionals allow", Codebook.Power.Is(Power.Influence)),
            Rung("partnership", "partnership", "Citizens and professionals decide together", Codebook.Power.Is(Power.Shared)),
            Rung("delegated-power", "delegated power", "Citizens decide, and professionals still plan or deliver",
                Codebook.Power.Is(Power.CitizenLed) & HasPartner),
            Rung("citizen-control", "citizen control", "Citizens decide, and no professionals plan or deliver",
                Codebook.Power.Is(Power.CitizenLed) & !HasPartner),
        ],
        IsOrdered = true,
        Notes =
        [
            "Arnstein wrote about power in planning and never used the word co-production: this places an activity and says nothing about whether it counts.",
            "Her eight rungs were read as the Open University lists them. The first two are one kind here, because the answers on power do not tell them apart.",
            "Citizen control has no professional partner, so that most definitions of co-production say no there.",
        ],
    };

    private static Condition HasPartner => Codebook.ProfessionalsPlan.Is(true) | Codebook.ProfessionalsDeliver.Is(true);

    private static Kind Rung(string id, string name, string statement, Condition condition) =>
        new(name, Criterion.Test(id, statement, condition, DefinitionSources.ArnsteinRungs, CodebookSources.ArnsteinLadder));
}
