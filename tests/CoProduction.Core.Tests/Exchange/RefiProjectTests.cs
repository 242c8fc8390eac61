using System.IO.Compression;
using System.Text;
using CoProduction.Coding;
using CoProduction.Exchange;

namespace CoProduction.Tests.Exchange;

/// <summary>Projects as the standard describes them; no program's own file is at hand.</summary>
public sealed class RefiProjectTests
{
    private const string Users =
        "<Users><User guid=\"AAAAAAAA-0000-4000-8000-000000000001\" name=\"Ana\"/><User guid=\"{aaaaaaaa-0000-4000-8000-000000000002}\" id=\"ben\"/></Users>";

    private static readonly string[] names = ["users: yes", "users: no", "power: shared", "effort: yes", "Barriers", "power: consulted"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_marked_comes_back_as_codings_with_the_words_it_rests_on(bool keepsIdentifiers)
    {
        // 😀 is one place, and so is a line end, whatever bytes they take.
        const string Text = "😀 Patients\r\nplan their care.";
        string source = Source("vamstad.txt", $"""
            {Mark("users: yes", 2, 10, user: 1, keepsIdentifiers)}
            {Mark("power: shared", 11, 27, user: 1, keepsIdentifiers, note: "As partners.")}
            {Mark("users: no", 2, 10, user: 2, keepsIdentifiers)}
            {Mark("Barriers", 0, 1, user: 2, keepsIdentifiers)}
            """);

        ProjectCodings read = RefiProject.Read(Project(source, Text, keepsIdentifiers), Codebook.Questionnaire);

        Assert.Equal(["'Barriers' stands for no answer: 1 mark was left out."], read.Remarks);
        Assert.Equal(["Ana", "ben"], read.Codings.Select(coding => coding.Coder.Name));
        CodedActivity ana = read.Codings[0];
        Assert.Equal(("vamstad", "vamstad.txt", new DateOnly(2026, 3, 1)), (ana.Activity.Id, ana.Activity.Title, ana.Date));
        Assert.Equal("users: yes; power: shared", $"{AnswersRecord.From(ana.Activity.Answers)}");
        Assert.Equal(new Evidence { Excerpt = "Patients" }, ana.Activity.Evidence[Codebook.Users]);
        Assert.Equal(new Evidence { Excerpt = "plan their care.", Note = "As partners." }, ana.Activity.Evidence[Codebook.Power]);
        Assert.Equal("users: no", $"{AnswersRecord.From(read.Codings[1].Activity.Answers)}");
    }

    [Fact]
    public void Different_answers_of_one_coder_are_several_possible_ones_and_said_so()
    {
        string power = Mark("power: shared", 0, 1, 1, true) + Mark("power: consulted", 1, 2, 1, true) + Mark("power: consulted", 1, 2, 1, true);
        string source = Source("a", power + Mark("users: yes", 0, 1, 1, true) + Mark("users: no", 1, 2, 1, true));

        ProjectCodings read = RefiProject.Read(Project(source, "ab", true), Codebook.Questionnaire);

        Assert.Equal("power: consulted or shared", $"{AnswersRecord.From(Assert.Single(read.Codings).Activity.Answers)}");
        Assert.Equal("a\nb", read.Codings[0].Activity.Evidence[Codebook.Power].Excerpt);
        Assert.Equal("a\nb", read.Codings[0].Activity.Evidence[Codebook.Users].Excerpt);
        Assert.Equal(
            [
                "Ana marked 'power: shared' and 'power: consulted' in 'a': they are taken as answers of which one is right.",
                "Ana marked 'users: yes' and 'users: no' in 'a': they are taken as answers of which one is right.",
            ],
            read.Remarks);
    }

    [Fact]
    public void A_whole_source_can_be_coded_and_a_mark_without_its_text_has_the_words_that_name_it()
    {
        string whole = "<Coding guid=\"x\" creatingUser=\"{aaaaaaaa-0000-4000-8000-000000000002}\"><CodeRef targetGUID=\"" + GuidOf("effort: yes", true) + "\"/></Coding>";
        string picture = "<PictureSource guid=\"p\" name=\"p.png\"><PictureSelection name=\"a drawing\">"
            + $"<Coding creatingUser=\"nobody\"><CodeRef targetGUID=\"{GuidOf("users: yes", true)}\"/></Coding></PictureSelection></PictureSource>";

        ProjectCodings read = RefiProject.Read(Project(Source("a", whole) + picture, null, true), Codebook.Questionnaire);

        Assert.Equal(["ben", "unnamed"], read.Codings.Select(coding => coding.Coder.Name));
        Assert.Empty(read.Codings[0].Activity.Evidence);
        Assert.Equal("a drawing", read.Codings[1].Activity.Evidence[Codebook.Users].Excerpt);
        Assert.Null(read.Codings[1].Date);
    }

    [Fact]
    public void Codes_below_a_code_that_bears_the_questions_name_are_its_answers()
    {
        const string Nested = """<Code guid="q" name="users"><Code guid="y" name="yes"/></Code>""";
        const string Content = """<Sources><TextSource guid="s" name="a"><Coding guid="c"><CodeRef targetGUID="y"/></Coding></TextSource></Sources>""";

        ProjectCodings read = RefiProject.Read(Zip(Whole($"<CodeBook><Codes>{Nested}</Codes></CodeBook>{Content}")), Codebook.Questionnaire);

        Assert.Equal("users: yes", $"{AnswersRecord.From(Assert.Single(read.Codings).Activity.Answers)}");
    }

    [Theory]
    [InlineData("<Project/>", "The root of the project is 'Project', and not '{urn:QDA-XML:project:1.0}Project'.")]
    [InlineData("<Project", "The project is no readable XML: ")]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]><Project>&a;</Project>", "The project is no readable XML: ")]
    public void What_is_no_project_is_refused(string xml, string message) => Assert.StartsWith(
        message, Assert.Throws<InvalidDataException>(() => RefiProject.Read(Zip(xml), Codebook.Questionnaire)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_archive_or_holds_no_project_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => RefiProject.Read(new MemoryStream("no archive"u8.ToArray()), Codebook.Questionnaire));
        Assert.Equal("The archive holds no project: a file 'project.qde' is expected.", Assert.Throws<InvalidDataException>(() => RefiProject.Read(Zip("x", "a.txt"), Codebook.Questionnaire)).Message);
        Assert.Throws<ArgumentNullException>(() => RefiProject.Read(null!, Codebook.Questionnaire));
    }

