namespace CoProduction.ContractTests.Docs;

/// <summary>One code block of a document.</summary>
internal sealed record Fence(string File, int Line, string Language, string Text)
{
    public override string ToString() => $"{File}, line {Line} ({Language})";
}
