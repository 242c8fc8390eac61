namespace CoProduction.Tables;

/// <summary>How the codings of several coders stand in a table.</summary>
public enum CodingLayout
{
    /// <summary>No column names a coder: there are activities in it.</summary>
    None,

    /// <summary>A column <c>coder</c> says who coded a row: there is a row for each activity and coder.</summary>
    ByRow,

    /// <summary>Headers such as <c>users@Ana</c> name the coders: there is a row for each activity.</summary>
    ByColumn,
}
