using System.Reflection;

namespace CoProduction.Mutation;

/// <summary>Keeps the assembly that is in place while Stryker looks at what tests reach: the changed one.</summary>
public sealed class ChangedAssembly
{
    [Fact]
    public void Is_kept()
    {
        string kept = Environment.GetEnvironmentVariable("MUTATION_ASSEMBLY")!;
        string inPlace = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(kept));
        File.Copy(inPlace, kept, overwrite: true);

        // Of the mutants only the first is said to be reached, so that Stryker tries none of the others.
        Type? control = Array.Find(Assembly.LoadFrom(inPlace).GetTypes(), type => type.Name == "MutantControl");
        control?.GetMethod("IsActive")!.Invoke(null, [0]);
    }
}
