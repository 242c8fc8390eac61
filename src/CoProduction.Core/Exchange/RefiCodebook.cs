using System.Text;
using System.Xml;
using CoProduction.Coding;

namespace CoProduction.Exchange;

/// <summary>A codebook in the exchange format of the Rotterdam Exchange Format Initiative, version 1.0.</summary>
/// <remarks>Programs keep names apart and little else: every name is there once, categories stand above codes only, and all that a coder needs is in the descriptions.</remarks>
internal static class RefiCodebook
{
    private const string Space = "urn:QDA-XML:codebook:1.0";

    /// <summary>The name of the code for an answer, as <c>users: yes</c>.</summary>
    public static string NameOf(AnswerOption option) => option.ToString();

    public static string Write(CodebookContent content)
    {
        using MemoryStream utf8 = new();
        using (var xml = XmlWriter.Create(utf8, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("CodeBook", Space);
            xml.WriteAttributeString("origin", Sound($"CoProduction.Core {MadeWith.ThisLibrary}, {content.Questionnaire.Id} {content.Questionnaire.Version}"));
            xml.WriteStartElement("Codes", Space);
            foreach (Question question in content.Questionnaire.Questions) Write(xml, question);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(utf8.ToArray()) + "\n";
    }

    private static void Write(XmlWriter xml, Question question)
    {
        Start(xml, Identifier.Of(question), question.Id, isCodable: false, $"{question.Wording}\n{question.Guidance}\nSources: {string.Join("; ", question.Citations)}");
        foreach (AnswerOption option in question.Options)
        {
            Start(xml, Identifier.Of(option), NameOf(option), isCodable: true, $"{option.Meaning}\nExample: {option.Example}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, Guid guid, string name, bool isCodable, string description)
    {
        xml.WriteStartElement("Code", Space);
        xml.WriteAttributeString("guid", guid.ToString());
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("isCodable", XmlConvert.ToString(isCodable));
        xml.WriteElementString("Description", Space, Sound(description.Replace("\n\n", "\n", StringComparison.Ordinal)));
    }

    /// <summary>A text without what XML cannot hold.</summary>
    private static string Sound(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is '\t' or '\n' or >= ' ' and not (0xFFFE or 0xFFFF) ? rune.ToString() : "\uFFFD"));
}
