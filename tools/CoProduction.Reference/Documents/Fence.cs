namespace CoProduction.Reference;

/// <summary>One code block of a document: the number of its first line, that of its last, the word after the opening mark, and a name after that.</summary>
internal sealed record Fence(string File, int Line, int End, string Language, string? Name, string Text)
{
    public override string ToString() => $"{File}, line {Line} ({Language})";
}
