using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reports;

namespace CoProduction.Reference.Snippets;

internal static class MakeTable
{
    public static void Run()
    {
        // snippet
        Classifier classifier = new([BrudneyEngland1983.Definition, Alford2002.Definition]);
        Classification[] corpus =
        [
            classifier.Classify(new Activity("Neighbours read to children in the library") { CitizensDeliver = true, Output = Output.PublicService, ProfessionalsDeliver = true }),
            classifier.Classify(new Activity("Drivers keep to the speed limit") { CitizensDeliver = false, Output = Output.PublicService }),
        ];
        string page = HtmlReport.Of(corpus, options: new ReportOptions { Title = "Two activities" });
        string figure = SvgFigure.Criteria(corpus[0][Alford2002.Definition]);
        Console.WriteLine($"{page.Split('\n')[0]} and {figure.Split('\n')[0]}");
        Console.Write(PaperTable.Counts(corpus).ToMarkdown());
        // end
    }
}
