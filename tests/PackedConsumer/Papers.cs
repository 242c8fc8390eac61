using CoProduction.AotSmoke;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reliability;
using CoProduction.Reports;
using CoProduction.Sql;

namespace CoProduction.PackedConsumer;

/// <summary>Agreement, SQL, reports and figures.</summary>
internal static class Papers
{
    public static void Check(Checks checks, params Classification[] corpus)
    {
        RatingTable table = RatingTable.OfCrossTable("Ana", "Ben", ["yes", "no"], [[20, 5], [10, 15]]);
        checks.Same("0.400", $"{Coefficient.CohenKappa.Of(table).Value.Value:0.000}", "Cohen's kappa");
        checks.Same(true, Coefficient.KrippendorffAlpha.Bootstrap(table).Interval.Lower.IsDefined, "an interval of alpha");
        DefinitionAgreement agreement = DefinitionAgreement.Of([Examples.Preschool, Examples.Hospice], Classifier.Default.Definitions);
        checks.Same(Classifier.Default.Definitions.Count * (Classifier.Default.Definitions.Count - 1) / 2, agreement.Pairs.Count, "pairs of definitions");

        foreach (SqlDialect dialect in SqlDialect.All)
        {
            SqlWriter writer = new(dialect);
            checks.Same(true, writer.View(Classifier.Default.Definitions).Contains("ostrom_1996", StringComparison.Ordinal), $"a view for {dialect}");
            checks.Same(true, writer.Table(Codebook.Questionnaire).Contains("voluntariness", StringComparison.Ordinal), $"a table for {dialect}");
        }

        checks.Same(true, HtmlReport.Of(corpus).EndsWith("</html>\n", StringComparison.Ordinal), "a report");
        checks.Same(true, SvgFigure.Verdicts(corpus).Contains("<svg ", StringComparison.Ordinal), "a figure");
        checks.Same(true, SvgFigure.Criteria(corpus[0][Ostrom1996.Definition]).Contains("Ostrom", StringComparison.Ordinal), "a figure of criteria");
        checks.Same(Classifier.Default.Definitions.Count, PaperTable.Counts(corpus).Rows.Count, "rows of a table for a paper");
        checks.Same(true, PaperTable.Agreement(agreement).ToLatex().Contains("\\toprule", StringComparison.Ordinal), "a table in LaTeX");
    }
}
