namespace CoProduction.Fuzz.Mutation;

/// <summary>What pieces a text is cut into before they are moved about.</summary>
internal enum Syntax
{
    /// <summary>Words and marks: lines of an interview, conditions.</summary>
    Words,

    /// <summary>JSON, whose strings are pieces of their own.</summary>
    Json,

    /// <summary>Cells between separators.</summary>
    Cells,

    /// <summary>The parts of a zip archive, most of them XML.</summary>
    Zip,
}
