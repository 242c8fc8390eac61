using System.Text;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Tables.Tests;

public sealed class ResultTablesTests
{
    private static readonly Classifier Two = new([Whitaker1980.Definition, BrudneyEngland1983.Definition], [Alford2009.Typology]);

    private static readonly Activity[] Three =
    [
        Sheets.Published[0],
        new Activity("=1+1 is no formula") { Id = "-5", CitizensDeliver = false, Voluntariness = Voluntariness.Compelled },
        new Activity("Nothing is known"),
    ];

    [Fact]
    public void Verdicts_stand_in_words_or_as_1_0_and_empty()
    {
        string words = Text(stream => ResultTables.Write(stream, TableFile.Csv, Results(), ResultColumns.Verdicts(Two.Definitions)));
        string matrix = Text(stream => ResultTables.Write(stream, TableFile.Csv, Results(), ResultColumns.Matrix(Two.Definitions).And(ResultColumns.Contradictions)));

        Assert.Equal("id,title,whitaker-1980,brudney-england-1983", words.Split('\n')[0]);
        Assert.Equal("id,title,whitaker-1980,brudney-england-1983,contradictions", matrix.Split('\n')[0]);
        foreach ((int index, Classification result) in Results().Index())
        {
            Assert.EndsWith($",{string.Join(',', result.Judgements.Select(judgement => Token.Of(judgement.Verdict)))}", words.Split('\n')[index + 1], StringComparison.Ordinal);
            string[] numbers = [.. result.Judgements.Select(judgement => judgement.Verdict switch { Verdict.CoProduction => "1", Verdict.NotCoProduction => "0", _ => "" })];
            Assert.EndsWith($",{string.Join(',', numbers)},0", matrix.Split('\n')[index + 1], StringComparison.Ordinal);
        }

        Assert.Equal("-5,'=1+1 is no formula,", words.Split('\n')[2][..23]);
    }

    [Fact]
    public void Long_rows_have_a_verdict_its_reasons_and_what_is_open()
    {
        string[] lines = Text(stream => ResultTables.WriteLong(stream, TableFile.Csv, Results())).TrimEnd('\n').Split('\n');

        Assert.Equal("id,title,definition,verdict,reasons,openQuestions", lines[0]);
        Assert.Equal(7, lines.Length);
        Assert.Equal("-5,'=1+1 is no formula,brudney-england-1983,notCoProduction,citizensDeliver: no | voluntariness: compelled,", lines[4]);
        string[] open = [.. Two.Classify(Three[2])[BrudneyEngland1983.Definition].OpenQuestions.Select(question => question.Question.Id)];
        Assert.Equal($",Nothing is known,brudney-england-1983,undetermined,,{string.Join('|', open)}", lines[6]);
    }

    [Fact]
    public void Memberships_stand_under_typology_and_kind()
    {
        string[] lines = Text(stream => ResultTables.Write(stream, TableFile.Csv, Results(), ResultColumns.Memberships(Two.Typologies))).TrimEnd('\n').Split('\n');

        Assert.Equal($"id,title,{string.Join(',', Alford2009.Typology.Kinds.Select(kind => $"{Alford2009.Typology.Id}:{kind.Id}"))}", lines[0]);
        Assert.EndsWith(string.Join(',', Two.Classify(Three[0]).Placements.Select(placement => Token.Of(placement.Membership))), lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TableFile.Csv)]
    [InlineData(TableFile.Xlsx)]
    public void Results_are_written_beside_the_columns_of_the_sheet_and_nothing_of_it_is_lost(TableFile file)
    {
        byte[] sheet = "title;users;budget;whitaker-1980\nOne;yes;-3,5;old\nTwo;maybe;=4;old\nThree;no;\"a;b\";\n"u8.ToArray();
        using MemoryStream output = new();

        Located<Activity>[] rows = [.. ResultTables.ClassifyBeside(CoProductionTables.Activities, new MemoryStream(sheet), output, file, Two, ResultColumns.Verdicts(Two.Definitions))];

        Assert.Equal([true, false, true], rows.Select(row => row.IsRead));
        Assert.Equal("CPJ202", Assert.Single(rows[1].Problems).Code);
        Located<Activity>[] again = [.. CoProductionTables.Activities.ReadMany(new MemoryStream(output.ToArray()))];
        Assert.Equal(rows.Select(row => row.IsRead), again.Select(row => row.IsRead));
        Assert.Equal("-3,5", again[0].Value!.Extra!.Value.GetProperty("budget").GetString());
        Assert.Equal("a;b", again[2].Value!.Extra!.Value.GetProperty("budget").GetString());
        foreach (int row in (int[])[0, 2])
        {
            Classification result = Two.Classify(rows[row].Value!);
            Assert.All(result.Judgements, judgement =>
                Assert.Equal(Token.Of(judgement.Verdict), again[row].Value!.Extra!.Value.GetProperty(judgement.Definition.Id).GetString()));
        }

        if (file == TableFile.Csv)
        {
            string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
            Assert.Equal("title,users,budget,whitaker-1980,brudney-england-1983", lines[0]);
            Assert.Equal("Two,maybe,'=4,,", lines[2]);
        }
    }

    [Fact]
    public async Task They_are_written_without_blocking_with_progress_and_until_cancelled()
    {
        byte[] sheet = Sheets.Write(CoProductionTables.Activities, TableFile.Csv, Sheets.Published);
        using MemoryStream output = new();
        using MemoryStream table = new(sheet);
        using CancellationTokenSource stop = new();
        Count count = new();
        int read = 0;

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (Located<Activity> row in ResultTables.ClassifyBesideAsync(
                CoProductionTables.Activities, table, output, TableFile.Csv, Two, ResultColumns.Matrix(Two.Definitions), count, stop.Token))
            {
                Assert.True(row.IsRead);
                if (++read == 10) await stop.CancelAsync();
            }
        });

        Assert.Equal(10, read);
        Assert.Equal(11, count.Last);
    }

    private static IEnumerable<Classification> Results() => Three.Select(Two.Classify);

    private static string Text(Action<MemoryStream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class Count : IProgress<long>
    {
        public long Last { get; private set; }

        public void Report(long value) => Last = value;
    }
}
