using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CoProduction.Wording;

namespace CoProduction.Reports;

/// <summary>Elements of a page or of a figure. Whatever text goes into them stays text.</summary>
internal static class Mark
{
    /// <summary>The namespace of the elements of a figure.</summary>
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The elements of a page that have no end; every other one needs it, even when there is nothing in it.</summary>
    private static readonly HashSet<string> Void = ["meta", "br"];

    /// <summary>An element of a page: attributes, text, elements, and lists of them; null is left out.</summary>
    public static XElement Html(string name, params IEnumerable<object?> content)
    {
        XElement element = new(name, content.Select(Safely));
        if (element.IsEmpty && !Void.Contains(name))
        {
            element.Add("");
        }

        return element;
    }

    /// <summary>An element of a figure: the same.</summary>
    public static XElement Drawn(string name, params IEnumerable<object?> content) => new(Svg + name, content.Select(Safely));

    /// <summary>An attribute: numbers as they are written everywhere.</summary>
    public static XAttribute With(string name, object value) =>
        new(name, value is IFormattable number ? Number(number) : Safe.Line((string)value));

    /// <summary>The attribute by which style and figures tell elements apart.</summary>
    public static XAttribute Class(string names) => new("class", names);

    /// <summary>A page or a figure as text, with its first line.</summary>
    public static string Write(XElement root, string firstLine)
    {
        StringBuilder text = new(firstLine);
        XmlWriterSettings settings = new() { ConformanceLevel = ConformanceLevel.Fragment, NewLineHandling = NewLineHandling.None };
        using (XmlWriter writer = XmlWriter.Create(text, settings))
        {
            root.WriteTo(writer);
        }

        return text.Append('\n').ToString();
    }

    /// <summary>A number with two decimals at most.</summary>
    public static string Number(IFormattable number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static object? Safely(object? part) => part switch
    {
        string text => Safe.Line(text),
        IEnumerable<object?> parts => parts.Select(Safely),
        _ => part,
    };
}
