namespace CoProduction.Reference;

/// <summary>One statement of the review that the library starts from, and where it stands in the library.</summary>
/// <param name="Where">The page of the review, such as "p. 5".</param>
/// <param name="Says">What it says, in our words.</param>
/// <param name="Places">Where it stands: at least one place.</param>
internal sealed record ReviewStatement(string Where, string Says, params IReadOnlyList<ReviewPlace> Places);
