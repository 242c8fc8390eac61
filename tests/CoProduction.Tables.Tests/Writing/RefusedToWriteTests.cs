using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Tests.Shared;

namespace CoProduction.Tables.Tests.Writing;

/// <summary>What would be lost, or could not be read again, is refused with the reason.</summary>
public sealed class RefusedToWriteTests
{
    private static readonly Dictionary<string, Activity> Parts = new()
    {
        ["$.id"] = new Activity("x") { Id = "a" },
        ["$.description"] = new Activity("x") { Description = "d" },
        ["$.answers.users"] = new Activity("x") { Users = true },
        ["$.answers.residents"] = new Activity("x") { Evidence = Evidence(Codebook.Residents, new() { Missing = MissingReason.NotAsked }) },
        ["$.evidence.users.note"] = new Activity("x") { Evidence = Evidence(Codebook.Users, new() { Note = "n" }) },
        ["$.evidence.users.excerpt"] = new Activity("x") { Evidence = Evidence(Codebook.Users, new() { Excerpt = "e" }) },
        ["$.stated"] = new Activity("x") { Stated = [new StatedVerdict { Definition = "whitaker-1980", Verdict = Verdict.CoProduction, Work = "whitaker-1980" }] },
        ["$.extra"] = new Activity("x") { Extra = Sheets.Json("""{"a":"b"}""") },
    };

