using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CoProduction.Coding;

namespace CoProduction.Exchange;

/// <summary>A codebook for human coders, as a page that needs nothing else and breaks between questions when it is printed.</summary>
internal static class HtmlCodebook
{
    private const string Style = """
        body { font-family: serif; line-height: 1.4; max-width: 48em; margin: 2em auto; padding: 0 1em; }
        section { break-inside: avoid; }
        h2 { font-family: monospace; margin-bottom: 0; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid #767676; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
        .sources { font-size: 0.85em; }
        """;

    private static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(CodebookContent content)
    {
        string language = content.Questionnaire == Codebook.Questionnaire ? " lang=\"en\"" : "";
        StringBuilder page = new();
        page.Append($"<!DOCTYPE html>\n<html{language}>\n<head>\n<meta charset=\"utf-8\">\n<title>{Safe(content.Title)}</title>\n<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n");
        page.Append($"<h1>{Safe(content.Title)}</h1>\n<ul>\n{string.Concat(content.Instructions.Select(line => $"<li>{Safe(line)}</li>\n"))}</ul>\n");
        foreach (Question question in content.Questionnaire.Questions) Write(page, question);
        if (content.Questionnaire.Implications.Count > 0)
        {
            string rules = string.Concat(content.Questionnaire.Implications.Select(rule => $"<li>{Safe($"{rule}, because {rule.Reason}.")}</li>\n"));
            page.Append($"<h2>What follows from what</h2>\n<ul>\n{rules}</ul>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder page, Question question)
    {
        page.Append($"<section id=\"{Safe(question.Id)}\">\n<h2>{Safe(question.Id)}</h2>\n<p><strong>{Safe(question.Wording)}</strong></p>\n");
        if (question.Guidance.Length > 0) page.Append($"<p>{Safe(question.Guidance)}</p>\n");
        page.Append("<table>\n<tr><th>answer</th><th>when</th><th>for example</th></tr>\n");
        foreach (AnswerOption option in question.Options)
        {
            page.Append($"<tr><td>{Safe(option.Token)}</td><td>{Safe(option.Meaning)}</td><td>{Safe(option.Example)}</td></tr>\n");
        }

        page.Append($"</table>\n<p class=\"sources\">Sources: {Safe(string.Join("; ", question.Citations))}</p>\n</section>\n");
    }

    private static string Safe(string text) => encoder.Encode(text);
}
