using System.Reflection;

namespace CoProduction.Reference;

/// <summary>Types as they are written in C#, without their namespaces.</summary>
internal static class CSharpName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(byte)] = "byte",
        [typeof(char)] = "char", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong",
        [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    /// <summary>A type without what is known of null.</summary>
    public static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value) + "?";
        }

        return type.IsGenericType ? Generic(type, type.GetGenericArguments().Select(Of)) : Keywords.GetValueOrDefault(type, type.Name);
    }

    /// <summary>A type with its question marks.</summary>
    public static string Of(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (Nullable.GetUnderlyingType(type) is not null)
        {
            return Of(type);
        }

        string name = (info.ElementType, info.GenericTypeArguments) switch
        {
            ({ } element, _) when type.IsArray => Of(element) + "[]",
            (_, { Length: > 0 } arguments) when arguments.Length == type.GetGenericArguments().Length => Generic(type, arguments.Select(Of)),
            _ => Of(type),
        };
        return info.ReadState == NullabilityState.Nullable && !type.IsValueType ? name + "?" : name;
    }

    private static string Generic(Type type, IEnumerable<string> arguments) => $"{type.Name.Split('`')[0]}<{string.Join(", ", arguments)}>";
}