    [Fact]
    public void A_long_text_that_many_sources_name_is_not_read_for_each_of_them()
    {
        using MemoryStream project = Zip(Whole($"<Sources>{string.Concat(Enumerable.Repeat(Source("a", ""), 20))}</Sources>"), text: new string('a', 10_000_000));

        Assert.Equal(
            "The texts of the sources have more than 100,000,000 characters together.",
            Assert.Throws<InvalidDataException>(() => RefiProject.Read(project, Codebook.Questionnaire)).Message);
    }

    [Fact]
    public void A_long_text_that_many_marks_hold_is_not_copied_for_each_of_them()
    {
        string marks = string.Concat(Enumerable.Repeat(Mark("users: yes", 0, 4_000_000, user: 1, keepsIdentifiers: false), 30));
        using MemoryStream project = Project(Source("a", marks), text: new string('a', 4_000_000), keepsIdentifiers: false);

        Assert.Equal(
            "What is marked in the sources has more than 100,000,000 characters in all.",
            Assert.Throws<InvalidDataException>(() => RefiProject.Read(project, Codebook.Questionnaire)).Message);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(50_000, "The project has elements nested deeper than 256 levels.")]
    public void Codes_within_codes_without_end_are_refused_before_a_tree_is_made_of_them(int levels, string? refusal)
    {
        string codes = string.Concat(Enumerable.Repeat("<Code guid=\"b\" name=\"c\">", levels)) + string.Concat(Enumerable.Repeat("</Code>", levels));
        using MemoryStream project = Zip(Whole($"<CodeBook><Codes>{codes}</Codes></CodeBook><Sources/>"));

        Assert.Equal(refusal, Record.Exception(() => RefiProject.Read(project, Codebook.Questionnaire))?.Message);
    }

    /// <summary>A project whose program has kept the identifiers and not the names, or the names and not the identifiers.</summary>
    private static MemoryStream Project(string sources, string? text, bool keepsIdentifiers)
    {
        IEnumerable<string> codes = names.Select(name =>
            $"<Code guid=\"{GuidOf(name, keepsIdentifiers)}\" name=\"{(keepsIdentifiers && name != "Barriers" ? "renamed" : name)}\" isCodable=\"true\"/>");
        return Zip(Whole($"{Users}<CodeBook><Codes>{string.Concat(codes)}</Codes></CodeBook><Sources>{sources}</Sources>"), text: text);
    }

    private static string GuidOf(string name, bool keepsIdentifiers) =>
        keepsIdentifiers && name.Split(": ") is [var question, var answer] ? $"{Identifier.Of(Codebook.Find(question)!.FindOption(answer)!)}".ToUpperInvariant()
            : $"bbbbbbbb-0000-4000-8000-00000000000{Array.IndexOf(names, name)}";

    private static string Source(string name, string content) => $"<TextSource guid=\"s\" name=\"{name}\" plainTextPath=\"internal://T1.txt\">{content}</TextSource>";

    private static string Mark(string code, int start, int end, int user, bool keepsIdentifiers, string? note = null) =>
        $"""
        <PlainTextSelection guid="m" startPosition="{start}" endPosition="{end}" creatingUser="aaaaaaaa-0000-4000-8000-00000000000{user}">
        {(note is null ? "" : $"<Description>{note}</Description>")}
        <Coding guid="c" creationDateTime="2026-03-01T10:00:00Z"><CodeRef targetGUID="{GuidOf(code, keepsIdentifiers)}"/></Coding></PlainTextSelection>
        """;

    private static string Whole(string content) => $"<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"Study\">{content}</Project>";

    private static MemoryStream Zip(string project, string name = "project.qde", string? text = null)
    {
        MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, name, project);
            if (text is not null) Add(archive, "sources/t1.TXT", "\uFEFF" + text);
        }

        stream.Position = 0;
        return stream;
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using StreamWriter writer = new(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }
}
