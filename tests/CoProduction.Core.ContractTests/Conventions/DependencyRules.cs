namespace CoProduction.ContractTests.Conventions;

/// <summary>The direction of dependency between the rooms below a root.</summary>
internal sealed class DependencyRules(string root, IReadOnlyList<Seam> seams)
{
    /// <summary>Each layer may use itself and those before it.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Layers { get; } =
    [
        ["Wording"], ["Literature"], ["Coding"], ["Reasoning"], [""], ["Definitions"], ["Practice"], ["Asking", "Columns", "Comparison", "TestTables"],
        ["Validation"], ["Scanning"], ["Json", "Rendering"], ["RuleFiles"], ["Exchange", "Schemas"],
    ];

    public IReadOnlyList<Use> Violations(IEnumerable<Use> uses) =>
        [.. uses.Where(use => Breaks(use) && !seams.Any(seam => seam.Allows(use))).OrderBy(use => use.ToString(), StringComparer.Ordinal)];

    public IReadOnlyList<Seam> Unused(IEnumerable<Use> uses)
    {
        List<Use> against = [.. uses.Where(Breaks)];
        return [.. seams.Where(seam => !against.Exists(seam.Allows))];
    }

    /// <summary>Rooms below the root that no layer names.</summary>
    public IReadOnlyList<string> Unknown(IEnumerable<string> rooms) =>
        [.. rooms.Where(name => Part(name) is not null && LayerOf(name) < 0).Distinct()];

    private bool Breaks(Use use)
    {
        int user = LayerOf(use.MemberRoom);
        int used = LayerOf(use.UsedRoom);
        return user >= 0 && used >= 0 && (used > user || (used == user && use.MemberRoom != use.UsedRoom));
    }

    private int LayerOf(string name) => Layers.Index().Where(layer => layer.Item.Contains(Part(name))).Select(layer => layer.Index).FirstOrDefault(-1);

    private string? Part(string name) =>
        name == root ? "" : name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..] : null;
}
