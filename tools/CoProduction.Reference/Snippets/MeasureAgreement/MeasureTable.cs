using CoProduction.Reliability;

namespace CoProduction.Reference.Snippets;

internal static class MeasureTable
{
    public static void Run()
    {
        // snippet
        RatingTable table = RatingTable.OfLabels(
            ["Ana", "Ben", "Cleo"],
            ["low", "middle", "high"],
            [
                ["low", "low", "low"], ["high", "high", "middle"], ["middle", "middle", "middle"], ["low", "middle", null],
                ["high", "high", "high"], ["low", "low", "low"], ["middle", "high", "middle"], [null, "high", "high"],
            ]);
        Coefficient alpha = Coefficient.KrippendorffAlpha.With(Difference.Ordinal);
        Console.WriteLine(table);
        Console.WriteLine(Coefficient.PercentAgreement.Of(table));
        Console.WriteLine(Coefficient.KrippendorffAlpha.Of(table));
        Console.WriteLine(Coefficient.GwetAC.With(Weighting.Quadratic).Of(table));
        Console.WriteLine(alpha.Bootstrap(table, new BootstrapOptions { Seed = 2026 }));
        Console.WriteLine(alpha.Bounds(table));
        Console.WriteLine(Coefficient.CohenKappa.Of(table));
        Console.WriteLine(Coefficient.CohenKappa.Of(table.Only("Ana", "Ben")));

        // end
    }
}
