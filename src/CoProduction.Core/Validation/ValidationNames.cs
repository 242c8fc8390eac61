using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using FluentValidation;

namespace CoProduction.Validation;

/// <summary>How a validator calls the properties of what it validates.</summary>
internal static class ValidationNames
{
    /// <summary>The name of a property as <see cref="ValidatorOptions.Global"/> resolves it.</summary>
    public static string Of<T, TProperty>(Expression<Func<T, TProperty>> property) =>
        ValidatorOptions.Global.PropertyNameResolver(typeof(T), MemberOf(property), property);

    /// <summary>Words for the property in messages: those that the program resolves, or else these.</summary>
    public static void SpeakOf<T, TProperty>(this IValidationRule<T, TProperty> rule, string words) =>
        rule.SetDisplayName(_ => ValidatorOptions.Global.DisplayNameResolver(typeof(T), rule.Member, rule.Expression) ?? words);

    /// <summary>Names every property as the wire contract does and lets every rule have its say, whatever the program sets for its validators.</summary>
    public static void UseWireNames<T>(this AbstractValidator<T> validator)
    {
        validator.ClassLevelCascadeMode = CascadeMode.Continue;
        validator.RuleLevelCascadeMode = CascadeMode.Continue;
        foreach (IValidationRule rule in validator)
        {
            rule.PropertyName = OnWire(rule.Member.Name);
        }
    }

    /// <summary>The name of a property in JSON.</summary>
    public static string OnWire(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static MemberInfo MemberOf(LambdaExpression property) => ((MemberExpression)property.Body).Member;
}
