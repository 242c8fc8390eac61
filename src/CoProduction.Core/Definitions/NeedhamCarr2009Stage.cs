using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Needham &amp; Carr (2009), second dimension: at what stage co-production takes place.</summary>
public static class NeedhamCarr2009Stage
{
    /// <summary>Deciding which services there are.</summary>
    public static Kind Commissioning { get; } = Stage("commissioning", "Citizens take part in commissioning", Codebook.CitizensCommission.Is(true));

    /// <summary>Working out how the service works.</summary>
    public static Kind Design { get; } = Stage("design", "Citizens take part in design", Codebook.CitizensDesign.Is(true));

    /// <summary>Doing part of the work.</summary>
    public static Kind Delivery { get; } = Stage("delivery", "Citizens take part in delivery", Codebook.CitizensDeliver.Is(true));

    /// <summary>Judging the service.</summary>
    public static Kind Assessment { get; } = Stage("assessment", "Citizens take part in assessment", Codebook.CitizensAssess.Is(true));

    /// <summary>At what stage co-production takes place; it may be at several.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "needham-carr-2009-stage",
        Dimension = "at what stage",
        Work = Bibliography.NeedhamCarr2009,
        Summary = "The stages of a service in which citizens take part.",
        Kinds = [Commissioning, Design, Delivery, Assessment],
        Notes = ["The dimension is reported by the review (p. 5), which names no stage: the stages within it are our reading."],
    };

    private static Kind Stage(string id, string statement, Condition condition) =>
        new(id, Criterion.Test(id, statement, condition, CodebookSources.NeedhamCarrLevels));
}
