using System.Text;
using System.Xml.Linq;
using CoProduction.Reliability;

namespace CoProduction.Reference;

/// <summary>The page of coefficients of agreement, made from the coefficients and their documentation.</summary>
internal static class AgreementPage
{
    public static string Text()
    {
        StringBuilder page = new(
            """
            # Coefficients of agreement

            Made from the library and checked by a test. Every coefficient is 1 − observed disagreement / expected disagreement, and they differ in what they
            expect: 1 is perfect agreement, 0 what the coefficient takes chance to bring. How to use them: [measure agreement](../how-to/measure-agreement.md).

            Values, standard errors and intervals are checked against numbers printed in publications, against the definitions worked out pair by pair in fractions, and
            against NLTK, statsmodels, scikit-learn and R (psych, vcd). Missing ratings are taken as the cited works take them. Where a work was not seen, it is cited
            as reported by the program that cites it, or marked as our reading.

            """);
        XDocument comments = XDocument.Load(Path.ChangeExtension(typeof(Coefficient).Assembly.Location, ".xml"));
        foreach (Coefficient coefficient in Coefficient.All)
        {
            string name = typeof(Coefficient).GetProperties().Single(property =>
                property.PropertyType == typeof(Coefficient) && property.GetValue(null) is Coefficient value && value == coefficient).Name;
            XElement comment = Comment(comments, $"P:{typeof(Coefficient).FullName}.{name}");
            page.Append($"\n## {coefficient.Name}\n\n`Coefficient.{name}`, id `{coefficient.Id}`\n\n");
            page.Append($"{Words(comment.Element("summary")!)}\n\n{Words(comment.Element("remarks")!)}\n\n");
            page.AppendJoin('\n', coefficient.Citations.Select(citation => $"- {citation}: {citation.Work}")).Append('\n');
        }

        page.Append("\n## Intervals\n\nBeside the published standard errors: intervals by resampling, and for shares.\n\n");
        page.AppendJoin('\n', new[] { BootstrapEstimate.Source, Proportion.Source }.Select(citation => $"- {citation}: {citation.Work}")).Append('\n');
        AppendMembers(page, comments, "Weights", typeof(Weighting));
        AppendMembers(page, comments, "Differences in alpha", typeof(Difference));
        AppendMembers(page, comments, "When there is no number", typeof(UndefinedReason));
        page.Append("\nSo it comes out in these cases; no number is ever not-a-number.\n\n").Append(DegenerateTable.Text());
        return page.ToString();
    }

    private static void AppendMembers(StringBuilder page, XDocument comments, string heading, Type type)
    {
        XElement comment = Comment(comments, $"T:{type.FullName}");
        page.Append($"\n## {heading}\n\n{Words(comment.Element("summary")!)}{(comment.Element("remarks") is { } remarks ? $" {Words(remarks)}" : "")}\n\n");
        page.Append($"| `{type.Name}` | meaning |\n|---|---|\n");
        foreach (string name in Enum.GetNames(type))
        {
            page.Append($"| `{name}` | {Words(Comment(comments, $"F:{type.FullName}.{name}").Element("summary")!)} |\n");
        }
    }

    private static XElement Comment(XDocument comments, string id) =>
        comments.Descendants("member").Single(member => (string?)member.Attribute("name") == id);

    private static string Words(XElement text) =>
        string.Join(' ', string.Concat(text.Nodes().Select(WordsOf)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string WordsOf(XNode node) => node switch
    {
        XElement { Name.LocalName: "see" } see => $"`{((string)see.Attribute("cref")!).Split('(')[0].Split('.')[^1]}`",
        XElement element => Words(element),
        XText plain => plain.Value,
        _ => node.ToString(),
    };
}
