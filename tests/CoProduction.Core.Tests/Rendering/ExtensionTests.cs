using CoProduction.Comparison;
using CoProduction.Practice;

namespace CoProduction.Tests.Rendering;

public sealed class ExtensionTests
{
    [Fact]
    public void A_text_of_nothing_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("judgement", () => default(Judgement)!.Explain());
        Assert.Throws<ArgumentNullException>("classification", () => default(Classification)!.Explain());
        Assert.Throws<ArgumentNullException>("classification", () => default(Classification)!.ToMarkdown());
        Assert.Throws<ArgumentNullException>("judgement", () => default(InitiativeJudgement)!.Explain());
        Assert.Throws<ArgumentNullException>("classification", () => default(InitiativeClassification)!.Explain());
        Assert.Throws<ArgumentNullException>("classification", () => default(InitiativeClassification)!.ToMarkdown());
        Assert.Throws<ArgumentNullException>("result", () => default(ChecklistResult)!.Explain());
        Assert.Throws<ArgumentNullException>("map", () => default(DefinitionMap)!.ToDot());
        Assert.Throws<ArgumentNullException>("map", () => default(DefinitionMap)!.ToMermaid());
    }
}
