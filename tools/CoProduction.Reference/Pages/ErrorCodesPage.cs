using System.Reflection;
using System.Text;
using System.Xml.Linq;
using CoProduction.AI;
using CoProduction.Tables;

namespace CoProduction.Reference;

/// <summary>The page of error codes, made from the constants and their documentation.</summary>
internal static class ErrorCodesPage
{
    public static string Text()
    {
        StringBuilder page = new("# Error codes\n\nMade from the library and checked by a test. A code is permanent: it never gets another meaning.\n");
        Append(page, "Reading JSON, and tables", typeof(ProblemCodes), "CPJ");
        Append(page, "Tables alone", typeof(TableProblemCodes), "CPT");
        Append(page, "Validation", typeof(ProblemCodes), "CPV");
        Append(page, "Coding texts", typeof(TextProblemCodes), "CPA");
        return page.ToString();
    }

    private static void Append(StringBuilder page, string heading, Type codes, string prefix)
    {
        XDocument comments = XDocument.Load(Path.ChangeExtension(codes.Assembly.Location, ".xml"));
        page.Append($"\n## {heading}\n\n| code | name | meaning |\n|---|---|---|\n");
        foreach ((FieldInfo field, string code) in codes.GetFields().Select(field => (field, (string)field.GetRawConstantValue()!)).OrderBy(coded => coded.Item2, StringComparer.Ordinal))
        {
            if (!code.StartsWith(prefix, StringComparison.Ordinal)) continue;
            XElement member = comments.Descendants("member").Single(member => (string?)member.Attribute("name") == $"F:{codes.FullName}.{field.Name}");
            page.Append($"| {code} | {field.Name} | {Words(member.Element("summary")!)} |\n");
        }
    }

    private static string Words(XElement summary) =>
        string.Join(' ', string.Concat(summary.Nodes().Select(WordsOf)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WordsOf(XNode node) => node switch
    {
        XElement { Name.LocalName: "see" } see => $"`{((string?)see.Attribute("cref"))?.Split('.')[^1] ?? (string?)see.Attribute("langword")}`",
        XElement element => $"`{element.Value}`",
        _ => node.ToString(),
    };
}
