using System.Reflection;
using System.Text;
using System.Xml.Linq;
using CoProduction.AI;
using CoProduction.Reliability;
using CoProduction.Reports;
using CoProduction.Sql;
using CoProduction.Tables;

namespace CoProduction.Reference;

/// <summary>A page for each namespace with all that is public in it, made from the libraries and their comments, and the index of these pages.</summary>
internal static class ApiPages
{
    private static readonly Dictionary<string, string> Purposes = new()
    {
        ["CoProduction"] = "Activities and initiatives, the classifier, what definitions and typologies consist of, and all that a result says.",
        ["CoProduction.AI"] = "Texts coded by a chat client, with the evidence for each answer: the package of its own with this name.",
        ["CoProduction.Asking"] = "Interviews, and how much each open question would settle.",
        ["CoProduction.Coding"] = "The codebook, questions and questionnaires, answers and conditions on them.",
        ["CoProduction.Columns"] = "The answers of many activities as planes of bits, and verdicts on them.",
        ["CoProduction.Comparison"] = "Definitions compared with each other, apart from any activity.",
        ["CoProduction.Definitions"] = "The definitions and typologies that ship, one class a publication.",
        ["CoProduction.Exchange"] = "The codebook for coders and for other programs, and codings made in these.",
        ["CoProduction.Json"] = "Reading and writing JSON.",
        ["CoProduction.Literature"] = "Works, citations, and the bibliography in common formats.",
        ["CoProduction.Practice"] = "Checklists of practice, such as readiness.",
        ["CoProduction.Reliability"] = "Agreement between coders, and which disagreement matters: the package of its own with this name.",
        ["CoProduction.Rendering"] = "Results as text.",
        ["CoProduction.RuleFiles"] = "Definitions, typologies and questionnaires in files.",
        ["CoProduction.Schemas"] = "JSON Schemas of what is read and written.",
        ["CoProduction.Reports"] = "Results as pages, figures and tables for papers: the package of its own with this name.",
        ["CoProduction.Sql"] = "Definitions as SQL for eight databases: the package of its own with this name.",
        ["CoProduction.Tables"] = "Activities, codings and results in CSV and workbooks: the package of its own with this name.",
        ["CoProduction.TestTables"] = "Activities that show what each condition of a definition decides.",
        ["CoProduction.Validation"] = "Rules for what is stored, over FluentValidation.",
    };

    private static readonly (string Heading, Func<MemberInfo, bool> Holds)[] Groups =
    [
        ("Constructors", member => member is ConstructorInfo),
        ("Values", member => member is FieldInfo { IsLiteral: true }),
        ("Fields", member => member is FieldInfo { IsLiteral: false }),
        ("Properties", member => member is PropertyInfo),
        ("Methods", member => member is MethodInfo { IsSpecialName: false }),
        ("Operators", member => member is MethodInfo { IsSpecialName: true }),
    ];

    private static readonly Lazy<Comments> Comments = new(() => Reference.Comments.Of(Libraries!));

    /// <summary>The libraries that have pages, each a package.</summary>
    public static IReadOnlyList<Assembly> Libraries { get; } = [typeof(Activity).Assembly, typeof(Coefficient).Assembly, typeof(HtmlReport).Assembly, typeof(SqlWriter).Assembly, typeof(CoProductionTables).Assembly, typeof(TextCoder).Assembly];

