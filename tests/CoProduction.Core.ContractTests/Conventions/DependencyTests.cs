using Mono.Cecil;

namespace CoProduction.ContractTests.Conventions;

public sealed class DependencyTests
{
    private const string Speaks = "a result says itself in words; the prose is kept in Rendering";

    private static readonly Seam[] Seams =
    [
        new("CoProduction.Classifier..cctor", "CoProduction.Definitions.DefinitionCatalog", "the default classifier applies the whole catalogue"),
        new("CoProduction.Classifier..cctor", "CoProduction.Practice.PracticeCatalog", "the default classifier looks for all cautions"),
        new("CoProduction.Classification.Explain", "CoProduction.Rendering", Speaks),
        new("CoProduction.Classification.ToMarkdown", "CoProduction.Rendering", Speaks),
        new("CoProduction.Classification.ToString", "CoProduction.Rendering", Speaks),
        new("CoProduction.Contrast.ToString", "CoProduction.Rendering", Speaks),
        new("CoProduction.Counterfactual.ToString", "CoProduction.Rendering", Speaks),
        new("CoProduction.Judgement.Explain", "CoProduction.Rendering", Speaks),
        new("CoProduction.Judgement.ToString", "CoProduction.Rendering", Speaks),
        new("CoProduction.InitiativeJudgement.Explain", "CoProduction.Rendering", Speaks),
        new("CoProduction.InitiativeJudgement.ToString", "CoProduction.Rendering", Speaks),
        new("CoProduction.InitiativeClassification.Explain", "CoProduction.Rendering", Speaks),
        new("CoProduction.InitiativeClassification.ToMarkdown", "CoProduction.Rendering", Speaks),
        new("CoProduction.InitiativeClassification.ToString", "CoProduction.Rendering", Speaks),
        new("CoProduction.Comparison.DefinitionComparison.ToString", "CoProduction.Rendering", Speaks),
        new("CoProduction.Comparison.DefinitionMap.ToDot", "CoProduction.Rendering", Speaks),
        new("CoProduction.Comparison.DefinitionMap.ToMermaid", "CoProduction.Rendering", Speaks),
        new("CoProduction.Comparison.DefinitionMap.ToString", "CoProduction.Rendering", Speaks),
        new("CoProduction.Comparison.Witness.ToString", "CoProduction.Rendering", Speaks),
        new("CoProduction.Practice.ChecklistResult.Explain", "CoProduction.Rendering", Speaks),
        new("CoProduction.Practice.ChecklistResult.ToString", "CoProduction.Rendering", Speaks),
        new("CoProduction.Activity", "CoProduction.Json.ActivityJsonConverter", "an attribute tells every serializer of the wire contract"),
        new("CoProduction.Initiative", "CoProduction.Json.InitiativeJsonConverter", "an attribute tells every serializer of the wire contract"),
    ];

    [Fact]
    public void Literature_coding_reasoning_root_and_definitions_use_one_another_in_one_direction_only()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(typeof(Activity).Assembly.Location);
        Use[] uses = [.. MemberUses.In(module)];
        DependencyRules rules = new("CoProduction", Seams);

        Expect.None(rules.Violations(uses).Select(use => use.ToString()));
        Expect.None(rules.Unused(uses).Select(seam => $"{seam.Member} no longer uses {seam.Used}"));
        Expect.None(rules.Unknown(module.Types.Select(type => type.Namespace)));
        Assert.All(Seams, seam => Assert.NotEmpty(seam.Reason));
    }

    [Fact]
    public void Planted_uses_against_the_direction_are_all_found_and_nothing_else_is()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(typeof(DependencyTests).Assembly.Location);
        Seam allowed = new("Planted.CoProduction.Literature.PlantedWork.Allowed", "Planted.CoProduction.Coding", "planted");
        DependencyRules rules = new("Planted.CoProduction", [allowed]);

        Assert.Equal(
            [
                "Planted.CoProduction.Literature.PlantedWork..ctor uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Literature.PlantedWork.Add uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Literature.PlantedWork.Deferred uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Literature.PlantedWork.Inside uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Literature.PlantedWork.get_Count uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Literature.PlantedWork.questions uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Validation.PlantedValidator..ctor uses Planted.CoProduction.Rendering.PlantedText",
            ],
            rules.Violations(MemberUses.In(module)).Select(use => use.ToString()));
    }

    [Fact]
    public void A_seam_that_nothing_uses_and_a_namespace_without_a_layer_are_found()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(typeof(DependencyTests).Assembly.Location);
        Seam idle = new("Planted.CoProduction.Coding.PlantedQuestion.Cited", "Planted.CoProduction.Literature", "the direction allows it anyway");
        DependencyRules rules = new("Planted.CoProduction", [idle]);

        Assert.Equal([idle], rules.Unused(MemberUses.In(module)));
        Assert.Equal(["Planted.CoProduction.Elsewhere"], rules.Unknown(["Planted.CoProduction", "Planted.CoProduction.Elsewhere", "System"]));
    }
}
