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

    /// <summary>What a message says is allowed: the words, unless something else is written in their place.</summary>
    public string Allowed { get => field ?? Quoted.List([.. Tokens]); init; }

    /// <summary>How several values are written; empty where there can be one only.</summary>
    public string Several { get; init; } = "";

    private IEnumerable<string> Tokens => rows.Select(row => row.Token);

    /// <summary>What is said where somebody has written a word for what is not known; empty where something must be known.</summary>
    public string Unknown { get; init; } = "";

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
        else place.Report(unknownCode, $"{Quoted.Of(word)} is not {noun}{NearestName.Hint(word, Tokens)} Allowed are {Allowed}.{Remark(word)}");
        return false;
    }

    // The words of a yes-or-no question are no strings: its table is empty.
    private string Remark(string word) =>
        NotKnown.Contains(word.Trim()) ? Unknown : rows is [] && word is "true" or "false" ? " Leave off the quotes." : "";
}
