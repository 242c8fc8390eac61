namespace CoProduction.ContractTests.Conventions;

/// <summary>One member that uses one type, by full names, each with the room it stands in; by an attribute, or by what it does.</summary>
internal sealed record Use(string Member, string MemberRoom, string Used, string UsedRoom, bool IsByAttribute = false)
{
    public override string ToString() => $"{Member} uses {Used}{(IsByAttribute ? " by an attribute" : "")}";
}
