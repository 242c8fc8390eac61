namespace CoProduction.Coding;

/// <summary>The word for each, as texts have it.</summary>
internal static class CriterionStatusWords
{
    extension(CriterionStatus status)
    {
        public string Word => status switch
        {
            CriterionStatus.Met => "met",
            CriterionStatus.NotMet => "not met",
            _ => "open",
        };
    }
}
