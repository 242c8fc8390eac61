namespace CoProduction.Reliability;

/// <summary>What an undetermined verdict, or a kind that an activity possibly is of, counts as among the ratings of a table.</summary>
public enum OpenVerdicts
{
    /// <summary>As missing: agreement is measured where verdicts are definite, and bounds range over what the open ones may turn out to be.</summary>
    Missing,

    /// <summary>As a category of its own, beside yes and no: two who both leave a verdict open then agree.</summary>
    Category,
}
