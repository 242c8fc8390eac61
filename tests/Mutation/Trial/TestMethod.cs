using System.Reflection;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.FSharp.Core;
using Xunit.Sdk;
using Xunit.v3;

namespace CoProduction.Mutation;

/// <summary>A test with all its rows, run as xunit runs it.</summary>
internal sealed class TestMethod(MethodInfo method, string folder)
{
    private static readonly Replay Seed = new(new Rnd(1, 3), FSharpOption<int>.None);

    /// <summary>The class and the name.</summary>
    public string Name { get; } = $"{method.ReflectedType!.FullName}.{method.Name}";

    /// <summary>The tests of an assembly.</summary>
    public static IEnumerable<TestMethod> In(Assembly assembly, string folder) =>
        from type in assembly.GetTypes()
        where type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.GetConstructor([]) is not null
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
        where method.GetCustomAttributes().OfType<IFactAttribute>().SingleOrDefault() is { Skip: null } && !method.ContainsGenericParameters
        select new TestMethod(method, folder);

    /// <summary>Runs the test, and lets through what fails it.</summary>
    public void Run()
    {
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", folder + Path.DirectorySeparatorChar);
        if (method.GetCustomAttribute<PropertyAttribute>() is { } property)
        {
            Check.Method(
                Config.QuickThrowOnFailure.WithMaxTest(property.MaxTest < 0 ? 100 : property.MaxTest).WithArbitrary([.. property.Arbitrary ?? [], .. method.ReflectedType!.GetCustomAttribute<PropertiesAttribute>()?.Arbitrary ?? []]).WithReplay(Seed),
                method,
                method.IsStatic ? null : FSharpOption<object>.Some(Activator.CreateInstance(method.ReflectedType!)!));
            return;
        }

        IDataAttribute[] sources = [.. method.GetCustomAttributes().OfType<IDataAttribute>()];
        if (sources.Length == 0)
        {
            Run([]);
        }

        foreach (IDataAttribute source in sources)
        {
            // The framework sets the type where it finds a test; without it, such a source has no rows.
            if (source is MemberDataAttributeBase { MemberType: null } members) members.MemberType = method.ReflectedType;
            foreach (object?[] row in source.GetData(method, new DisposalTracker()).AsTask().GetAwaiter().GetResult().Select(row => row.GetData()))
            {
                Run(row);
            }
        }
    }

    private void Run(object?[] row)
    {
        object? instance = method.IsStatic ? null : Activator.CreateInstance(method.ReflectedType!);
        object? result = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, method.ResolveMethodArguments(row), null);
        if (result is ValueTask or Task)
        {
            (result as Task ?? ((ValueTask)result).AsTask()).GetAwaiter().GetResult();
        }

        (instance as IDisposable)?.Dispose();
    }
}
