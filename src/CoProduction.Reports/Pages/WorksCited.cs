using System.Xml.Linq;
using CoProduction.Literature;
using static CoProduction.Reports.Mark;

namespace CoProduction.Reports;

/// <summary>The works that the definitions, kinds and cautions of a report rest on.</summary>
internal static class WorksCited
{
    public static XElement Of(Classification classification)
    {
        IEnumerable<Work> works = classification.Judgements
            .SelectMany(judgement => judgement.Definition.Criterion.WithParts().SelectMany(criterion => criterion.Citations).Select(citation => citation.Work)
                .Append(judgement.Definition.Work))
            .Concat(classification.Placements.Select(placement => placement.Typology.Work))
            .Concat(classification.Cautions.SelectMany(caution => caution.Citations).Select(citation => citation.Work))
            .Concat(classification.Judgements.SelectMany(judgement => judgement.Definition.Criterion.WithParts())
                .SelectMany(criterion => criterion.Citations).Select(citation => citation.ReportedIn).OfType<Work>())
            .Distinct()
            .OrderBy(work => work.ToString(), StringComparer.Ordinal);
        return Html("section",
            Html("h2", With("id", "works"), "Works cited"),
            Html("ul", Class("references"), works.Select(work => Html("li", Reference(work)))));
    }

    /// <summary>The reference, with the address that it ends with to follow.</summary>
    private static IEnumerable<object> Reference(Work work)
    {
        string reference = work.ToString();
        string? address = work.Doi is { } doi ? $"https://doi.org/{doi}" : work.Url;
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("https" or "http"))
        {
            return [reference];
        }

        return [reference[..^address.Length], Html("a", With("href", uri.AbsoluteUri), address)];
    }
}
