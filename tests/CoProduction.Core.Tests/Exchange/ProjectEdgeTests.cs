using System.IO.Compression;
using System.Text;
using CoProduction.Coding;
using CoProduction.Exchange;

namespace CoProduction.Tests.Exchange;

/// <summary>What is taken from a project, attribute by attribute.</summary>
public sealed class ProjectEdgeTests
{
    private const string Codes = """<CodeBook><Codes><Code guid="y" name="open: yes"/><Code guid="n" name="open:no"/><Code guid="c" name="crop: group"/></Codes></CodeBook>""";

    [Theory]
    [InlineData("name=\"garden.txt\"", "garden.txt", "garden")]
    [InlineData("name=\"garden.MD\"", "garden.MD", "garden")]
    [InlineData("name=\"a.docx\"", "a.docx", "a")]
    [InlineData("name=\"a.doc\"", "a.doc", "a")]
    [InlineData("name=\"a.odt\"", "a.odt", "a")]
    [InlineData("name=\"a.rtf\"", "a.rtf", "a")]
    [InlineData("name=\"a.pdf\"", "a.pdf", "a")]
    [InlineData("name=\"a.html\"", "a.html", "a")]
    [InlineData("name=\"a.htm\"", "a.htm", "a")]
    [InlineData("name=\"a.png\"", "a.png", "a.png")]
    [InlineData("name=\"v1.2\"", "v1.2", "v1.2")]
    [InlineData("name=\".txt\"", ".txt", ".txt")]
    [InlineData("name=\" \" guid=\"{ABC}\"", "abc", "abc")]
    [InlineData("guid=\" \"", "unnamed", "unnamed")]
    [InlineData("", "unnamed", "unnamed")]
    public void A_source_is_called_by_its_name_or_its_identifier(string attributes, string title, string id)
    {
        CodedActivity coding = Assert.Single(Read($"{Codes}<Sources><TextSource {attributes}>{Coding("y")}</TextSource></Sources>").Codings);

        Assert.Equal((title, id), (coding.Activity.Title, coding.Activity.Id));
        Assert.Equal("open: yes", $"{coding.Activity.Answers}");
    }

    [Theory]
    [InlineData("0", "3", "one")]
    [InlineData("4", "7", "two")]
    [InlineData("0", "7", "one\ntwo")]
    [InlineData("-1", "3", "named")]
    [InlineData("3", "3", "named")]
    [InlineData("4", "3", "named")]
    [InlineData("4", "8", "named")]
    [InlineData("a", "3", "named")]
    [InlineData("0", "", "named")]
    public void A_mark_has_the_words_between_its_places_or_else_its_name(string start, string end, string excerpt)
    {
        string source = $"""
            <TextSource name="a"><PlainTextContent>one&#13;&#10;two</PlainTextContent>
            <PlainTextSelection name="named" startPosition="{start}" endPosition="{end}">{Coding("y")}</PlainTextSelection></TextSource>
            """;

        CodedActivity coding = Assert.Single(Read($"{Codes}<Sources>{source}</Sources>").Codings);

        Assert.Equal(new Evidence { Excerpt = excerpt }, coding.Activity.Evidence[GardenQuestions.Open]);
    }

    [Fact]
    public void Sixty_marks_at_the_end_of_a_million_characters_are_few_words()
    {
        string marks = string.Concat(Enumerable.Repeat($"<PlainTextSelection startPosition=\"999997\" endPosition=\"1000000\">{Coding("y")}</PlainTextSelection>", 60));

        CodedActivity coding = Assert.Single(Read($"{Codes}<Sources><TextSource name=\"a\" plainTextPath=\"internal://t.txt\">{marks}</TextSource></Sources>", new string('a', 999_997) + "end").Codings);

        Assert.Equal(new Evidence { Excerpt = "end" }, coding.Activity.Evidence[GardenQuestions.Open]);
    }

