namespace CoProduction.Cli.Beginnings;

/// <summary>What the first bytes of a text tell of it, where it may be JSON.</summary>
internal enum JsonBeginning
{
    /// <summary>It is no JSON of objects, or is damaged.</summary>
    Other,

    /// <summary>Its first record goes on beyond them.</summary>
    Open,

    /// <summary>Its first record is no coding.</summary>
    Described,

    /// <summary>Its first record is a coding.</summary>
    Coded,
}
