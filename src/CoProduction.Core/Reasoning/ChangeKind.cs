namespace CoProduction.Reasoning;

/// <summary>What a change does with the answer to a question.</summary>
public enum ChangeKind
{
    /// <summary>It answers a question that is open, wholly or in part, within what is known of it.</summary>
    Answered,

    /// <summary>It puts another answer in the place of one that is given.</summary>
    Changed,
}
