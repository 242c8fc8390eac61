using System.Globalization;
using System.Text;

namespace CoProduction.Exchange;

/// <summary>Things and statements as Turtle.</summary>
internal static class TurtleText
{
    public static string Write(IEnumerable<Resource> resources)
    {
        StringBuilder text = new();
        foreach ((string prefix, string iri) in Vocabulary.Prefixes) text.Append($"@prefix {prefix}: <{iri}> .\n");
        foreach (Resource resource in resources)
        {
            text.Append($"\n<{resource.Iri}> a {resource.Type}");
            foreach ((string property, RdfValue value) in resource.Statements) text.Append($" ;\n    {property} {Of(value)}");
            text.Append(" .\n");
        }

        return text.ToString();
    }

    private static string Of(RdfValue value) => value.IsReference ? $"<{value.Text}>" : $"\"{Escaped(value.Text)}\"{(value.Language is { } language ? $"@{language}" : "")}";

    private static string Escaped(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' or 0x7F => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
        _ => rune.ToString(),
    }));
}
