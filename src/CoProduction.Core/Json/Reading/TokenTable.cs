using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CoProduction.Wording;

namespace CoProduction.Json;

/// <summary>The words that stand for values on the wire, exact in upper and lower case; a message calls each by a noun, such as <c>a verdict</c>.</summary>
internal sealed class TokenTable<T>(string noun, string unknownCode, params (string Token, T Value)[] rows)
    where T : notnull
{
    private static readonly HashSet<string> NotKnown = new(StringComparer.OrdinalIgnoreCase)
        { "", "unknown", "not known", "notKnown", "unclear", "undetermined", "null", "n/a", "na", "?", "-", "missing", "cannotTell", "notAsked" };

    /// <summary>Whether they are the answers to a question: several may be possible, and none may be known.</summary>
    public bool AreAnswers { get; init; }

    private IEnumerable<string> Tokens => rows.Select(row => row.Token);

    // The words of a yes-or-no question are no strings: its table is empty.
    private string Allowed => field ??= rows is [] ? "true and false" : Quoted.List([.. Tokens]);

    private string Several => AreAnswers && rows is not [] ? "Several possible answers are written as a list. " : "";

    /// <summary>Reads a word; what is absent gives no value and no problem.</summary>
    public bool TryRead(JsonPlace place, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (place.Kind != JsonValueKind.String)
        {
            string code = place.Kind == JsonValueKind.Number ? ProblemCodes.NotAToken : ProblemCodes.WrongKind;
            if (!place.IsAbsent) place.Report(code, $"Expected {noun}, not {JsonPlace.NameOf(place.Kind)}. Allowed are {Allowed}.");
            return false;
        }

        if (place.Text() is not { } word) return false;
        int row = Array.FindIndex(rows, row => row.Token == word);
        if (row >= 0)
        {
            value = rows[row].Value;
            return true;
        }

        if (word.Contains(',', StringComparison.Ordinal)) place.Report(ProblemCodes.NotAToken, $"{Quoted.Of(word)} is several words in one string, not {noun}. {Several}Allowed are {Allowed}.");
        else place.Report(unknownCode, $"{Quoted.Of(word)} is not {noun}{place.Hint(word, Tokens)} Allowed are {Allowed}.{Remark(word)}");
        return false;
    }

    private string Remark(string word) =>
        AreAnswers && NotKnown.Contains(word.Trim()) ? " What is not known is left out, or null."
        : rows is [] && word is "true" or "false" ? " Leave off the quotes."
        : "";
}
