using System.Globalization;
using CoProduction.Wording;

namespace CoProduction.Validation;

/// <summary>What does not keep codings from being one set, and yet is hardly meant.</summary>
internal static class CodingSetDoubts
{
    // A list, for the framework takes accents off in those programs alone that bring its tables of languages along.
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥìíîïĩīĭįĵķĺļľłñńņňòóôõöøōŏőŕŗřśŝşšșťţțùúûüũūŭůűųŵýÿŷźżž";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghiiiiiiiijkllllnnnnooooooooorrrssssstttuuuuuuuuuuwyyyzzz";

    /// <summary>Each coder, at the first coding, whose name is that of an earlier one but for capitals, spaces or accents.</summary>
    public static IEnumerable<(int Place, string Message)> OfCoders(IReadOnlyList<CodedActivity> codings)
    {
        HashSet<Coder> known = [];
        Dictionary<(CoderKind, string), Coder> bare = [];
        foreach ((int place, CodedActivity coding) in codings.Index())
        {
            Coder coder = coding.Coder;
            if (coder.IsDerived || !known.Add(coder) || bare.TryAdd((coder.Kind, Bare(coder.ToString())), coder)) continue;
            string other = Quoted.Of(bare[(coder.Kind, Bare(coder.ToString()))].ToString());
            yield return (place, $"The coder {Quoted.Of(coder.ToString())} has the name of {other} but for capitals, spaces or accents, and is taken for another.");
        }
    }

    /// <summary>Each coding whose title is not that of the first of its activity.</summary>
    public static IEnumerable<(int Place, string Message)> OfTitles(IReadOnlyList<CodedActivity> codings)
    {
        Dictionary<string, CodedActivity> first = new(StringComparer.Ordinal);
        foreach ((int place, CodedActivity coding) in codings.Index().Where(each => !each.Item.Coder.IsDerived))
        {
            if (first.TryAdd(coding.ActivityId, coding) || first[coding.ActivityId].Activity.Title == coding.Activity.Title) continue;
            CodedActivity other = first[coding.ActivityId];
            yield return (place, $"{Quoted.Of(coding.ActivityId)} is called {Quoted.Of(coding.Activity.Title)} here, and {Quoted.Of(other.Activity.Title)} "
                + $"in the coding of {Quoted.Of(other.Coder.ToString())}: are these one activity?");
        }
    }

    private static string Bare(string name) => string.Concat(name
        .Where(letter => !char.IsWhiteSpace(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        .Select(char.ToLowerInvariant)
        .Select(letter => Accented.IndexOf(letter, StringComparison.Ordinal) is int at and >= 0 ? Plain[at] : letter));
}
