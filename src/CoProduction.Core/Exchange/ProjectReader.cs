using System.Globalization;
using System.Text;
using System.Xml.Linq;
using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Exchange;

/// <summary>Goes through a project: its users, its codes, and the sources with what is coded in them.</summary>
internal sealed class ProjectReader
{
    private const string Unnamed = "unnamed";

    private static readonly string[] documents = [".txt", ".md", ".docx", ".doc", ".odt", ".rtf", ".pdf", ".html", ".htm"];

    private readonly XElement project;
    private readonly XNamespace space;
    private readonly SourceTexts texts;
    private readonly Questionnaire questionnaire;
    private readonly Dictionary<string, string> users;
    private readonly Dictionary<string, (string Name, AnswerOption? Option)> codes = [];
    private readonly OrderedDictionary<string, int> unknown = [];
    private readonly List<string> remarks = [];

    public ProjectReader(XElement project, SourceTexts texts, Questionnaire questionnaire)
    {
        (this.project, this.texts, this.questionnaire) = (project, texts, questionnaire);
        space = project.Name.Namespace;
        users = project.Descendants(space + "User").Where(user => Guid(user) is not null)
            .GroupBy(user => Guid(user)!).ToDictionary(same => same.Key, same => Text(same.First(), "name") ?? Text(same.First(), "id") ?? Unnamed);
        Dictionary<string, AnswerOption> options = questionnaire.Questions.SelectMany(question => question.Options).ToDictionary(option => $"{Identifier.Of(option)}");
        foreach (XElement code in project.Descendants(space + "Code"))
        {
            if (Guid(code) is { } guid) codes.TryAdd(guid, (Text(code, "name") ?? guid, options.GetValueOrDefault(guid) ?? OptionOf(code)));
        }
    }

    public ProjectCodings Read()
    {
        List<CodedActivity> codings = [];
        foreach (XElement source in project.Elements(space + "Sources").Elements())
        {
            Rune[]? text = texts.Of(source);
            IEnumerable<Mark> marks = source.Descendants(space + "Coding").Select(coding => MarkOf(coding, source, text)).OfType<Mark>();
            codings.AddRange(marks.GroupBy(mark => mark.Coder).Select(own => CodingOf(source, own.Key, [.. own])));
        }

        string[] left = [.. unknown.Select(code => $"{Quoted.Of(code.Key)} stands for no answer: {Prose.Count(code.Value, "mark was", "marks were")} left out.")];
        return new ProjectCodings { Codings = codings, Remarks = [.. remarks, .. left] };
    }

    private Mark? MarkOf(XElement coding, XElement source, Rune[]? text)
    {
        string? target = coding.Element(space + "CodeRef")?.Attribute("targetGUID")?.Value is { } reference ? Bare(reference) : null;
        (string name, AnswerOption? option) = target is not null && codes.TryGetValue(target, out (string, AnswerOption?) known) ? known : (target ?? Unnamed, null);
        if (option is null)
        {
            unknown[name] = unknown.GetValueOrDefault(name) + 1;
            return null;
        }

        XElement? selection = coding.Parent == source ? null : coding.Parent;
        string? user = new[] { coding, selection, source }.Select(place => place?.Attribute("creatingUser")?.Value).FirstOrDefault(each => each is not null);
        string? day = (coding.Attribute("creationDateTime") ?? selection?.Attribute("creationDateTime"))?.Value.Split('T')[0];
        return new Mark(
            option,
            user is not null && users.TryGetValue(Bare(user), out string? coder) ? coder : Unnamed,
            DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null,
            selection is null ? null : Excerpt(selection, text) ?? Text(selection, "name"),
            selection?.Element(space + "Description")?.Value is { } note && !string.IsNullOrWhiteSpace(note) ? note : null);
    }

    private CodedActivity CodingOf(XElement source, string coder, Mark[] marks)
    {
        string title = Text(source, "name") ?? Guid(source) ?? Unnamed;
        string id = documents.FirstOrDefault(each => title.EndsWith(each, StringComparison.OrdinalIgnoreCase)) is { } ending && title.Length > ending.Length
            ? title[..^ending.Length] : title;
        Answers answers = default;
        Dictionary<Question, Evidence> evidence = [];
        foreach (IGrouping<Question, Mark> same in marks.GroupBy(mark => mark.Option.Question))
        {
            AnswerOption[] given = [.. same.Select(mark => mark.Option).Distinct()];
            answers = answers.WithOptions(same.Key, given);
            if (given.Length > 1)
            {
                remarks.Add($"{coder} marked {Quoted.List([.. given.Select(option => $"{option}")])} in {Quoted.Of(title)}: they are taken as answers of which one is right.");
            }

            Evidence found = new() { Excerpt = Joined(same.Select(mark => mark.Excerpt)), Note = Joined(same.Select(mark => mark.Note)) };
            if (found != new Evidence()) evidence[same.Key] = found;
        }

        return new CodedActivity(new Activity(title) { Id = id, Answers = answers, Evidence = evidence }, Coder.Person(coder)) { Date = marks.Max(mark => mark.Day) };
    }

    /// <summary>The answer that a code is named after: by the name that it was exported with, or by its answer's word below its question's.</summary>
    private AnswerOption? OptionOf(XElement code)
    {
        string[] parts = (Text(code, "name") ?? "").Split(':', StringSplitOptions.TrimEntries);
        (string question, string answer) = parts is [var first, var second] ? (first, second)
            : (code.Parent?.Name == space + "Code" ? Text(code.Parent, "name") ?? "" : "", parts[0]);
        return questionnaire.Find(question)?.FindOption(answer);
    }

    private string? Excerpt(XElement selection, Rune[]? text) =>
        text is not null
        && int.TryParse(selection.Attribute("startPosition")?.Value, CultureInfo.InvariantCulture, out int start)
        && int.TryParse(selection.Attribute("endPosition")?.Value, CultureInfo.InvariantCulture, out int end)
        && start >= 0 && start < end && end <= text.Length
            ? texts.Part(text, start, end) : null;

    private static string? Joined(IEnumerable<string?> texts)
    {
        string[] different = [.. texts.OfType<string>().Distinct()];
        return different is [] ? null : string.Join("\n", different);
    }

    private static string? Text(XElement place, string attribute) =>
        place.Attribute(attribute)?.Value is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static string? Guid(XElement place) => Text(place, "guid") is { } guid ? Bare(guid) : null;

    /// <summary>An identifier without the brackets that it may stand in, in small letters.</summary>
    private static string Bare(string guid) => guid.Trim('{', '}').ToLowerInvariant();

    /// <summary>One answer that a coder marked in a source.</summary>
    private sealed record Mark(AnswerOption Option, string Coder, DateOnly? Day, string? Excerpt, string? Note);
}