    public static TheoryData<string> Paths => [.. Parts.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_part_for_which_there_is_no_header_is_not_lost_in_silence(string path) => Assert.Equal(
        $"'{Parts[path]}' has something at {path}, and no header stands for it: it would be lost.",
        Assert.Throws<ArgumentException>(() => Sheets.Write(CoProductionTables.Activities, TableFile.Csv, [Parts[path]], ["title"])).Message);

    [Theory]
    [InlineData("a,title", """{"a":"b"}""", null)]
    [InlineData("a,title", """{"a":"b","c":"d"}""", "$.extra")]
    [InlineData("a,title", """{"a":[]}""", "$.extra")]
    [InlineData("a,title", """{"a":null}""", "$.extra")]
    [InlineData("extra,title", """{"a":[],"c":"d"}""", null)]
    public void Own_fields_need_a_column_each_or_that_of_all(string headers, string extra, string? path)
    {
        Activity activity = new("x") { Extra = Sheets.Json(extra) };
        byte[] Write() => Sheets.Write(CoProductionTables.Activities, TableFile.Csv, [activity], headers.Split(','));

        if (path is null)
        {
            Assert.Equal(activity, Assert.Single(Sheets.Sound(Sheets.Read(CoProductionTables.Activities, Write()))));
        }
        else
        {
            Assert.Equal($"'x' has something at {path}, and no header stands for it: it would be lost.", Assert.Throws<ArgumentException>(Write).Message);
        }
    }

    [Theory]
    [InlineData("id,title", "$.coder")]
    [InlineData("id,title,coder", "$['coder.kind']")]
    [InlineData("id,title,coder,coder.kind", "$['coder.version']")]
    [InlineData("id,title,coder,coder.kind,coder.version", "$.date")]
    [InlineData("id,title,coder,coder.kind,coder.version,date", "$.adjudicated")]
    [InlineData("id,title,coder,coder.kind,coder.version,date,adjudicated", null)]
    public void A_coding_needs_the_columns_of_who_and_when(string headers, string? path)
    {
        CodedActivity coding = new(new Activity("x") { Id = "a" }, Coder.Model("reader", "2")) { Date = new DateOnly(2026, 3, 2), IsAdjudicated = true };
        byte[] Write() => Sheets.Write(CoProductionTables.Codings, TableFile.Csv, [coding], headers.Split(','));

        if (path is null)
        {
            Assert.Equal(coding, Assert.Single(Sheets.Sound(Sheets.Read(CoProductionTables.Codings, Write()))));
        }
        else
        {
            Assert.Equal($"'a: x' has something at {path}, and no header stands for it: it would be lost.", Assert.Throws<ArgumentException>(Write).Message);
        }
    }

    [Theory]
    [InlineData("title", "$.initiative.title")]
    [InlineData("title,initiative", "$.initiative.id")]
    [InlineData("title,initiative,initiative.id", "$.initiative.description")]
    [InlineData("title,initiative,initiative.id,initiative.description", "$.initiative.extra")]
    [InlineData("title,initiative,initiative.id,initiative.description,initiative.extra", null)]
    public void An_initiative_needs_its_columns(string headers, string? path)
    {
        Initiative club = new("Club", [new Activity("x"), new Activity("y")]) { Id = "c", Description = "For all.", Extra = Sheets.Json("""{"n":1}""") };
        byte[] Write() => Sheets.Write(CoProductionTables.Described, TableFile.Csv, [club], headers.Split(','));

        if (path is null)
        {
            Assert.Equal(club, Assert.Single(Sheets.Sound(Sheets.Read(CoProductionTables.Described, Write()))));
        }
        else
        {
            Assert.Equal($"'x' has something at {path}, and no header stands for it: it would be lost.", Assert.Throws<ArgumentException>(Write).Message);
        }
    }

    [Theory]
    [InlineData("id", "No column has the header 'title'", false)]
    [InlineData("title,title", "Two headers stand for $.title.", true)]
    [InlineData("title,users,users", "Two headers stand for $.answers.users.", true)]
    [InlineData("title,own,own", "Two headers stand for $.extra.own.", true)]
    [InlineData("title,", "A header is empty.", true)]
    [InlineData(
        "title,Users", "'Users' is not a column of activities; did you mean 'users'? A column of your own has another name, or is named as such in the options.", true)]
    public void Headers_that_could_not_be_read_again_are_refused(string headers, string message, bool isRefused)
    {
        void Write() => Sheets.Write(CoProductionTables.Activities, TableFile.Csv, [], headers.Split(','));

        if (isRefused) Assert.Equal($"{message} (Parameter 'headers')", Assert.Throws<ArgumentException>(Write).Message);
        else Write();
    }

    [Fact]
    public void Titles_that_are_blank_are_refused()
    {
        Assert.Equal(
            "The title is blank; what has none could not be read again.",
            Assert.Throws<ArgumentException>(() => Sheets.Write(CoProductionTables.Activities, TableFile.Csv, [new Activity(" ")])).Message);
        Assert.Equal(
            "The title of an initiative is blank; what has none could not be read again.",
            Assert.Throws<ArgumentException>(() => Sheets.Write(CoProductionTables.Described, TableFile.Csv, [new Initiative(" ", [new Activity("x")])])).Message);
    }

    [Fact]
    public void Initiatives_of_one_title_with_ids_of_their_own_are_told_apart()
    {
        IDescribed[] all = [new Initiative("Club", [new Activity("a")]) { Id = "1" }, new Initiative("Club", [new Activity("b")]) { Id = "2" }, new Initiative("Club", [new Activity("c")])];

        Assert.Equal(all, Sheets.Sound(Sheets.Read(CoProductionTables.Described, Sheets.Write(CoProductionTables.Described, TableFile.Csv, all))));
    }

    [Fact]
    public void Answers_to_another_questionnaire_are_refused()
    {
        Activity garden = new("x") { Answers = Answers.Unknown.With(GardenQuestions.Open, true) };
        Activity noted = new("x") { Evidence = Evidence(GardenQuestions.Open, new() { Note = "n" }) };
        string expected = $"This table is for the questions of '{Codebook.Questionnaire}', not of '{GardenQuestions.Questionnaire}'.";

        Assert.All([garden, noted], activity => Assert.Equal(
            expected, Assert.Throws<ArgumentException>(() => Sheets.Write(CoProductionTables.Activities, TableFile.Csv, [activity], ["title"])).Message));
        Assert.Equal(
            [garden], Sheets.Sound(Sheets.Read(
                CoProductionTables.ActivitiesOf(GardenQuestions.Questionnaire), Sheets.Write(CoProductionTables.ActivitiesOf(GardenQuestions.Questionnaire), TableFile.Csv, [garden]))));
    }

    [Fact]
    public void What_is_neither_an_activity_nor_an_initiative_cannot_be_written() => Assert.Equal(
        "Only activities and initiatives can be written. (Parameter 'described')",
        Assert.Throws<ArgumentException>(() => Sheets.Write(CoProductionTables.Described, TableFile.Csv, [new Other()])).Message);

    [Theory]
    [InlineData(32_767, false)]
    [InlineData(32_768, true)]
    public void A_text_that_no_cell_of_Excel_holds_is_refused_with_its_header(int length, bool isRefused)
    {
        Activity activity = new("x") { Description = new string('a', length) };
        byte[] Write() => Sheets.Write(CoProductionTables.Activities, TableFile.Xlsx, [activity]);

        if (isRefused) Assert.Equal("The text under 'description' has 32768 letters, and a cell of Excel holds 32767.", Assert.Throws<ArgumentException>(Write).Message);
        else Assert.Equal(activity, Assert.Single(Sheets.Sound(Sheets.Read(CoProductionTables.Activities, Write()))));
    }

    private static Dictionary<Question, Evidence> Evidence(Question question, Evidence evidence) => new() { [question] = evidence };

    private sealed class Other : IDescribed
    {
        public string? Id => null;

        public string Title => "other";

        public string? Description => null;

        public JsonElement? Extra => null;
    }
}
