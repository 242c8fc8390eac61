using System.Text.RegularExpressions;

namespace WebApp;

/// <summary>Where an activity is found. What an address cannot hold as it is, such as a slash, is no id here.</summary>
internal static partial class Addresses
{
    public const string Rule = "it stands in an address, and has letters, digits, '-', '_' and '.', a letter or digit first, and 100 characters at most.";

    public static bool CanHold(string id) => Fit().IsMatch(id);

    public static string Of(string id) => $"/activities/{id}";

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z")]
    private static partial Regex Fit();
}
