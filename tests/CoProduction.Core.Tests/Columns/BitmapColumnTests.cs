using CoProduction.Coding;
using CoProduction.Columns;

namespace CoProduction.Tests.Columns;

/// <summary>Bitmaps, bit by bit.</summary>
public sealed class BitmapColumnTests
{
    private const string Nothing = "nothing known";

    [Fact]
    public void A_bit_of_a_question_of_yes_and_no_is_yes_and_one_that_is_not_valid_is_unknown()
    {
        AnswerColumns columns = Of(4, BitmapColumn.Of(GardenQuestions.Open, new byte[] { 0b0101 }, new byte[] { 0b0011 }));

        Assert.Equal(["open: yes", "open: no", Nothing, Nothing], Told(columns));
        Assert.Equal(Answers.Unknown, columns[2]);
        Assert.Equal(["open: yes", "open: no", "open: yes", "open: no"], Told(Of(4, BitmapColumn.Of(GardenQuestions.Open, new byte[] { 0b0101 }))));
    }

    [Fact]
    public void A_bit_of_one_answer_says_whether_it_is_possible()
    {
        AnswerColumns columns = Of(
            4,
            BitmapColumn.Of(GardenQuestions.Crop.OptionOf(Scale.Individual), new byte[] { 0b0001 }, new byte[] { 0b0111 }),
            BitmapColumn.Of(GardenQuestions.Crop.OptionOf(Scale.Group), new byte[] { 0b1010 }));

        Assert.Equal(["crop: individual or community", "crop: group or community", "crop: community", Nothing], Told(columns));
        Assert.Equal(Answers.Unknown, columns[3]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(64)]
    [InlineData(71)]
    [InlineData(72)]
    [InlineData(73)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(1_100)]
    [InlineData(2_049)]
    public void Each_bit_stands_for_the_activity_at_its_place_whatever_length_the_bytes_have(int count)
    {
        byte[] values = [.. Enumerable.Range(0, (count + 7) / 8).Select(place => (byte)(place * 73))];
        byte[] validity = [.. Enumerable.Range(0, (count + 7) / 8).Select(place => (byte)(place * 151 + 5))];

        AnswerColumns columns = Of(count, BitmapColumn.Of(GardenQuestions.Watered, values, validity));
        AnswerColumns longer = Of(count, BitmapColumn.Of(GardenQuestions.Watered, new byte[(count / 8) + 20], new byte[(count / 8) + 9]));

        Assert.Equal(
            Enumerable.Range(0, count).Select(place => Bit(validity, place) ? Bit(values, place) ? "watered: yes" : "watered: no" : Nothing),
            Told(columns));
        Assert.All(Told(longer), told => Assert.Equal(Nothing, told));
        ColumnClassifier dry = new([OwnDefinitions.Of("dry", GardenQuestions.Watered.Is(false))]);
        int no = Enumerable.Range(0, count).Count(place => Bit(validity, place) && !Bit(values, place));
        int yes = Enumerable.Range(0, count).Count(place => Bit(validity, place) && Bit(values, place));
        Assert.Equal([new VerdictCount("dry", no, yes, count - no - yes)], dry.Count(columns, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_column_tells_what_it_is_of()
    {
        BitmapColumn open = BitmapColumn.Of(GardenQuestions.Open, new byte[1]);
        BitmapColumn group = BitmapColumn.Of(GardenQuestions.Crop.OptionOf(Scale.Group), new byte[1]);

        Assert.Equal(("open: yes or no", "crop: group"), ($"{open}", $"{group}"));
        Assert.Equal(GardenQuestions.Open.Options, open.Options);
        Assert.Equal([GardenQuestions.Crop.OptionOf(Scale.Group)], group.Options);
        Assert.Throws<ArgumentNullException>("question", () => BitmapColumn.Of((Question<bool>)null!, new byte[1]));
        Assert.Throws<ArgumentNullException>("option", () => BitmapColumn.Of((AnswerOption)null!, new byte[1]));
    }

    [Fact]
    public void What_does_not_fit_is_refused_in_a_sentence()
    {
        BitmapColumn open = BitmapColumn.Of(GardenQuestions.Open, new byte[1]);

        Assert.Equal("There are two columns for 'open: yes'. (Parameter 'columns')", Refused(8, open, open));
        Assert.Equal("There are two columns for 'open: no'. (Parameter 'columns')", Refused(8, BitmapColumn.Of(GardenQuestions.Open.OptionOf(false), new byte[1]), BitmapColumn.Of(GardenQuestions.Open.OptionOf(false), new byte[1])));
        Assert.Equal("The column 'users: yes or no' is of another questionnaire.", Refused(8, BitmapColumn.Of(Codebook.Users, new byte[1])));
        Assert.Equal("The column 'open: yes or no' is shorter than 9 activities.", Refused(9, open));
        Assert.Equal("The column 'open: yes or no' is shorter than 9 activities.", Refused(9, BitmapColumn.Of(GardenQuestions.Open, new byte[2], new byte[1])));
        Assert.Equal(8, Of(8, open).Count);
        Assert.Equal(0, Of(0, BitmapColumn.Of(GardenQuestions.Open, default)).Count);
        Assert.Throws<ArgumentNullException>("questionnaire", () => AnswerColumns.OfBitmaps(null!, 1, []));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => Of(-1));
        Assert.Throws<ArgumentNullException>("columns", () => AnswerColumns.OfBitmaps(GardenQuestions.Questionnaire, 1, null!));
        Assert.Throws<ArgumentNullException>("columns", () => Of(1, [null!]));

        static string Refused(long count, params BitmapColumn[] columns) => Assert.ThrowsAny<ArgumentException>(() => Of(count, columns)).Message;
    }

    private static AnswerColumns Of(long count, params BitmapColumn[] columns) => AnswerColumns.OfBitmaps(GardenQuestions.Questionnaire, count, columns);

    private static IEnumerable<string> Told(AnswerColumns columns) => Enumerable.Range(0, (int)columns.Count).Select(place => $"{columns[place]}");

    private static bool Bit(byte[] bytes, int place) => (bytes[place / 8] >> (place % 8) & 1) != 0;
}
