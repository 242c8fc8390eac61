using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Needham &amp; Carr (2009), first dimension: who co-produces.</summary>
public static class NeedhamCarr2009Who
{
    /// <summary>People who use the service.</summary>
    public static Kind Users { get; } = Who("users", "people who use services", "People who use the service take part", Codebook.Users.Is(true));

    /// <summary>Carers, family and others close to a user.</summary>
    public static Kind Carers { get; } = Who("carers", "carers and family", "People close to a user take part", Codebook.Relatives.Is(true));

    /// <summary>Volunteers and members of the community.</summary>
    public static Kind Community { get; } = new("community and volunteers", Criterion.Test(
        "community", "Volunteers or members of the community take part",
        Codebook.Volunteers.Is(true) | Codebook.Residents.Is(true), CodebookSources.NeedhamCarrLevels));

    /// <summary>Professionals, who plan, deliver, or help citizens to take part.</summary>
    public static Kind Professionals { get; } = Who("professionals", "professionals", "Professionals take part", Shared.Professionals);

    /// <summary>Who co-produces; several may.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "needham-carr-2009-who",
        Dimension = "who co-produces",
        Work = Bibliography.NeedhamCarr2009,
        Summary = "The people on both sides who take part.",
        Kinds = [Users, Carers, Community, Professionals],
        Notes =
        [
            "The dimension is reported by the review (p. 5), which names nobody. The page of the briefing names users, those who have traditionally provided services, and, in a sentence that it "
                + "quotes, carers; that they are kinds of this dimension is our reading. For the community no text was seen at all.",
        ],
    };

    private static Kind Who(string id, string name, string statement, Condition condition) =>
        new(name, Criterion.Test(id, statement, condition, CodebookSources.NeedhamCarrInput, CodebookSources.NeedhamCarrLevels));
}
