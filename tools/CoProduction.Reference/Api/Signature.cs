using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CoProduction.Reference;

/// <summary>Declarations as they are written in C#. What is public does not say so; what is protected does.</summary>
internal static class Signature
{
    private static readonly Dictionary<string, string> Operators = new()
    {
        ["op_Equality"] = "==", ["op_Inequality"] = "!=", ["op_BitwiseAnd"] = "&", ["op_BitwiseOr"] = "|", ["op_ExclusiveOr"] = "^", ["op_LogicalNot"] = "!",
        ["op_OnesComplement"] = "~", ["op_LessThan"] = "<", ["op_GreaterThan"] = ">", ["op_LessThanOrEqual"] = "<=", ["op_GreaterThanOrEqual"] = ">=",
    };

    public static string Of(MemberInfo member) => member switch
    {
        Type type => Of(type),
        FieldInfo field => Of(field),
        PropertyInfo property => Of(property),
        ConstructorInfo constructor => $"{Access(constructor)}{constructor.DeclaringType!.Name.Split('`')[0]}({List(constructor)})",
        MethodInfo method => Of(method),
        _ => throw new InvalidDataException($"{member} is of a kind that the reference does not know."),
    };

    /// <summary>The name of a member with the types of its parameters, as its entry is headed where others share the name.</summary>
    public static string NameOf(MemberInfo member) => member switch
    {
        Type type => CSharpName.Of(type),
        ConstructorInfo constructor => $"{constructor.DeclaringType!.Name.Split('`')[0]}({Types(constructor.GetParameters())})",
        PropertyInfo property when property.GetIndexParameters() is { Length: > 0 } index => $"this[{Types(index)}]",
        MethodInfo method when Operators.TryGetValue(method.Name, out string? sign) => $"operator {sign}",
        MethodInfo method => $"{method.Name}{Arguments(method)}({Types(method.GetParameters())})",
        _ => member.Name,
    };

    private static string Of(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct" : "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(type.GetMethod("<Clone>$") is null ? "class" : "record")}",
        };
        string[] bases = type.IsEnum ? [] : [.. Bases(type).Select(CSharpName.Of)];
        return $"{kind} {CSharpName.Of(type)}{(bases.Length == 0 ? "" : $" : {string.Join(", ", bases)}")}{Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            yield return parent;
        }

        Type[] interfaces = [.. type.GetInterfaces().Where(one => one.IsVisible)];
        foreach (Type one in interfaces.Except(type.BaseType?.GetInterfaces() ?? []).Where(one => !interfaces.Any(other => other.GetInterfaces().Contains(one))))
        {
            yield return one;
        }
    }

    private static string Of(FieldInfo field) => field.DeclaringType!.IsEnum
        ? field.Name
        : $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{CSharpName.Of(new NullabilityInfoContext().Create(field))} {field.Name}"
            + (field.IsLiteral ? $" = {Value(field.GetRawConstantValue())}" : "");

    private static string Of(PropertyInfo property)
    {
        MethodInfo accessor = property.GetMethod ?? property.SetMethod!;
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{List(index)}]";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string type = CSharpName.Of(new NullabilityInfoContext().Create(property));
        string set = property.SetMethod is not { IsPublic: true } setter ? ""
            : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
        return $"{Modifiers(accessor)}{required}{type} {name} {{{(property.GetMethod is null ? "" : " get;")}{set} }}";
    }

    private static string Of(MethodInfo method)
    {
        string type = CSharpName.Of(new NullabilityInfoContext().Create(method.ReturnParameter));
        string name = Operators.TryGetValue(method.Name, out string? sign) ? $"operator {sign}" : method.Name;
        string extended = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Modifiers(method)}{type} {name}{Arguments(method)}({extended}{List(method)}){Constraints(method.GetGenericArguments())}";
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method)
    {
        string kind = method.DeclaringType!.IsInterface ? ""
            : method.IsStatic ? "static "
            : method.GetBaseDefinition() != method ? "override "
            : method.IsAbstract ? "abstract "
            : method is { IsVirtual: true, IsFinal: false } && !method.DeclaringType.IsSealed ? "virtual "
            : "";
        return Access(method) + kind;
    }

    private static string Arguments(MethodInfo method) =>
        method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(CSharpName.Of))}>" : "";

    private static string Constraints(Type[] parameters) => string.Concat(
        from parameter in parameters.Where(parameter => parameter.IsGenericParameter)
        let constraint = Constraint(parameter)
        where constraint.Length > 0
        select $" where {parameter.Name} : {constraint}");

    private static string Constraint(Type parameter)
    {
        bool isStruct = parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        bool isClass = parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);
        string[] types = [.. parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(CSharpName.Of)];
        string[] kinds = isStruct ? ["struct"] : isClass ? ["class"] : types.Length == 0 && IsNotNull(parameter) ? ["notnull"] : [];
        return string.Join(", ", [.. kinds, .. types]);
    }

    /// <summary>Whether the compiler noted of a type parameter, or else of all that surrounds it, that it is never null.</summary>
    private static bool IsNotNull(Type parameter)
    {
        MemberInfo around = (MemberInfo?)parameter.DeclaringMethod ?? parameter.DeclaringType!;
        CustomAttributeData? noted = Noted(parameter, "NullableAttribute") ?? Noted(around, "NullableContextAttribute");
        return noted?.ConstructorArguments[0].Value is (byte)1;
    }

    private static CustomAttributeData? Noted(MemberInfo member, string name) => member.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.Name == name);

    private static string List(MethodBase method) => List(method.GetParameters());

    private static string List(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Of));

    private static string Of(ParameterInfo parameter)
    {
        string way = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        string many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        string type = CSharpName.Of(new NullabilityInfoContext().Create(parameter));
        return $"{many}{way}{type} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Value(parameter)}" : "")}";
    }

    private static string Value(ParameterInfo parameter) =>
        parameter.RawDefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? "default"
            : parameter.ParameterType.IsEnum
                ? $"{parameter.ParameterType.Name}.{Enum.GetName(parameter.ParameterType, parameter.RawDefaultValue!)}"
                : Value(parameter.RawDefaultValue);

    private static string Value(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Types(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter => CSharpName.Of(parameter.ParameterType)));
}
