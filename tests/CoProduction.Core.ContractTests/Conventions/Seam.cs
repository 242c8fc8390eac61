namespace CoProduction.ContractTests.Conventions;

/// <summary>A use against the direction of dependency that is allowed, with the reason.</summary>
internal sealed record Seam(string Member, string Used, string Reason)
{
    public bool Allows(Use use) => use.Member == Member && (use.Used == Used || use.Used.StartsWith(Used + ".", StringComparison.Ordinal));
}
