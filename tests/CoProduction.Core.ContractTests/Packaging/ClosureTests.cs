using Mono.Cecil;

namespace CoProduction.ContractTests.Packaging;

public sealed class ClosureTests
{
    [Fact]
    public void Nothing_that_the_package_brings_references_a_compiler()
    {
        IReadOnlyCollection<string> references = Closure.References(typeof(Activity).Assembly.Location);

        Assert.Contains("FluentValidation", references);
        Assert.Empty(Closure.Compilers(references));
        Assert.All(references.Where(name => name != "FluentValidation"), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_that_the_package_of_texts_brings_references_a_compiler_or_a_service()
    {
        IReadOnlyCollection<string> references = Closure.References(typeof(AI.TextCoder).Assembly.Location);

        Assert.Contains("Microsoft.Extensions.AI.Abstractions", references);
        Assert.Empty(Closure.Compilers(references));
        Assert.Empty(
            references.Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
                .Except(["CoProduction.Core", "CoProduction.Reliability", "FluentValidation", "Microsoft.Extensions.AI.Abstractions"]));
    }

    [Fact]
    public void A_planted_reference_to_a_compiler_is_found_through_another_assembly()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("closure");
        try
        {
            string first = Plant(folder, "First", "Second");
            Plant(folder, "Second", "Microsoft.CodeAnalysis.CSharp");

            Assert.Equal(["Microsoft.CodeAnalysis.CSharp"], Closure.Compilers(Closure.References(first)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Plant(DirectoryInfo folder, string name, string referenced)
    {
        string path = Path.Combine(folder.FullName, name + ".dll");
        Version version = new(1, 0);
        using AssemblyDefinition assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition(name, version), name, ModuleKind.Dll);
        assembly.MainModule.AssemblyReferences.Add(new AssemblyNameReference(referenced, version));
        assembly.Write(path);
        return path;
    }
}