    public static IReadOnlyList<Type> Types { get; } = [.. Libraries.SelectMany(ApiMembers.Types).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static IReadOnlyList<string> Namespaces { get; } = [.. Types.Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Every type and member that has an entry, by its name in the documentation.</summary>
    public static IReadOnlyDictionary<string, ApiEntry> Entries { get; } = Types
        .SelectMany(type => ApiMembers.Of(type).Prepend(type))
        .Select(member => new ApiEntry(member))
        .ToDictionary(entry => entry.Id);

    public static string Index()
    {
        StringBuilder page = new("# The API\n\nMade from the library and its comments, and checked by a test. A member is public where its signature does not say that it is protected.\n");
        foreach (string name in Namespaces)
        {
            page.Append($"\n## [{name}](api/{name}.md)\n\n{PurposeOf(name)}\n\n");
            page.AppendJoin(" · ", Types.Where(type => type.Namespace == name).Select(type => LinkTo(type, $"api/{name}.md"))).Append('\n');
        }

        return page.ToString();
    }

    /// <exception cref="InvalidDataException">A member has no summary, or its comment has something that cannot be shown.</exception>
    public static string Of(string name)
    {
        StringBuilder page = new($"# {name}\n\nMade from the library and its comments, and checked by a test. {PurposeOf(name)}\n\n");
        Type[] types = [.. Types.Where(type => type.Namespace == name)];
        page.AppendJoin(" · ", types.Select(type => LinkTo(type, ""))).Append('\n');
        foreach (Type type in types)
        {
            Append(page, type);
        }

        return page.Append("\n[The whole API](../api.md)\n").ToString();
    }

    private static string PurposeOf(string name) =>
        Purposes.GetValueOrDefault(name) ?? throw new InvalidDataException($"{nameof(ApiPages)} does not say what {name} is for.");

    private static string LinkTo(Type type, string page) => $"[`{CSharpName.Of(type)}`]({page}#{EntryOf(type).Place})";

    private static ApiEntry EntryOf(MemberInfo member) => Entries[DocId.Of(member)];

    private static void Append(StringBuilder page, Type type)
    {
        ApiEntry entry = EntryOf(type);
        CommentText text = new(Entries, entry.Page, type);
        page.Append($"\n## <a id=\"{entry.Place}\"></a>`{CSharpName.Of(type)}`\n\n`{Signature.Of(type)}`\n");
        IReadOnlyList<XElement> comment = Comments.Value.On(type);
        page.Append($"\n{Words(comment, "summary", text)}\n");
        foreach (string line in Details(comment, text))
        {
            page.Append($"\n{line}\n");
        }

        IReadOnlyList<MemberInfo> members = ApiMembers.Of(type);
        foreach ((string heading, Func<MemberInfo, bool> holds) in Groups)
        {
            AppendGroup(page, heading, members.Where(holds), text);
        }

        AppendExtensions(page, type, text);
    }

    private static void AppendGroup(StringBuilder page, string heading, IEnumerable<MemberInfo> members, CommentText text)
    {
        foreach ((int index, MemberInfo member) in members.Index())
        {
            page.Append(index == 0 ? $"\n{heading}:\n\n" : "");
            IReadOnlyList<XElement> comment = Comments.Value.On(member);
            page.Append($"- <a id=\"{EntryOf(member).Place}\"></a>`{Signature.Of(member)}`: {Words(comment, "summary", text)}\n");
            foreach (string line in Details(comment, text))
            {
                page.Append($"  - {line}\n");
            }
        }
    }

    /// <summary>Methods that stand in classes of their own and are called on a type.</summary>
    private static void AppendExtensions(StringBuilder page, Type type, CommentText text)
    {
        IEnumerable<ApiEntry> extensions = Entries.Values
            .Where(entry => entry.Member is MethodInfo method && ApiMembers.Extended(method) == type)
            .OrderBy(entry => entry.Member.Name, StringComparer.Ordinal);
        foreach ((int index, ApiEntry entry) in extensions.Index())
        {
            page.Append(index == 0 ? "\nExtension methods:\n\n" : "");
            page.Append($"- {text.Link(entry.Id)}: {Words(Comments.Value.On(entry.Member), "summary", text)}\n");
        }
    }

    private static IEnumerable<string> Details(IReadOnlyList<XElement> comment, CommentText text)
    {
        foreach (XElement part in comment)
        {
            switch (part.Name.LocalName)
            {
                case "summary" or "seealso":
                    break;
                case "param" or "typeparam":
                    yield return $"`{part.Attribute("name")!.Value}`: {text.Of(part)}";
                    break;
                case "value":
                    yield return $"Value: {text.Of(part)}";
                    break;
                case "returns":
                    yield return $"Returns: {text.Of(part)}";
                    break;
                case "exception":
                    yield return $"Throws {text.Link(part.Attribute("cref")!.Value)}: {text.Of(part)}";
                    break;
                case "remarks" or "content":
                    yield return text.Of(part);
                    break;
                default:
                    throw new InvalidDataException($"The reference cannot show this part of a comment: {part}");
            }
        }

        string[] others = [.. comment.Where(part => part.Name == "seealso").Select(part => text.Link(part.Attribute("cref")!.Value))];
        if (others.Length > 0)
        {
            yield return $"See also: {string.Join(", ", others)}";
        }
    }

    private static string Words(IReadOnlyList<XElement> comment, string name, CommentText text) => text.Of(comment.First(part => part.Name == name));
}
