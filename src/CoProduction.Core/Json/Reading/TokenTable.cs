using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CoProduction.Wording;

namespace CoProduction.Json;

/// <summary>The words that stand for values on the wire; they are exact, so upper and lower case differ.</summary>
internal sealed class TokenTable<T>
    where T : notnull
{
    private readonly string noun;
    private readonly string unknownCode;
    private readonly (string Token, T Value)[] rows;
    private readonly FrozenDictionary<string, T> values;

    /// <summary>Makes a table from the noun for its words, such as <c>a verdict</c>, and the code of the problem with any other word.</summary>
    public TokenTable(string noun, string unknownCode, params (string Token, T Value)[] rows)
    {
        this.noun = noun;
        this.unknownCode = unknownCode;
        this.rows = rows;
        values = rows.ToFrozenDictionary(row => row.Token, row => row.Value, StringComparer.Ordinal);
    }

    /// <summary>What a message says is allowed: the words, unless something else is written in their place.</summary>
    public string Allowed { get => field ?? Quoted.List([.. Tokens]); init; }

    /// <summary>How several values are written; empty where there can be one only.</summary>
    public string Several { get; init; } = "";

    private IEnumerable<string> Tokens => rows.Select(row => row.Token);

    /// <summary>Reads a word; what is absent gives no value and no problem.</summary>
    public bool TryRead(JsonPlace place, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return !place.IsAbsent && (place.Kind == JsonValueKind.String ? TryReadWord(place, out value) : Refuse(place));
    }

    private bool TryReadWord(JsonPlace place, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (place.Text() is not { } word) return false;
        if (values.TryGetValue(word, out value)) return true;
        if (word.Contains(',', StringComparison.Ordinal))
        {
            string words = $"{Quoted.Of(word)} is several words in one string";
            place.Report(JsonProblemCodes.NotAToken, $"{words}, not {noun}. {Several}Allowed are {Allowed}.");
        }
        else
        {
            place.Report(unknownCode, $"{Quoted.Of(word)} is not {noun}{NearestName.Hint(word, Tokens)} Allowed are {Allowed}.");
        }

        return false;
    }

    private bool Refuse(JsonPlace place)
    {
        string code = place.Kind == JsonValueKind.Number ? JsonProblemCodes.NotAToken : JsonProblemCodes.WrongKind;
        place.Report(code, $"Expected {noun}, not {JsonPlace.NameOf(place.Kind)}. Allowed are {Allowed}.");
        return false;
    }
}
