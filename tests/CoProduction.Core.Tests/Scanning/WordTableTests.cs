using System.Text;
using CoProduction.Scanning;

namespace CoProduction.Tests.Scanning;

public sealed class WordTableTests
{
    // Of each length some that differ in a single letter, wherever it stands.
    private static readonly string[] Alike =
    [
        .. from length in Enumerable.Range(1, 20)
           from changed in Enumerable.Range(0, length)
           select $"{new string('a', changed)}b{new string('a', length - changed - 1)}",
    ];

    [Fact]
    public void Words_that_differ_in_one_letter_are_told_apart_wherever_it_stands()
    {
        WordTable table = new(Alike);

        Assert.Equal(210, Alike.Length);
        Assert.Equal(Enumerable.Range(0, Alike.Length), Alike.Select(word => IndexIn(table, word)));
        foreach (int length in Enumerable.Range(0, 40)) Assert.Equal(-1, IndexIn(table, new string('a', length)));
    }

    [Fact]
    public void A_word_that_is_not_there_is_not_taken_for_one_from_which_it_differs_in_one_letter()
    {
        foreach (int length in Enumerable.Range(1, 24))
        {
            WordTable table = new(new string('a', length));

            Assert.Equal(0, IndexIn(table, new string('a', length)));
            foreach (int changed in Enumerable.Range(0, length))
            {
                Assert.Equal(-1, IndexIn(table, $"{new string('a', changed)}b{new string('a', length - changed - 1)}"));
            }
        }
    }

    [Fact]
    public void There_is_room_for_255_words_and_for_no_more()
    {
        string[] words = [.. Enumerable.Range(0, 256).Select(number => $"{number}")];
        WordTable table = new(words[..255]);

        Assert.Equal(Enumerable.Range(0, 255), words[..255].Select(word => IndexIn(table, word)));
        Assert.Equal(-1, IndexIn(table, "255"));
        Assert.Equal("words", Assert.Throws<ArgumentOutOfRangeException>(() => new WordTable(words)).ParamName);
    }

    [Fact]
    public void Without_words_nothing_is_found()
    {
        WordTable table = new([]);

        Assert.Equal(-1, IndexIn(table, ""));
        Assert.Equal(-1, IndexIn(table, "a"));
        Assert.Equal(0, IndexIn(new WordTable(""), ""));
    }

    [Fact]
    public void The_words_of_a_questionnaire_stand_for_its_answers()
    {
        QuestionWords words = new(GardenQuestions.Questionnaire);
        int[] indices = [words.Ids.IndexOf("open"u8), words.Ids.IndexOf("crop"u8), words.Ids.IndexOf("watered"u8)];
        (int open, int crop) = (indices[0], indices[1]);

        Assert.Equal(["open", "crop", "watered"], indices.Select(index => words.Questionnaire.Questions[index].Id));
        Assert.Equal(-1, words.Ids.IndexOf("Open"u8));
        Assert.Same(GardenQuestions.Questionnaire, words.Questionnaire);
        Assert.Equal(GardenQuestions.Open.FindOption("yes")!.Mask, words.AnswerTo(open, isYes: true));
        Assert.Equal(GardenQuestions.Open.FindOption("no")!.Mask, words.AnswerTo(open, isYes: false));
        Assert.True(words.AnswerTo(open, "yes"u8).IsEmpty);
        Assert.Equal(
            GardenQuestions.Crop.Options.Select(option => option.Mask),
            GardenQuestions.Crop.Options.Select(option => words.AnswerTo(crop, Encoding.UTF8.GetBytes(option.Token))));
        Assert.True(words.AnswerTo(crop, isYes: true).IsEmpty);
        Assert.True(words.AnswerTo(crop, isYes: false).IsEmpty);
        Assert.True(words.AnswerTo(crop, "large"u8).IsEmpty);
        Assert.Equal("questionnaire", Assert.Throws<ArgumentNullException>(() => new QuestionWords(null!)).ParamName);
    }

    private static int IndexIn(WordTable table, string word) => table.IndexOf(Encoding.UTF8.GetBytes(word));
}
