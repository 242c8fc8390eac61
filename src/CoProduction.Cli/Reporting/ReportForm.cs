using CoProduction.Reliability;
using CoProduction.Reports;

namespace CoProduction.Cli.Reporting;

/// <summary>A form in which a corpus is reported on.</summary>
internal sealed class ReportForm
{
    private readonly string id;
    private readonly Func<ReportRequest, string> write;

    private ReportForm(string id, Func<ReportRequest, string> write) => (this.id, this.write) = (id, write);

    public static IReadOnlyList<ReportForm> All { get; } =
    [
        new("html", request => HtmlReport.Of(request.Activities, request.Initiatives, request.Options)),
        new("svg", request => request.Table switch
        {
            TableChoice.Agreement => SvgFigure.Agreement(AgreementOf(request)),
            _ => SvgFigure.Verdicts(request.All),
        }),
        new("latex", request => TableOf(request).ToLatex()),
        new("markdown", request => TableOf(request).ToMarkdown()),
        new("csv", request => TableOf(request).ToCsv()),
    ];

    public string Write(ReportRequest request) => write(request);

    public override string ToString() => id;

    private static PaperTable TableOf(ReportRequest request)
    {
        PaperTable table = request.Table switch
        {
            TableChoice.Counts => PaperTable.Counts(request.All),
            TableChoice.Agreement => PaperTable.Agreement(AgreementOf(request)),
            _ => PaperTable.Verdicts(request.All),
        };
        return request.Options.Note is { } note ? table.WithNote(note) : table;
    }

    private static DefinitionAgreement AgreementOf(ReportRequest request) => DefinitionAgreement.Of(
        request.All.Select(each => each.Activity), request.All[0].Judgements.Select(judgement => judgement.Definition));
}
