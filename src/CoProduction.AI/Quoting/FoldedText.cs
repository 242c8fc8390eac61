using System.Globalization;
using System.Text;

namespace CoProduction.AI;

/// <summary>A text in which quotations are looked for: white space, quotation marks and dashes count alike in all of their forms, and every place is known.</summary>
internal sealed class FoldedText
{
    private readonly string folded;
    private readonly int[] places;
    private readonly string text;

    public FoldedText(string text)
    {
        this.text = text;
        (folded, places) = Fold(text);
    }

    /// <summary>Where a quotation first stands in the text, not within a word; null where it does not stand there.</summary>
    public TextSpan? Find(string quotation)
    {
        string sought = Fold(quotation).Folded.Trim();
        if (sought.Length == 0) return null;
        for (int from = 0; folded.IndexOf(sought, from, StringComparison.Ordinal) is var found && found >= 0; from = found + 1)
        {
            int last = found + sought.Length - 1;
            if (!IsWithinAWord(found) && !IsWithinAWord(last + 1)) return new TextSpan(places[found], places[last] + 1 - places[found]);
        }

        return null;
    }

    /// <summary>The words of a passage.</summary>
    public string WordsAt(TextSpan span) => span.In(text);

    /// <summary>How many letters and digits a quotation has.</summary>
    public static int Weight(string quotation) => quotation.Count(char.IsLetterOrDigit);

    private static (string Folded, int[] Places) Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        List<int> places = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            char letter = Alike(text[index]);
            if (letter == '\0' || (letter == ' ' && folded.Length > 0 && folded[^1] == ' ')) continue;
            folded.Append(letter);
            places.Add(index);
        }

        return (folded.ToString(), [.. places]);
    }

    /// <summary>The one form of a character that has several; nothing for what cannot be seen.</summary>
    private static char Alike(char letter) => letter switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u00B4' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '\uFFFD' => letter,
        _ when char.IsWhiteSpace(letter) || char.IsControl(letter) => ' ',
        _ when char.GetUnicodeCategory(letter) == UnicodeCategory.Format => '\0',
        _ => letter,
    };

    /// <summary>Whether a place lies between two letters of one word: only scripts with large and small letters tell.</summary>
    private bool IsWithinAWord(int place) => place > 0 && place < folded.Length && IsOfAWord(folded[place - 1]) && IsOfAWord(folded[place]);

    private static bool IsOfAWord(char letter) => char.IsDigit(letter) || char.IsUpper(letter) || char.IsLower(letter);
}
