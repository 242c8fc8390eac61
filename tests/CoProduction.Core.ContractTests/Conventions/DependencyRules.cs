namespace CoProduction.ContractTests.Conventions;

/// <summary>The direction of dependency between the namespaces below a root.</summary>
internal sealed class DependencyRules(string root, IReadOnlyList<Seam> seams)
{
    /// <summary>Each layer may use itself and those before it.</summary>
    private static readonly string[][] Layers =
    [
        ["Literature"], ["Coding"], ["Reasoning"], [""], ["Definitions"], ["Practice"], ["Asking", "Comparison", "TestTables"], ["Validation", "Json", "Rendering"],
    ];

    public IReadOnlyList<Use> Violations(IEnumerable<Use> uses) =>
        [.. uses.Where(use => Breaks(use) && !seams.Any(seam => seam.Allows(use))).OrderBy(use => use.ToString(), StringComparer.Ordinal)];

    public IReadOnlyList<Seam> Unused(IEnumerable<Use> uses)
    {
        List<Use> against = [.. uses.Where(Breaks)];
        return [.. seams.Where(seam => !against.Exists(seam.Allows))];
    }

    /// <summary>Namespaces below the root that no layer names.</summary>
    public IReadOnlyList<string> Unknown(IEnumerable<string> namespaces) =>
        [.. namespaces.Where(name => Part(name) is not null && LayerOf(name) < 0).Distinct()];

    private bool Breaks(Use use)
    {
        int user = LayerOf(use.MemberNamespace);
        int used = LayerOf(use.UsedNamespace);
        return user >= 0 && used >= 0 && (used > user || (used == user && use.MemberNamespace != use.UsedNamespace));
    }

    private int LayerOf(string name) => Array.FindIndex(Layers, layer => layer.Contains(Part(name)));

    private string? Part(string name) =>
        name == root ? "" : name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..] : null;
}
