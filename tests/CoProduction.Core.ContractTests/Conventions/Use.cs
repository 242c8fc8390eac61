namespace CoProduction.ContractTests.Conventions;

/// <summary>One member that uses one type, by full names.</summary>
internal sealed record Use(string Member, string MemberNamespace, string Used, string UsedNamespace)
{
    public override string ToString() => $"{Member} uses {Used}";
}
