using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace CoProduction.Tables;

/// <summary>How the parts of a workbook are written down.</summary>
internal static partial class SheetXml
{
    public static XmlReader Open(Stream part) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true,
    });

    /// <summary>The text of an element whose text stands in <c>t</c> elements, readings of East Asian letters left out; the reader stands on its end then.</summary>
    public static string TextIn(XmlReader xml, int mostLetters)
    {
        if (xml.IsEmptyElement) return "";
        int depth = xml.Depth;
        StringBuilder text = new();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "rPh")
            {
                SkipWithin(xml);
            }
            else if (xml.LocalName == "t")
            {
                text.Append(Content(xml, mostLetters - text.Length));
            }
        }

        return Unescape(text.ToString());
    }

    /// <summary>The text of an element without elements; the reader stands on its end then.</summary>
    public static string Content(XmlReader xml, int mostLetters)
    {
        if (xml.IsEmptyElement) return "";
        StringBuilder text = new();
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            text.Append(xml.Value);
            if (text.Length > mostLetters) throw new InvalidDataException("A text is too long.");
        }

        return text.ToString();
    }

    /// <summary>Passes over an element and stands on its end.</summary>
    public static void SkipWithin(XmlReader xml)
    {
        int depth = xml.IsEmptyElement ? int.MaxValue : xml.Depth;
        while (depth < int.MaxValue && xml.Read() && xml.Depth > depth)
        {
            // What is within is left out.
        }
    }

    /// <summary>What XML cannot hold stands as <c>_x000D_</c>.</summary>
    public static string Unescape(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text
        : Escaped().Replace(text, found => ((char)int.Parse(found.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    /// <summary>Writes as <c>_x000D_</c> what XML cannot hold or would not keep, and what would be read as such; halves of characters become U+FFFD.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(ToBeEscaped)) return text;
        StringBuilder escaped = new(text.Length + 16);
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            bool isEscape = character == '_' && Escaped().IsMatch(text.AsSpan(index, Math.Min(7, text.Length - index)));
            if (isEscape || (character < ' ' && character is not ('\t' or '\n')) || character is '\uFFFE' or '\uFFFF')
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)character:X4}_");
            }
            else if (char.IsSurrogate(character))
            {
                bool isPair = index + 1 < text.Length && char.IsSurrogatePair(character, text[index + 1]);
                escaped.Append(isPair ? text.Substring(index++, 2) : "\uFFFD");
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }

    /// <summary>The column, counted from 0, of a reference such as <c>C5</c>, and its row.</summary>
    public static (int Column, long Row)? Reference(string? reference)
    {
        if (reference is null || ReferenceParts().Match(reference) is not { Success: true } found) return null;
        int column = found.Groups[1].Value.Aggregate(0, (all, letter) => (26 * all) + (letter - 'A') + 1) - 1;
        return (column, long.Parse(found.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
    }

    private static System.Buffers.SearchValues<char> ToBeEscaped { get; } = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n']), '_', '\uFFFE', '\uFFFF',
            .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();

    [GeneratedRegex("^([A-Z]{1,3})([0-9]{1,10})$")]
    private static partial Regex ReferenceParts();
}
