using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CoProduction.ContractTests.Conventions;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Reference;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace CoProduction.ContractTests.Docs;

/// <summary>The pages of the API, held against the compiled library by another reader of it than the one that makes them.</summary>
public sealed partial class ApiReferenceTests
{
    private static readonly Dictionary<string, string> Pages = ApiPages.Namespaces.ToDictionary(name => $"{name}.md", ApiPages.Of);

    [Fact]
    public void Every_public_member_has_one_entry_on_the_page_of_its_namespace()
    {
        string[] members = [.. ApiPages.Libraries.SelectMany(MembersOf).Order(StringComparer.Ordinal)];

        Assert.True(members.Length > 1000);
        Assert.Equal(members, ApiPages.Entries.Keys.Order(StringComparer.Ordinal));
        Expect.None(ApiPages.Entries.Values
            .Where(entry => Pages[entry.Page].Split($"<a id=\"{entry.Place}\"></a>").Length != 2)
            .Select(entry => $"{entry.Id} is not once on {entry.Page}"));
    }

    [Fact]
    public void No_entry_is_without_a_signature_and_a_sentence() => Expect.None(
        from page in Pages
        from part in page.Value.Split("<a id=\"")[1..]
        where !Member().IsMatch(part) && !Type().IsMatch(part)
        select $"{page.Key}: {part.Split('\n')[0]}");

    [Fact]
    public void The_index_names_every_type_and_the_documents_lead_to_it()
    {
        Expect.None(ApiPages.Types.Select(type => $"(api/{type.Namespace}.md#{ApiPages.Entries[DocId.Of(type)].Place})")
            .Where(link => !ApiPages.Index().Contains(link, StringComparison.Ordinal)));
        Assert.All(
            [("README.md", "(docs/reference/api.md)"), ("docs/README.md", "(reference/api.md)"), ("docs/reference/README.md", "(api.md)")],
            link => Assert.Contains(link.Item2, Repository.Read(link.Item1), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("M:CoProduction.Json.JsonFormat`1.TryRead(System.String,`0@,System.Collections.Generic.IReadOnlyList{CoProduction.Problem}@)",
        "bool TryRead(string json, out T? value, out IReadOnlyList<Problem> problems)")]
    [InlineData("M:CoProduction.Json.JsonFormat`1.ReadAsync(System.IO.Stream,System.Threading.CancellationToken)",
        "Task<T> ReadAsync(Stream utf8, CancellationToken cancellationToken = default)")]
    [InlineData("T:CoProduction.Json.JsonFormat`1", "sealed class JsonFormat<T> where T : notnull")]
    [InlineData("T:CoProduction.Coding.Answers", "readonly struct Answers : IEquatable<Answers>")]
    [InlineData("P:CoProduction.Definition.Criterion", "required Criterion Criterion { get; init; }")]
    [InlineData("P:CoProduction.Classification.Item(System.String)", "Judgement this[string definitionId] { get; }")]
    [InlineData("M:CoProduction.Coding.Condition.op_BitwiseAnd(CoProduction.Coding.Condition,CoProduction.Coding.Condition)", "static Condition operator &(Condition left, Condition right)")]
    [InlineData("M:CoProduction.ClassificationExtensions.Explain(CoProduction.Classification)", "static string Explain(this Classification classification)")]
    [InlineData("M:CoProduction.Classifier.Assess(CoProduction.Coding.Answers@,System.Span{CoProduction.Verdict})", "void Assess(in Answers answers, Span<Verdict> verdicts)")]
    [InlineData("F:CoProduction.ProblemCodes.EmptyInput", "const string EmptyInput = \"CPJ001\"")]
    [InlineData("F:CoProduction.Verdict.Undetermined", "Undetermined")]
    public void A_declaration_is_spelled_as_in_CSharp(string id, string expected) =>
        Assert.Equal(expected, Signature.Of(ApiPages.Entries[id].Member));

    [Fact]
    public void What_an_extension_extends_leads_to_it() => Assert.Contains(
        "\nExtension methods:\n\n- [`ClassificationExtensions.Explain(Classification)`](#ClassificationExtensions.Explain-Classification): ",
        Pages["CoProduction.md"], StringComparison.Ordinal);

    [Fact]
    public void A_comment_is_taken_over_whole_or_in_part()
    {
        const string Read = "M:CoProduction.Json.JsonFormat`1.Validating";
        Comments comments = new(XDocument.Parse($"""
            <doc><member name="{Read}"><summary>Its own.</summary><inheritdoc cref="M:Other" path="/remarks"/></member>
            <member name="M:Other"><summary>Another's.</summary><remarks>More.</remarks><returns>A thing.</returns></member>
            <member name="T:CoProduction.Activity"><inheritdoc cref="M:Other"/></member></doc>
            """));

        Assert.Equal(["Its own.", "More."], comments.On(typeof(JsonFormat<>).GetMethod("Validating")!).Select(part => part.Value));
        Assert.Equal(["Another's.", "More.", "A thing."], comments.On(typeof(Activity)).Select(part => part.Value));
        Assert.Equal(
            "T:CoProduction.Definitions.Sharp1980 has no summary.",
            Assert.Throws<InvalidDataException>(() => comments.On(typeof(Sharp1980))).Message);
    }

    [Fact]
    public void A_comment_is_shown_as_Markdown_with_links_and_what_cannot_be_shown_is_refused()
    {
        CommentText text = new(ApiPages.Entries, "CoProduction.md", typeof(Activity));

        Assert.Equal(
            "A \\<b> in [`Activity`](#Activity), `null`, [`Answers`](CoProduction.Coding.md#Answers), `IEnumerable<T>` and `x`.",
            text.Of(XElement.Parse("""
                <summary>A &lt;b> in <see cref="T:CoProduction.Activity"/>, <see langword="null"/>,
                <see cref="T:CoProduction.Coding.Answers"/>, <see cref="T:System.Collections.Generic.IEnumerable`1"/> and <c>x</c>.</summary>
                """)));
        Assert.StartsWith(
            "The reference cannot show this in a comment: <table",
            Assert.Throws<InvalidDataException>(() => text.Of(XElement.Parse("<summary><table/></summary>"))).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> MembersOf(Assembly library)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(library.Location);
        return [.. PublicMembers.In(module).Select(DocCommentId.GetDocCommentId)];
    }

    [GeneratedRegex(@"\A[\w.-]+""></a>`[^`]+`: [^\n]+[.:]\n")]
    private static partial Regex Member();

    [GeneratedRegex(@"\A[\w.-]+""></a>`[^`]+`\n\n`[^`]+`\n\n[^\n]+\.\n")]
    private static partial Regex Type();
}
