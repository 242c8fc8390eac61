using FsCheck;
using FsCheck.Xunit;

namespace CoProduction.AI.Tests;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("We call it “our” bus – and it’s free.", "\"our\" bus - and it's free")]
    [InlineData("We call it \"our\" bus.", "“our” bus")]
    [InlineData("two\r\n   lines\tof text", "two lines of text")]
    [InlineData("a\u00A0fixed space", "a fixed space")]
    [InlineData("a co\u00ADopera\u200Btive", "a cooperative")]
    [InlineData("住民が道を直す。", "道を直す")]
    [InlineData("السكان يصلحون الطريق", "يصلحون الطريق")]
    [InlineData("Dig 👷🏽‍♀️ here", "Dig 👷🏽‍♀️")]
    public void White_space_quotation_marks_and_dashes_count_alike_in_all_forms(string text, string quotation)
    {
        TextSpan? span = new FoldedText(text).Find(quotation);

        Assert.NotNull(span);
        Assert.Contains(span.Value.In(text), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\'', "\u2018\u2019\u201A\u201B\u2032\u00B4`")]
    [InlineData('"', "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB")]
    [InlineData('-', "\u2010\u2011\u2012\u2013\u2014\u2015\u2212")]
    public void A_sign_is_found_in_each_of_its_forms(char sign, string forms) =>
        Assert.All(forms, form => Assert.Equal("0..9", new FoldedText($"well{form}kept").Find($"well{sign}kept").ToString()));

    [Fact]
    public void A_quotation_that_ends_with_a_character_of_two_halves_has_both_of_them() =>
        Assert.Equal("They dig \U0001F331", new FoldedText("They dig \U0001F331 beds").Find("They dig \U0001F331")?.In("They dig \U0001F331 beds"));

    [Theory]
    [InlineData("They are not paid.", "are paid")]
    [InlineData("They are not paid.", "They ... paid")]
    [InlineData("They are not paid.", "they are not paid")]
    [InlineData("The disabled work.", "able")]
    [InlineData("Room 12 is open.", "Room 1")]
    [InlineData("Short.", "Short. And more")]
    [InlineData("Anything", "")]
    [InlineData("", "Anything")]
    public void Other_words_other_letters_and_parts_of_words_are_not_found(string text, string quotation) => Assert.Null(new FoldedText(text).Find(quotation));

    [Fact]
    public void A_part_of_a_word_does_not_hide_the_word_behind_it() => Assert.Equal("13..17", new FoldedText("The enabled, able men").Find("able").ToString());

    [Property]
    public void Every_run_of_whole_words_is_found_where_it_stands(NonEmptyArray<NonEmptyString> words, PositiveInt start, PositiveInt length)
    {
        string[] clean = [.. words.Get.Select(word => new string([.. word.Get.Where(char.IsAsciiLetter)])).Where(word => word.Length > 0)];
        if (clean.Length == 0) return;
        int from = start.Get % clean.Length;
        int count = Math.Min(length.Get, clean.Length - from);
        string text = string.Join("  \n", clean);
        string quotation = string.Join(' ', clean.Skip(from).Take(count));

        TextSpan span = Assert.NotNull(new FoldedText(text).Find(quotation));
        Assert.Equal(quotation, string.Join(' ', span.In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
