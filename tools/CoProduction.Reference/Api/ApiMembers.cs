using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CoProduction.Reference;

/// <summary>What of an assembly is public or protected and written by somebody: not by the compiler, nor by the generator of a serializer's context.</summary>
internal static class ApiMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Types(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => !type.IsNested).OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>The members of a type in the order in which they are shown: constructors and constants, then properties, methods and operators, each by name.</summary>
    public static IReadOnlyList<MemberInfo> Of(Type type) => type.IsDefined(typeof(GeneratedCodeAttribute)) ? [] :
    [
        .. type.GetConstructors(Declared).Where(constructor => IsShown(constructor) && constructor.GetParameters().Length > 0),
        .. type.GetFields(Declared).Where(field => field is { IsPublic: true, IsSpecialName: false }),
        .. type.GetProperties(Declared).Where(property => property.GetAccessors().Length > 0 && IsWritten(property)).OrderBy(DocId.Of, StringComparer.Ordinal),
        .. type.GetMethods(Declared).Where(method => IsShown(method) && !IsAccessor(method)).OrderBy(method => method.IsSpecialName).ThenBy(DocId.Of, StringComparer.Ordinal),
    ];

    /// <summary>The types of an assembly that a method extends: its own, or the definition of its own generic type.</summary>
    public static Type? Extended(MethodInfo method) =>
        method.IsDefined(typeof(ExtensionAttribute)) && method.GetParameters()[0].ParameterType is var type && type.Assembly == method.DeclaringType!.Assembly
            ? type.IsGenericType ? type.GetGenericTypeDefinition() : type
            : null;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal));

    private static bool IsShown(MethodBase method) => (method.IsPublic || method.IsFamily) && IsWritten(method);

    private static bool IsWritten(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && !member.IsDefined(typeof(GeneratedCodeAttribute));
}
