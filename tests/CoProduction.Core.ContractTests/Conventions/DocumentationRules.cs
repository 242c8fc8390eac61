using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CoProduction.ContractTests.Conventions;

/// <summary>What every documentation comment keeps to, read from the XML file that the compiler writes.</summary>
internal static partial class DocumentationRules
{
    /// <summary>Tags that say what they mean by their attributes alone.</summary>
    private static readonly string[] Attributed = ["see", "seealso", "paramref", "typeparamref", "inheritdoc", "br"];

    public static IEnumerable<string> Faults(XDocument documentation) => documentation.Descendants("member").SelectMany(Faults);

    public static bool HasSummary(XElement? member) =>
        member?.Element("inheritdoc") is not null || member?.Element("summary")?.Value.Trim().Length > 0;

    private static IEnumerable<string> Faults(XElement member)
    {
        string name = member.Attribute("name")!.Value;
        foreach (XElement tag in member.Descendants())
        {
            string of = tag.Attribute("name")?.Value ?? "";
            if (!tag.HasElements && string.IsNullOrWhiteSpace(tag.Value) && !Attributed.Contains(tag.Name.LocalName))
            {
                yield return $"{name}: <{tag.Name}> is empty";
            }
            else if (tag.Name.LocalName is "param" or "typeparam" && Repeats(tag.Value, of))
            {
                yield return $"{name}: <{tag.Name} name=\"{of}\"> repeats the name";
            }
            else if (tag.Name.LocalName is "summary" && !tag.Value.Trim().EndsWith('.'))
            {
                yield return $"{name}: <summary> is no sentence";
            }
        }
    }

    /// <summary>Whether a text is the words of a name and no more, articles apart: <c>The question id.</c> for <c>questionId</c>.</summary>
    private static bool Repeats(string text, string name)
    {
        string[] said = [.. Word().Matches(text).Select(match => match.Value).Except(["the", "a", "an", "given"], StringComparer.OrdinalIgnoreCase)];
        return string.Concat(said).Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
