using System.Reflection;
using System.Text.RegularExpressions;

namespace CoProduction.Reference;

/// <summary>A public type or member, with the page and the place on it where it is described.</summary>
internal sealed partial record ApiEntry(MemberInfo Member)
{
    public string Id { get; } = DocId.Of(Member);

    public Type Type { get; } = Member as Type ?? Member.DeclaringType!;

    public string Page => $"{Type.Namespace}.md";

    /// <summary>The name of the place: the documentation's own name without namespaces, in letters, digits, dots and hyphens.</summary>
    public string Place => Other().Replace(Namespaces().Replace(Id[(Type.Namespace!.Length + 3)..].Replace("#ctor", "new", StringComparison.Ordinal), "$1"), "-").Trim('-');

    /// <summary>The name as it is written in a text of a type: without that type where it is its own.</summary>
    public string NameIn(Type? reader) =>
        Member is Type || Type == reader ? Signature.NameOf(Member) : $"{Type.Name.Split('`')[0]}.{Signature.NameOf(Member)}";

    [GeneratedRegex(@"([(,{])(?:\w+\.)+")]
    private static partial Regex Namespaces();

    [GeneratedRegex("[^A-Za-z0-9.]+")]
    private static partial Regex Other();
}
