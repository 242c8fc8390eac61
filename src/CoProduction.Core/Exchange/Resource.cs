namespace CoProduction.Exchange;

/// <summary>A thing in a vocabulary, with what is said of it: by a property another thing, or a text in a language or in none.</summary>
internal sealed record Resource(string Iri, string Type, IReadOnlyList<(string Property, RdfValue Value)> Statements);
