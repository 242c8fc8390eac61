using System.Text;
using CoProduction.Coding;
using FsCheck.Xunit;

namespace CoProduction.Tables.Tests.Reading;

/// <summary>The fast way from rows to answers tells what the careful one tells, of every sheet.</summary>
public sealed class AnswersTests
{
    private static readonly string[] Cells =
        ["yes", "no", "", "", "yes|no", "no|yes", "?cannotTell", "yes?notAsked", "\"yes\"", "\"ye\"\"s\"", "maybe", "Yes", "TRUE", "false", "'=x", "ja", "yes|yes", "yes, and a text that is longer than a word"];

    private static readonly string[] Ids = ["a", "b c", " d", "e ", "'=f", "ü", "g\u0007", ""];

    private static readonly string[] Titles = ["One", "'One", "\"Quoted, one\"", "\"Two\nlines\"", "Élan", "  ", "", "'\t", "'=1+1", "One\u0007"];

    public static TheoryData<bool, bool> Ways => new() { { false, false }, { true, false }, { false, true }, { true, true } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Of_each_damaged_text(bool isLenient, bool isValidating)
    {
        string[] texts = [.. DamagedSheets.Described.Concat(DamagedSheets.Codings).Select(sheet => sheet.Text)];

        Assert.True(texts.Length >= 40);
        Assert.All(texts, text => FastReading.RequireSame(Encoding.UTF8.GetBytes(text), isLenient, isValidating));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Of_each_workbook(bool isLenient, bool isValidating) => Assert.All(
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Workbooks"), "*.xlsx"), file => FastReading.RequireSame(File.ReadAllBytes(file), isLenient, isValidating));

    [Theory]
    [MemberData(nameof(Ways))]
    public void Of_some_published_cases_again_and_again(bool isLenient, bool isValidating)
    {
        // The proofs take all of them.
        Activity[] some = [.. Sheets.Published.Where((_, index) => index % 8 == 0)];

        Assert.All(
            Enum.GetValues<TableFile>(),
            file => FastReading.RequireSame(Sheets.Write(CoProductionTables.Activities, file, Enumerable.Repeat(some, 3).SelectMany(all => all)), isLenient, isValidating));
    }

    [Property(MaxTest = 300)]
    public void Of_any_rows(int[][] drawn, bool isLenient, bool isValidating)
    {
        StringBuilder text = new("id,title,users,residents,users.note,own,,voluntariness\n");
        foreach (int[] row in Enumerable.Repeat(drawn ?? [], 2).SelectMany(rows => rows))
        {
            int At(int place) => row is { Length: > 0 } ? Math.Abs((row[place % row.Length] % 1000) + place) : place;
            text.Append(Ids[At(0) % Ids.Length]).Append(',').Append(Titles[At(1) % Titles.Length]).Append(',').Append(Cells[At(2) % Cells.Length]).Append(',').Append(Cells[At(3) % Cells.Length])
                .Append(',').Append(At(4) % 3 == 0 ? "a note" : "").Append(",=own,").Append(At(5) % 17 == 0 ? "lost" : "").Append(',')
                .Append(At(6) % 2 == 0 ? "voluntary|partlyVoluntary" : "compelled").Append(At(7) % 13 == 0 ? ",more\n" : "\n");
        }

        FastReading.RequireSame(Encoding.UTF8.GetBytes(text.ToString()), isLenient, isValidating);
    }

    [Fact]
    public void Words_beyond_those_that_are_kept_are_read_with_care()
    {
        Question many = Codebook.Questions.MaxBy(question => question.Options.Count)!;
        string[] words =
        [
            .. Enumerable.Range(1, (1 << many.Options.Count) - 2)
                .Select(set => string.Join('|', many.Options.Where((_, place) => (set & (1 << place)) != 0).Select(option => option.Token))),
        ];

        Assert.True(words.Count(word => word.Length < 32) > 24);
        FastReading.RequireSame(Encoding.UTF8.GetBytes($"title,{many.Id}\n{string.Concat(Enumerable.Repeat(words, 3).SelectMany(all => all).Select(word => $"Row,{word}\n"))}"), false, false);
    }

    [Fact]
    public async Task They_are_read_without_blocking_and_until_cancelled()
    {
        using TableAnswersReader rows = CoProductionTables.Activities.ReadAnswers(Stream("id,title,users\na,One,yes\n\nb,Two,no\n"));
        Assert.Equal((-1, 0, false), (rows.Index, rows.Line, rows.IsRead));
        Assert.Null(rows.Id);

        Assert.True(await rows.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal((0, 2, "a", "One", true), (rows.Index, rows.Line, rows.Id, rows.Title, rows.IsRead));
        Assert.True(await rows.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal((1, 4, "b", new Activity("Two") { Users = false }.Answers), (rows.Index, rows.Line, rows.Id, rows.Answers));
        Assert.False(await rows.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal((null, Answers.Unknown), (rows.Id, rows.Answers));

        using TableAnswersReader stopped = CoProductionTables.Activities.ReadAnswers(Stream("title\nOne\n"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await stopped.ReadAsync(new CancellationToken(canceled: true)));
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
