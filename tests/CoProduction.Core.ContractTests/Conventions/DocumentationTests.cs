using System.Xml.Linq;
using CoProduction.Reference;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace CoProduction.ContractTests.Conventions;

public sealed class DocumentationTests : IDisposable
{
    private readonly XDocument[] documentation = [.. ApiPages.Libraries.Select(library => XDocument.Load(Path.ChangeExtension(library.Location, ".xml")))];
    private readonly ModuleDefinition[] modules = [.. ApiPages.Libraries.Select(library => ModuleDefinition.ReadModule(library.Location))];

    public void Dispose() => Array.ForEach(modules, module => module.Dispose());

    [Fact]
    public void No_comment_is_empty_or_repeats_a_name_and_every_summary_is_a_sentence() =>
        Expect.None(documentation.SelectMany(DocumentationRules.Faults));

    [Theory]
    [InlineData("<summary></summary>", "M:X: <summary> is empty")]
    [InlineData("<summary>A word</summary>", "M:X: <summary> is no sentence")]
    [InlineData("<summary>A word.</summary><returns> </returns>", "M:X: <returns> is empty")]
    [InlineData("<param name=\"questionId\">The question id.</param>", "M:X: <param name=\"questionId\"> repeats the name")]
    [InlineData("<param name=\"id\">id</param>", "M:X: <param name=\"id\"> repeats the name")]
    [InlineData("<typeparam name=\"T\">The T.</typeparam>", "M:X: <typeparam name=\"T\"> repeats the name")]
    [InlineData("<summary>A <see cref=\"T:Y\" />.</summary><param name=\"id\">The permanent name.</param>", "")]
    public void A_planted_fault_of_a_comment_is_found(string comment, string expected) =>
        Assert.Equal(expected, string.Join(", ", DocumentationRules.Faults(XDocument.Parse($"<doc><member name=\"M:X\">{comment}</member></doc>"))));

    [Fact]
    public void Every_public_member_has_a_summary()
    {
        string[] members = [.. modules.SelectMany(PublicMembers.In).Select(DocCommentId.GetDocCommentId)];

        Assert.True(members.Length > 200);
        Expect.None(members.Where(id => !DocumentationRules.HasSummary(WrittenOn(id))));
    }

    [Fact]
    public void Every_exception_that_a_public_member_throws_is_documented()
    {
        IEnumerable<string> undocumented =
            from member in modules.SelectMany(PublicMembers.In)
            let id = DocCommentId.GetDocCommentId(member)
            let documented = WrittenOn(id)?.Elements("exception").Select(exception => exception.Attribute("cref")!.Value[2..]).ToArray() ?? []
            from thrown in PublicMembers.Bodies(member).SelectMany(DocumentedExceptions.ThrownBy).Distinct()
            where !documented.Contains(thrown)
            select $"{id}: {thrown}";

        Expect.None(undocumented);
    }

    [Fact]
    public void A_planted_exception_is_seen_to_be_thrown()
    {
        using ModuleDefinition planted = ModuleDefinition.ReadModule(typeof(DocumentationTests).Assembly.Location);
        MethodDefinition thrower = planted.GetType(typeof(DocumentationTests).FullName).Methods.Single(method => method.Name == nameof(Throw));

        Assert.Equal([typeof(ArgumentNullException).FullName!, typeof(FormatException).FullName!], DocumentedExceptions.ThrownBy(thrower));
    }

    private static void Throw(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        throw new FormatException(text);
    }

    private XElement? CommentOn(string id) => documentation.SelectMany(each => each.Descendants("member")).FirstOrDefault(member => member.Attribute("name")!.Value == id);

    /// <summary>The comment as somebody wrote it: the compiler lets the method made for an extension member take over the comment on that member.</summary>
    private XElement? WrittenOn(string id) =>
        CommentOn(id) is { } comment && comment.Element("inheritdoc")?.Attribute("cref")?.Value is { } source ? CommentOn(source) : CommentOn(id);
}
