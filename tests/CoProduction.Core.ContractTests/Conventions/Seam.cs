using System.Text.RegularExpressions;

namespace CoProduction.ContractTests.Conventions;

/// <summary>A kind of use against the direction of dependency that is allowed, as patterns of both full names, with the reason.</summary>
internal sealed record Seam(string Member, string Used, string Reason, bool IsByAttribute = false)
{
    public bool Allows(Use use) =>
        use.IsByAttribute == IsByAttribute && Regex.IsMatch(use.Member, $"^(?:{Member})$") && Regex.IsMatch(use.Used, $"^(?:{Used})$");
}
