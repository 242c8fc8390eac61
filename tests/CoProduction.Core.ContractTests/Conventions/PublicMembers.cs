using Mono.Cecil;

namespace CoProduction.ContractTests.Conventions;

/// <summary>The public and protected members of a module that somebody wrote: not accessors, and not the constructor that every class has.</summary>
internal static class PublicMembers
{
    public static IEnumerable<IMemberDefinition> In(ModuleDefinition module) =>
        from type in module.Types
        where type.IsPublic
        from member in Enumerable.Repeat<IMemberDefinition>(type, 1)
            .Concat(type.Fields.Where(field => field is { IsPublic: true, IsSpecialName: false }))
            .Concat(type.Properties.Where(property => Bodies(property).Any(accessor => accessor.IsPublic && IsWritten(property))))
            .Concat(type.Methods.Where(method => method is { IsPublic: true } or { IsFamily: true })
                .Where(method => !method.IsGetter && !method.IsSetter && IsWritten(method))
                .Where(method => !method.IsConstructor || method.HasParameters))
        select member;

    public static IEnumerable<MethodDefinition> Bodies(IMemberDefinition member) => member switch
    {
        MethodDefinition method => [method],
        PropertyDefinition property => new[] { property.GetMethod, property.SetMethod }.OfType<MethodDefinition>(),
        _ => [],
    };

    /// <summary>Whether somebody wrote the member: not the compiler, nor the generator of a serializer's context.</summary>
    private static bool IsWritten(IMemberDefinition member) =>
        !Bears(member, "CompilerGeneratedAttribute") && !Bears(member.DeclaringType, "GeneratedCodeAttribute");

    private static bool Bears(IMemberDefinition? member, string name) =>
        member?.CustomAttributes.Any(attribute => attribute.AttributeType.Name == name) ?? false;
}
