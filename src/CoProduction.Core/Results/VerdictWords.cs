namespace CoProduction;

/// <summary>The word for each, as texts have it.</summary>
internal static class VerdictWords
{
    extension(Verdict verdict)
    {
        public string Word => verdict switch
        {
            Verdict.CoProduction => "co-production",
            Verdict.NotCoProduction => "not co-production",
            _ => "undetermined",
        };
    }
}
