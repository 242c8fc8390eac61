namespace CoProduction.Validation;

/// <summary>The greatest lengths that validation lets pass, in UTF-16 code units as <see cref="string.Length"/> counts them.</summary>
public static class ActivityLimits
{
    /// <summary>The greatest length of an id.</summary>
    public const int Id = 200;

    /// <summary>The greatest length of a title.</summary>
    public const int Title = 500;

    /// <summary>The greatest length of a description.</summary>
    public const int Description = 20_000;

    /// <summary>The greatest length of an excerpt of evidence.</summary>
    public const int Excerpt = 5_000;

    /// <summary>The greatest length of a note of evidence.</summary>
    public const int Note = 5_000;

    /// <summary>The greatest length of own fields, as their JSON was given.</summary>
    public const int Extra = 100_000;
}
