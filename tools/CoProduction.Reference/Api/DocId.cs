using System.Reflection;

namespace CoProduction.Reference;

/// <summary>The names by which the compiler's documentation file calls types and members.</summary>
internal static class DocId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{type.FullName}",
        FieldInfo field => $"F:{field.DeclaringType!.FullName}.{field.Name}",
        PropertyInfo property => $"P:{property.DeclaringType!.FullName}.{property.Name}{List(property.GetIndexParameters())}",
        ConstructorInfo constructor => $"M:{constructor.DeclaringType!.FullName}.#ctor{List(constructor.GetParameters())}",
        MethodInfo method => $"M:{method.DeclaringType!.FullName}.{method.Name}{Arity(method)}{List(method.GetParameters())}",
        _ => throw new InvalidDataException($"{member} is of a kind that the reference does not know."),
    };

    private static string Arity(MethodInfo method) => method.IsGenericMethodDefinition ? $"``{method.GetGenericArguments().Length}" : "";

    private static string List(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Of(parameter.ParameterType)))})";

    private static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        return type.IsGenericType
            ? $"{type.Namespace}.{type.Name.Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Of))}}}"
            : type.FullName!;
    }
}
