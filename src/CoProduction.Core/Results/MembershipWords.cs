namespace CoProduction;

/// <summary>The word for each, as texts have it.</summary>
internal static class MembershipWords
{
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