    [Theory]
    [InlineData("plainTextPath=\"internal://t.txt\"", "one")]
    [InlineData("plainTextPath=\"internal://folder/T.TXT\"", "one")]
    [InlineData("plainTextPath=\"internal://u.txt\"", null)]
    [InlineData("plainTextPath=\"relative://t.txt\"", null)]
    [InlineData("plainTextPath=\"t.txt\"", null)]
    [InlineData("", null)]
    public void A_text_beside_the_project_is_found_by_its_file(string path, string? excerpt)
    {
        string source = $"<TextSource name=\"a\" {path}><PlainTextSelection startPosition=\"0\" endPosition=\"3\">{Coding("y")}</PlainTextSelection></TextSource>";

        CodedActivity coding = Assert.Single(Read($"{Codes}<Sources>{source}</Sources>", "one two").Codings);

        Assert.Equal(excerpt, coding.Activity.Evidence.GetValueOrDefault(GardenQuestions.Open)?.Excerpt);
    }

    [Theory]
    [InlineData("creatingUser=\"{U1}\"", "", "", "Ana")]
    [InlineData("", "creatingUser=\"u1\"", "", "Ana")]
    [InlineData("", "", "creatingUser=\"u1\"", "Ana")]
    [InlineData("creatingUser=\"u2\"", "creatingUser=\"u1\"", "creatingUser=\"u1\"", "ben")]
    [InlineData("", "creatingUser=\"u2\"", "creatingUser=\"u1\"", "ben")]
    [InlineData("creatingUser=\"u3\"", "", "", "unnamed")]
    [InlineData("creatingUser=\"u4\"", "creatingUser=\"u1\"", "", "unnamed")]
    [InlineData("", "", "", "unnamed")]
    public void A_mark_is_of_whoever_made_it_or_what_it_stands_in(string coding, string selection, string source, string coder)
    {
        const string Users = """<Users><User guid="U1" name="Ana"/><User guid="u1" name="Other"/><User guid="u2" name=" " id="ben"/><User guid="u3"/><User name="Without"/></Users>""";
        string content = $"<TextSource name=\"a\" {source}><PlainTextSelection {selection}>{Coding("y", coding)}</PlainTextSelection></TextSource>";

        CodedActivity read = Assert.Single(Read($"{Users}{Codes}<Sources>{content}</Sources>").Codings);

        Assert.Equal(Coder.Person(coder), read.Coder);
    }

