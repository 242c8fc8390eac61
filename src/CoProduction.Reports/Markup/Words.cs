using CoProduction.Coding;

namespace CoProduction.Reports;

/// <summary>What pages and figures need of results beside their words, which are the library's own.</summary>
internal static class Words
{
    extension(Verdict verdict)
    {
        /// <summary>The token by which style tells the verdicts apart.</summary>
        public string Style => verdict switch
        {
            Verdict.CoProduction => "coProduction",
            Verdict.NotCoProduction => "notCoProduction",
            _ => "undetermined",
        };
    }

    extension(CriterionStatus status)
    {
        /// <summary>What a criterion's status is to a definition that is made of it alone.</summary>
        public Verdict Verdict => status switch
        {
            CriterionStatus.Met => Verdict.CoProduction,
            CriterionStatus.NotMet => Verdict.NotCoProduction,
            _ => Verdict.Undetermined,
        };
    }

    /// <summary>The text with a capital letter first.</summary>
    public static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
