using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace CoProduction.ContractTests.Conventions;

/// <summary>Finds every type that every member of an assembly uses: in signatures, attributes, local variables and instructions.</summary>
/// <param name="doors">The rooms of those types that do not stand in the namespace of their room, by full name.</param>
internal sealed class MemberUses(IReadOnlyDictionary<string, string> doors)
{
    public IEnumerable<Use> In(ModuleDefinition module) =>
        module.GetAllTypes().SelectMany(OfType).Where(use => use.MemberRoom != use.UsedRoom).Distinct();

    private IEnumerable<Use> OfType(TypeDefinition type)
    {
        IEnumerable<TypeReference> own =
        [
            .. type.BaseType is null ? [] : Parts(type.BaseType),
            .. type.Interfaces.SelectMany(implemented => Parts(implemented.InterfaceType)),
            .. type.GenericParameters.SelectMany(Constraints),
        ];
        IEnumerable<(ICustomAttributeProvider Provider, string? Name)> attributed =
        [
            (type, null),
            .. type.Fields.Select(field => ((ICustomAttributeProvider)field, NameOf(field.Name))),
            .. type.Properties.Select(property => ((ICustomAttributeProvider)property, property.Name)),
            .. type.Methods.Select(method => ((ICustomAttributeProvider)method, NameOf(method.Name))),
        ];
        return
        [
            .. own.Select(used => MakeUse(type, member: null, used)),
            .. from field in type.Fields from used in Parts(field.FieldType) select MakeUse(type, NameOf(field.Name), used),
            .. from method in type.Methods from used in OfMethod(method) select MakeUse(type, NameOf(method.Name), used),
            .. from member in attributed from used in Attributes(member.Provider) select MakeUse(type, member.Name, used) with { IsByAttribute = true },
        ];
    }

    private static IEnumerable<TypeReference> OfMethod(MethodDefinition method) =>
    [
        .. Signature(method),
        .. method.GenericParameters.SelectMany(Constraints),
        .. method.HasBody ? method.Body.Variables.SelectMany(variable => Parts(variable.VariableType)) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(Operand) : [],
    ];

    private static IEnumerable<TypeReference> Signature(MethodReference method) =>
        Parts(method.ReturnType).Concat(method.Parameters.SelectMany(parameter => Parts(parameter.ParameterType)));

    private static IEnumerable<TypeReference> Operand(Instruction instruction) => instruction.Operand switch
    {
        MethodReference method =>
        [
            .. Parts(method.DeclaringType),
            .. Signature(method),
            .. method is GenericInstanceMethod generic ? generic.GenericArguments.SelectMany(Parts) : [],
        ],
        FieldReference field => Parts(field.DeclaringType).Concat(Parts(field.FieldType)),
        TypeReference type => Parts(type),
        _ => [],
    };

    private static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute =>
            attribute.ConstructorArguments.Select(argument => argument.Value).OfType<TypeReference>().Prepend(attribute.AttributeType).SelectMany(Parts));

    private static IEnumerable<TypeReference> Constraints(GenericParameter parameter) =>
        parameter.Constraints.SelectMany(constraint => Parts(constraint.ConstraintType));

    /// <summary>The types that a type is put together from: of <c>List&lt;Work[]&gt;</c> the list and the work.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        RequiredModifierType required => Parts(required.ModifierType).Concat(Parts(required.ElementType)),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };

    private Use MakeUse(TypeDefinition type, string? member, TypeReference used)
    {
        TypeDefinition declaring = type;
        while (declaring.DeclaringType is not null)
        {
            // A closure or a state machine is a nested type named after the member that it was made for, and counts as that member.
            member = NameOf(declaring.Name) is { Length: > 0 } made && made != declaring.Name ? made : member;
            declaring = declaring.DeclaringType;
        }

        TypeReference outermost = used;
        while (outermost.DeclaringType is not null)
        {
            outermost = outermost.DeclaringType;
        }

        string name = member is null ? declaring.FullName : $"{declaring.FullName}.{member}";
        return new Use(name, RoomOf(declaring), outermost.FullName, RoomOf(outermost));
    }

    private string RoomOf(TypeReference type) => doors.GetValueOrDefault(type.FullName, type.Namespace);

    /// <summary>The name as it stands in the source: what the compiler makes for a member bears that member's name in angle brackets.</summary>
    private static string NameOf(string name) =>
        name.StartsWith('<') && name.IndexOf('>', StringComparison.Ordinal) is > 1 and int end ? name[1..end] : name;
}
