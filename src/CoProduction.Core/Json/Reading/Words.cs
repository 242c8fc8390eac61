using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Wording;

namespace CoProduction.Json;

/// <summary>The words that stand for values on the wire, exact in upper and lower case; a message calls each by a noun, such as <c>a verdict</c>.</summary>
/// <remarks>Answers may be several, or not known. Those to a question of yes or no are no strings: it has no words.</remarks>
internal sealed class Words(string noun, string unknownCode, IReadOnlyList<string> all, bool areAnswers = false)
{
    private static readonly HashSet<string> NotKnown = new(StringComparer.OrdinalIgnoreCase)
        { "", "unknown", "not known", "notKnown", "unclear", "undetermined", "null", "n/a", "na", "?", "-", "missing", "cannotTell", "notAsked" };

    public static Words Verdicts { get; } =
        new("a verdict", ProblemCodes.UnknownVerdict, [Token.Of(Verdict.CoProduction), Token.Of(Verdict.NotCoProduction), Token.Of(Verdict.Undetermined)]);

    public static Words Provenances { get; } = new("a provenance", ProblemCodes.UnknownProvenance, Token.All<Provenance>());

    public static Words MissingReasons { get; } = new("a reason for a missing answer", ProblemCodes.UnknownMissingReason, Token.All<MissingReason>());

    public static Words CoderKinds { get; } = new("a kind of coder", ProblemCodes.UnknownCoderKind, Token.All<CoderKind>());

    private string Allowed => field ??= all is [] ? "true and false" : Quoted.List(all);

    /// <summary>The value of a vocabulary for which a word stands; null where it is absent, or reported.</summary>
    public T? Read<T>(JsonPlace place)
        where T : struct, Enum => Token.TryParse(Read(place), out T value) ? value : null;

    /// <summary>The word that stands somewhere; null where it is absent, or reported.</summary>
    public string? Read(JsonPlace place)
    {
        if (place.Kind != JsonValueKind.String)
        {
            string code = place.Kind == JsonValueKind.Number ? ProblemCodes.NotAToken : ProblemCodes.WrongKind;
            if (!place.IsAbsent) place.Report(code, $"Expected {noun}, not {JsonPlace.NameOf(place.Kind)}. Allowed are {Allowed}.");
            return null;
        }

        string? word = place.Text();
        if (word is null || all.Contains(word)) return word;
        string several = areAnswers && all is not [] ? "Several possible answers are written as a list. " : "";
        if (word.Contains(',', StringComparison.Ordinal)) place.Report(ProblemCodes.NotAToken, $"{Quoted.Of(word)} is several words in one string, not {noun}. {several}Allowed are {Allowed}.");
        else place.Report(unknownCode, $"{Quoted.Of(word)} is not {noun}{place.Hint(word, all)} Allowed are {Allowed}.{Remark(word)}");
        return null;
    }

    private string Remark(string word) =>
        areAnswers && NotKnown.Contains(word.Trim()) ? " What is not known is left out, or null."
        : all is [] && word is "true" or "false" ? " Leave off the quotes."
        : "";
}
