namespace CoProduction.Exchange;

/// <summary>What a statement says: a reference to a thing, or a text.</summary>
internal sealed record RdfValue(string Text, bool IsReference, string? Language = null)
{
    public static RdfValue Reference(string iri) => new(iri, true);

    public static RdfValue Plain(string text) => new(text, false);
}
