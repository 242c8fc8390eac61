using System.Text;
using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>The words that stand for the answers to one question.</summary>
internal sealed class AnswerWords
{
    private static readonly string[] YesWords = ["true", "y", "1", "ja", "wahr", "oui", "vrai", "si", "sí", "verdadero", "vero", "x"];
    private static readonly string[] NoWords = ["false", "n", "0", "nein", "falsch", "non", "faux", "falso"];

    private static readonly Dictionary<string, bool> Truths = new(
        [.. YesWords.Append("yes").Select(word => KeyValuePair.Create(word, true)), .. NoWords.Append("no").Select(word => KeyValuePair.Create(word, false))], StringComparer.Ordinal);

    private readonly (byte[] Utf8, AnswerOption Option)[] words;
    private readonly Dictionary<string, AnswerOption> lenient = new(StringComparer.Ordinal);

    public AnswerWords(Question question)
    {
        Question = question;
        IEnumerable<(string, AnswerOption)> exact = question.Options.Select(option => (option.Token, option));
        if (question.IsYesNo)
        {
            // TRUE is what Excel makes of true.
            (AnswerOption yes, AnswerOption no) = (question.FindOption("yes")!, question.FindOption("no")!);
            exact = [.. exact, ("true", yes), ("false", no), ("TRUE", yes), ("FALSE", no)];
            foreach ((string word, bool isYes) in Truths) lenient.Add(word, isYes ? yes : no);
        }

        words = [.. exact.Select(word => (Encoding.UTF8.GetBytes(word.Item1), word.Item2))];
        foreach (AnswerOption option in question.Options)
        {
            lenient.TryAdd(Bare(option.Token), option);
        }
    }

    public Question Question { get; }

    /// <summary>The answer that a word stands for exactly; null where it stands for none.</summary>
    public AnswerOption? Find(ReadOnlySpan<byte> utf8)
    {
        foreach ((byte[] word, AnswerOption option) in words)
        {
            if (utf8.SequenceEqual(word)) return option;
        }

        return null;
    }

    /// <summary>The answer that a word cannot but mean, whatever its capitals, spaces and hyphens.</summary>
    public AnswerOption? FindMeant(string word) => lenient.GetValueOrDefault(Bare(word));

    /// <summary>Whether a word cannot but mean yes or no; null where it means neither.</summary>
    public static bool? MeansYes(string word) => Truths.TryGetValue(Bare(word), out bool isYes) ? isYes : null;

    /// <summary>Whether a word says that nothing is known.</summary>
    public static bool IsUnknown(string word) => Bare(word) is "" or "unknown" or "notknown" or "unclear" or "undetermined" or "null" or "n/a" or "na" or "#n/a" or "?"
        or "missing" or "cannottell" or "notasked" or "dontknow" or "don'tknow";

    private static string Bare(string word) =>
        string.Concat(word.Where(character => !char.IsWhiteSpace(character) && character is not ('-' or '_'))).ToLowerInvariant();
}
