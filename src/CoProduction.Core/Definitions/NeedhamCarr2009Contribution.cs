using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Needham &amp; Carr (2009), third dimension: what is contributed.</summary>
public static class NeedhamCarr2009Contribution
{
    /// <summary>Time and work.</summary>
    public static Kind Effort { get; } = Supposed("effort", "time and work", "Citizens contribute time or work", Codebook.Effort.Is(true));

    /// <summary>Knowledge, skill and lived experience.</summary>
    public static Kind Expertise { get; } = new("expertise", Criterion.Test(
        "expertise", "Citizens contribute special knowledge, skill or lived experience", Codebook.Expertise.Is(true), CodebookSources.NeedhamCarrInput, CodebookSources.NeedhamCarrLevels));

    /// <summary>The support that users give each other.</summary>
    public static Kind MutualSupport { get; } = new("mutual support", Criterion.Test(
        "mutual-support", "People who use the service or share its need help each other", Codebook.MutualSupport.Is(true), CodebookSources.NeedhamCarrInput));

    /// <summary>Reports, data, views and feedback.</summary>
    public static Kind Information { get; } = Supposed("information", "information", "Citizens contribute information", Codebook.Information.Is(true));

    /// <summary>Money and goods.</summary>
    public static Kind MoneyOrGoods { get; } = Supposed(
        "money-or-goods", "money or goods", "Citizens contribute money or goods beyond price and tax", Codebook.MoneyOrGoods.Is(true));

    /// <summary>Compliance: following rules, instructions or advice.</summary>
    public static Kind Compliance { get; } = Supposed(
        "compliance", "compliance", "Citizens mainly follow rules, instructions or advice", Codebook.Compliance.Is(true));

    /// <summary>What is contributed; it may be several things.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "needham-carr-2009-contribution",
        Dimension = "what is contributed",
        Work = Bibliography.NeedhamCarr2009,
        Summary = "What users, carers and other citizens put in.",
        Kinds = [Effort, Expertise, MutualSupport, Information, MoneyOrGoods, Compliance],
        Notes =
        [
            "The dimension is reported by the review (p. 5), which names nothing that is contributed: the kinds within it are our reading, but for what the briefing itself names. It names skills, "
                + "expertise and mutual support, and says that they are not usually money.",
            "For money and compliance no text was seen at all. Mutual support, which the briefing names, is a kind since codebook 1.1 asks for it.",
        ],
    };

    private static Kind Supposed(string id, string name, string statement, Condition condition) =>
        new(name, Criterion.Test(id, statement, condition, CodebookSources.NeedhamCarrLevels));
}
