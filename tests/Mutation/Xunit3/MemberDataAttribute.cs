using System.Reflection;

namespace CoProduction;

/// <summary>The rows of a theory from a member, as rows of xunit 3 too.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class MemberDataAttribute(string memberName, params object[] parameters) : MemberDataAttributeBase(memberName, parameters)
{
    protected override object[]? ConvertDataItem(MethodInfo testMethod, object? item) => item is TheoryDataRow row ? row.Values : (object[]?)item;
}