    [Theory]
    [InlineData("creationDateTime=\"2026-03-01T10:00:00Z\"", "creationDateTime=\"2026-04-01T10:00:00Z\"", "2026-03-01")]
    [InlineData("", "creationDateTime=\"2026-04-01\"", "2026-04-01")]
    [InlineData("creationDateTime=\"1 March 2026\"", "creationDateTime=\"2026-04-01\"", null)]
    [InlineData("", "", null)]
    public void A_mark_is_of_the_day_on_which_it_was_made(string coding, string selection, string? day)
    {
        string content = $"<TextSource name=\"a\"><PlainTextSelection {selection}>{Coding("y", coding)}</PlainTextSelection></TextSource>";

        CodedActivity read = Assert.Single(Read($"{Codes}<Sources>{content}</Sources>").Codings);

        Assert.Equal(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), read.Date);
    }

    [Fact]
    public void A_coding_is_of_the_last_day_of_its_marks_and_has_each_word_and_note_once()
    {
        string Selection(string code, string day, string name, string note) =>
            $"<PlainTextSelection name=\"{name}\"><Description>{note}</Description>{Coding(code, $"creationDateTime=\"{day}\"")}</PlainTextSelection>";
        string content = Selection("y", "2026-03-02", "b", "n") + Selection("y", "2026-03-05", "a", " ") + Selection("y", "2026-03-01", "b", "m") + Selection("c", "2026-03-03", " ", "n");

        CodedActivity read = Assert.Single(Read($"{Codes}<Sources><TextSource name=\"a\">{content}</TextSource></Sources>").Codings);

        Assert.Equal(new DateOnly(2026, 3, 5), read.Date);
        Assert.Equal(new Evidence { Excerpt = "b\na", Note = "n\nm" }, read.Activity.Evidence[GardenQuestions.Open]);
        Assert.Equal(new Evidence { Note = "n" }, read.Activity.Evidence[GardenQuestions.Crop]);
        Assert.Equal("open: yes; crop: group", $"{read.Activity.Answers}");
    }

    [Fact]
    public void Marks_that_stand_for_no_answer_are_counted_by_the_name_of_their_code()
    {
        const string Others = """
            <CodeBook><Codes><Code guid="a" name="Barriers"/><Code guid="A" name="open: yes"/><Code guid="b" name="open: maybe"/><Code guid="d" name="fence: yes"/><Code guid="e"/><Code guid="f" name="a: b: c"/>
            <Code guid="g" name="open"><Code guid="h" name="no"/><Code guid="i" name="watered: yes"/></Code></Codes><Codes name="crop"><Code guid="k" name="group"/></Codes></CodeBook>
            """;
        string[] codes = ["{A}", "a", "b", "d", "e", "f", "g", "h", "i", "k", "x"];
        string content = string.Concat(codes.Select(code => Coding(code))) + "<Coding/>";

        ProjectCodings read = Read($"{Others}<Sources><TextSource name=\"a\">{content}</TextSource></Sources>");

        Assert.Equal(
            [
                "'Barriers' stands for no answer: 2 marks were left out.", "'open: maybe' stands for no answer: 1 mark was left out.", "'fence: yes' stands for no answer: 1 mark was left out.",
                "'e' stands for no answer: 1 mark was left out.", "'a: b: c' stands for no answer: 1 mark was left out.", "'open' stands for no answer: 1 mark was left out.",
                "'group' stands for no answer: 1 mark was left out.", "'x' stands for no answer: 1 mark was left out.", "'unnamed' stands for no answer: 1 mark was left out.",
            ],
            read.Remarks);
        Assert.Equal("open: no; watered: yes", $"{Assert.Single(read.Codings).Activity.Answers}");
    }

    [Fact]
    public void A_code_by_its_identifier_is_an_answer_whatever_its_name()
    {
        string codes = $$"""<CodeBook><Codes><Code guid="{{{Identifier.Of(GardenQuestions.Open.OptionOf(false))}}}" name="open: yes"/></Codes></CodeBook>""";

        ProjectCodings read = Read($"{codes}<Sources><TextSource name=\"a\">{Coding($"{Identifier.Of(GardenQuestions.Open.OptionOf(false))}".ToUpperInvariant())}</TextSource></Sources>");

        Assert.Equal("open: no", $"{Assert.Single(read.Codings).Activity.Answers}");
    }

    [Fact]
    public void Sources_without_a_mark_and_projects_without_sources_have_no_coding()
    {
        Assert.Empty(Read($"{Codes}<Sources><TextSource name=\"a\"/></Sources>").Codings);
        Assert.Empty(Read($"{Codes}").Codings);
        Assert.Empty(Read("").Remarks);
        Assert.Throws<ArgumentNullException>("questionnaire", () => RefiProject.Read(Zip(""), null!));
        Assert.Throws<ArgumentNullException>("qdpx", () => RefiProject.Read(null!, GardenQuestions.Questionnaire));
    }

    [Fact]
    public void A_project_may_have_256_levels_and_no_more()
    {
        Assert.Empty(Read(Nested(255)).Codings);
        Assert.Equal("The project has elements nested deeper than 256 levels.", Assert.Throws<InvalidDataException>(() => Read(Nested(256))).Message);

        static string Nested(int levels) => string.Concat(Enumerable.Repeat("<Code>", levels)) + "x" + string.Concat(Enumerable.Repeat("</Code>", levels));
    }

    [Fact]
    public void What_is_read_is_copied_and_needed()
    {
        List<string> remarks = ["one"];
        ProjectCodings codings = new() { Codings = [], Remarks = remarks };
        remarks.Add("two");

        Assert.Equal(["one"], codings.Remarks);
        Assert.Empty(new ProjectCodings { Codings = [] }.Remarks);
        Assert.Throws<ArgumentNullException>(() => new ProjectCodings { Codings = null! });
        Assert.Throws<ArgumentNullException>(() => new ProjectCodings { Codings = [], Remarks = null! });
    }

    private static string Coding(string code, string attributes = "") => $"<Coding {attributes}><CodeRef targetGUID=\"{code}\"/></Coding>";

    private static ProjectCodings Read(string content, string? text = null)
    {
        using MemoryStream zip = Zip(content, text);
        ProjectCodings read = RefiProject.Read(zip, GardenQuestions.Questionnaire);
        Assert.True(zip.CanRead);
        return read;
    }

    private static MemoryStream Zip(string content, string? text = null)
    {
        MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "Study.QDE", $"<Project xmlns=\"urn:QDA-XML:project:1.0\">{content}</Project>");
            if (text is not null) Add(archive, "sources/t.txt", text);
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
