using CoProduction.Coding;

namespace CoProduction.Reports;

/// <summary>The words for results, as the library's own texts have them.</summary>
internal static class Words
{
    extension(Verdict verdict)
    {
        public string Word => verdict switch
        {
            Verdict.CoProduction => "co-production",
            Verdict.NotCoProduction => "not co-production",
            _ => "undetermined",
        };

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
        public string Word => status switch
        {
            CriterionStatus.Met => "met",
            CriterionStatus.NotMet => "not met",
            _ => "open",
        };

        /// <summary>What a criterion's status is to a definition that is made of it alone.</summary>
        public Verdict Verdict => status switch
        {
            CriterionStatus.Met => Verdict.CoProduction,
            CriterionStatus.NotMet => Verdict.NotCoProduction,
            _ => Verdict.Undetermined,
        };
    }

    extension(Membership membership)
    {
        public string Word => membership switch
        {
            Membership.Certainly => "certainly",
            Membership.Not => "not",
            _ => "possibly",
        };
    }
}
