using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text.RegularExpressions;

namespace CoProduction.Mutation;

/// <summary>The changed assembly, of whose mutants one at most is in force.</summary>
internal sealed class Changed
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private readonly Type control;

    /// <summary>Loads the changed assembly and the assemblies of tests, whose folders give what they need besides.</summary>
    public Changed(string file, IReadOnlyList<string> tests, Regex named)
    {
        string[] folders = [.. tests.Select(test => Path.GetDirectoryName(test)!)];
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            folders.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists) is { } found ? context.LoadFromAssemblyPath(found) : null;
        Assembly changed = AssemblyLoadContext.Default.LoadFromAssemblyPath(file);
        control = changed.GetTypes().Single(type => type.Name == "MutantControl");
        (Assembly Assembly, string Folder)[] loaded = [.. tests.Select(test => (AssemblyLoadContext.Default.LoadFromAssemblyPath(test), Path.GetDirectoryName(test)!))];
        Tests = [.. loaded.SelectMany(each => TestMethod.In(each.Assembly, each.Folder)).Where(test => named.IsMatch(test.Name)).DistinctBy(test => test.Name)];
        foreach (Assembly assembly in loaded.Select(each => each.Assembly).Prepend(changed))
        {
            Compile(assembly);
        }
    }

    /// <summary>The tests.</summary>
    public IReadOnlyList<TestMethod> Tests { get; }

    /// <summary>Puts a mutant in force, or none where it is -1.</summary>
    public void Become(int mutant)
    {
        Set("CaptureCoverage", false);
        Set("ActiveMutant", mutant);
    }

    /// <summary>The mutants that are reached by something that is done.</summary>
    public int[] ReachedBy(Action what)
    {
        Set("ActiveMutant", -1);
        Set("CaptureCoverage", true);
        what();
        var reached = (IEnumerable<int>[])control.GetMethod("GetCoverageData")!.Invoke(null, [])!;
        return [.. reached.SelectMany(each => each).Distinct().Order()];
    }

    private void Set(string field, object value) => control.GetField(field)!.SetValue(null, value);

    /// <summary>Compiles what can be, and runs nothing of it.</summary>
    private static void Compile(Assembly assembly)
    {
        IEnumerable<MethodBase> own = from type in assembly.GetTypes()
                                      where !type.ContainsGenericParameters
                                      from method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All))
                                      select method;
        foreach (MethodBase method in own.Concat(Named(assembly, 0x0A)).Concat(Named(assembly, 0x2B)))
        {
            bool isCode = (method.MethodImplementationFlags & MethodImplAttributes.CodeTypeMask) == MethodImplAttributes.IL && !method.Attributes.HasFlag(MethodAttributes.PinvokeImpl);
            if (isCode && !method.IsAbstract && !method.ContainsGenericParameters && method.DeclaringType is { ContainsGenericParameters: false } type)
            {
                Type[] arguments = [.. type.GetGenericArguments(), .. method.IsGenericMethod ? method.GetGenericArguments() : []];
                RuntimeHelpers.PrepareMethod(method.MethodHandle, [.. arguments.Select(argument => argument.TypeHandle)]);
            }
        }
    }

    /// <summary>The methods that an assembly names in one of its tables, as those of generic types and generic ones.</summary>
    private static IEnumerable<MethodBase> Named(Assembly assembly, int table)
    {
        for (int row = 1; ; row++)
        {
            MemberInfo? member;
            try
            {
                member = assembly.ManifestModule.ResolveMember((table << 24) | row);
            }
            catch (ArgumentOutOfRangeException)
            {
                yield break;
            }
            catch (Exception problem) when (problem is ArgumentException or BadImageFormatException)
            {
                continue;
            }

            if (member is MethodBase method && (method.IsGenericMethod || method.DeclaringType is { IsGenericType: true }))
            {
                yield return method;
            }
        }
    }
}
