using System.Reflection;
using System.Xml.Linq;
using System.Xml.XPath;

namespace CoProduction.Reference;

/// <summary>The documentation comments of assemblies, each with what it takes over from others.</summary>
internal sealed class Comments
{
    /// <summary>What the framework says of members that take over its comments, in our words.</summary>
    private static readonly Dictionary<string, string> Framework = new()
    {
        ["Equals"] = "Whether the other is of the same type and equal in all that it holds.",
        ["GetHashCode"] = "A number that equal values share.",
        ["ToString"] = "The value as text.",
        ["GetEnumerator"] = "Goes through the elements in order.",
    };

    private readonly Dictionary<string, XElement> written;

    // Internal types that packages share as source are commented in each.
    public Comments(params IEnumerable<XDocument> documentation) =>
        written = documentation.SelectMany(each => each.Descendants("member")).DistinctBy(member => member.Attribute("name")!.Value)
            .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>The comments in the files that lie beside assemblies.</summary>
    public static Comments Of(IEnumerable<Assembly> assemblies) =>
        new(assemblies.Select(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"), LoadOptions.PreserveWhitespace)));

    /// <summary>The parts of the comment on a member.</summary>
    /// <exception cref="InvalidDataException">It has no summary, or what it takes over is nowhere.</exception>
    public IReadOnlyList<XElement> On(MemberInfo member)
    {
        IReadOnlyList<XElement> parts = Parts(DocId.Of(member), member);
        return parts.Any(part => part.Name == "summary") ? parts : throw new InvalidDataException($"{DocId.Of(member)} has no summary.");
    }

    private List<XElement> Parts(string id, MemberInfo? member)
    {
        List<XElement> parts = [];
        foreach (XElement part in written.GetValueOrDefault(id)?.Elements() ?? [])
        {
            parts.AddRange(part.Name == "inheritdoc" ? TakenOver(part, id, member) : [part]);
        }

        return parts;
    }

    private IEnumerable<XElement> TakenOver(XElement inheritdoc, string id, MemberInfo? member)
    {
        string? source = inheritdoc.Attribute("cref")?.Value ?? (member is null ? null : Overridden(member));
        if (source is null)
        {
            return Framework.TryGetValue(member?.Name ?? "", out string? sentence)
                ? [new XElement("summary", sentence)]
                : throw new InvalidDataException($"{id} takes over a comment that is nowhere.");
        }

        XElement whole = new("member", Parts(source, null));
        return inheritdoc.Attribute("path")?.Value is { } path ? whole.XPathSelectElements($".{path}") : whole.Elements();
    }

    /// <summary>The name of the member of our own that a member overrides or implements.</summary>
    private string? Overridden(MemberInfo member) =>
        member.DeclaringType is not { } type ? null
            : new[] { type.BaseType }.Concat(type.GetInterfaces()).OfType<Type>()
                .SelectMany(parent => parent.GetMember(member.Name))
                .Where(parent => parent.DeclaringType!.Assembly == type.Assembly)
                .Select(DocId.Of)
                .FirstOrDefault(written.ContainsKey);
}
