using Mono.Cecil;

namespace CoProduction.ContractTests.Packaging;

/// <summary>All that an assembly references, directly or through others that lie in the same folder.</summary>
internal static class Closure
{
    public static IReadOnlyCollection<string> References(string assembly)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        Queue<string> waiting = new([assembly]);
        while (waiting.TryDequeue(out string? path))
        {
            using ModuleDefinition module = ModuleDefinition.ReadModule(path);
            foreach (AssemblyNameReference reference in module.AssemblyReferences.Where(reference => seen.Add(reference.Name)))
            {
                string beside = Path.Combine(Path.GetDirectoryName(path)!, reference.Name + ".dll");
                if (File.Exists(beside))
                {
                    waiting.Enqueue(beside);
                }
            }
        }

        return seen;
    }

    public static IEnumerable<string> Compilers(IEnumerable<string> references) =>
        references.Where(name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase));
}
