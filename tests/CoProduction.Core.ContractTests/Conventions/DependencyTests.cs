using Mono.Cecil;

namespace CoProduction.ContractTests.Conventions;

public sealed class DependencyTests
{
    /// <summary>The whole of what may go against the direction.</summary>
    private static readonly Seam[] Seams =
    [
        new(
            @"CoProduction\.((Comparison|Practice)\.)?\w+\.ToString", @"CoProduction\.Rendering\.\w+",
            "a result's ToString hands itself to Rendering, so that it speaks wherever it is printed"),
        new(
            @"CoProduction\.[\w.`]+", @"CoProduction\.Json\.\w+Converter(`\d)?",
            "a type names its converter, so that every serializer keeps the wire format", IsByAttribute: true),
        new(
            @"CoProduction\.Classifier\.\.cctor", @"CoProduction\.(Definitions\.Definition|Practice\.Practice)Catalog",
            "the default classifier is where the library is put together"),
    ];

    [Fact]
    public void Every_room_uses_those_before_it_alone_but_for_three_rules()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(typeof(Activity).Assembly.Location);
        IReadOnlyDictionary<string, string> doors = SourceRules.Doors(Repository.SourceFiles(SourceTests.Core), SourceTests.Core, "CoProduction");
        Use[] uses = [.. new MemberUses(doors).In(module)];
        DependencyRules rules = new("CoProduction", Seams);

        Assert.InRange(Seams.Length, 0, 3);
        Assert.All(Seams, seam => Assert.NotEmpty(seam.Reason));
        Expect.None(rules.Violations(uses).Select(use => use.ToString()));
        Expect.None(rules.Unused(uses).Select(seam => $"No {seam.Member} uses {seam.Used} any longer"));
        Expect.None(rules.Unknown(module.Types.Select(type => type.Namespace)));
    }

    [Fact]
    public void Planted_uses_against_the_direction_are_all_found_and_nothing_else_is()
    {
        Seam allowed = new(@"Planted\.CoProduction\.Literature\.PlantedWork\.Allow\w+", @"Planted\.CoProduction\.Coding\.\w+", "planted");
        Seam attributes = new(@"Planted\.CoProduction\.Literature\.PlantedWork\.Marked", @"Planted\.CoProduction\.Coding\.\w+", "planted", IsByAttribute: true);
        DependencyRules rules = new("Planted.CoProduction", [allowed, attributes]);

        Assert.Equal(
            [
                "Planted.CoProduction.Literature.PlantedDoor.Worded uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Literature.PlantedWork uses Planted.CoProduction.Coding.PlantedAttribute by an attribute",
                "Planted.CoProduction.Literature.PlantedWork..ctor uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Literature.PlantedWork.Add uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Literature.PlantedWork.Deferred uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Literature.PlantedWork.Inside uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Literature.PlantedWork.Marked uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Literature.PlantedWork.get_Count uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Literature.PlantedWork.questions uses Planted.CoProduction.Coding.PlantedQuestion",
                "Planted.CoProduction.Validation.PlantedValidator..ctor uses Planted.CoProduction.Rendering.PlantedText",
            ],
            rules.Violations(PlantedUses()).Select(use => use.ToString()));
    }

    [Fact]
    public void A_planted_door_counts_as_the_room_that_it_opens()
    {
        const string Door = "Planted.CoProduction.Literature.PlantedDoor";
        DependencyRules rules = new("Planted.CoProduction", []);
        Use[] uses = PlantedUses(new Dictionary<string, string> { [Door] = "Planted.CoProduction.Rendering" });

        Assert.Contains(uses, use => use is { MemberRoom: "Planted.CoProduction.Rendering", UsedRoom: "Planted.CoProduction.Coding", Member: $"{Door}.Worded" });
        Assert.DoesNotContain(rules.Violations(uses), use => use.Member == $"{Door}.Worded");
        Assert.Contains(rules.Violations(uses), use => use.Member == "Planted.CoProduction.Coding.PlantedQuestion.Shown" && use.Used == Door);
    }

    [Fact]
    public void A_seam_that_nothing_uses_and_a_room_without_a_layer_are_found()
    {
        Seam idle = new(@"Planted\.CoProduction\.Coding\.PlantedQuestion\.Cited", @"Planted\.CoProduction\.Literature\.\w+", "the direction allows it anyway");
        Seam misread = new(@"Planted\.CoProduction\.Literature\.PlantedWork\.Inside", @"Planted\.CoProduction\.Coding\.\w+", "no attribute", IsByAttribute: true);
        DependencyRules rules = new("Planted.CoProduction", [idle, misread]);

        Assert.Equal([idle, misread], rules.Unused(PlantedUses()));
        Assert.Equal(["Planted.CoProduction.Elsewhere"], rules.Unknown(["Planted.CoProduction", "Planted.CoProduction.Elsewhere", "System"]));
    }

    private static Use[] PlantedUses(Dictionary<string, string>? doors = null)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(typeof(DependencyTests).Assembly.Location);
        return [.. new MemberUses(doors ?? []).In(module)];
    }
}
