namespace CoProduction;

/// <summary>In what way a coding does not fit into a set with others.</summary>
internal enum CodingFaultKind
{
    /// <summary>It is on another questionnaire.</summary>
    OtherQuestionnaire,

    /// <summary>The same coder has coded the same activity before.</summary>
    Shared,

    /// <summary>It decides what another has decided.</summary>
    DecidedTwice,

    /// <summary>It decides, and does not say why.</summary>
    Unexplained,
}
