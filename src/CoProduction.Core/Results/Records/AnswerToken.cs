using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction;

/// <summary>The word for one answer, as results keep it: in JSON yes and no are booleans, and any other is a string.</summary>
/// <remarks>Two are equal when word and kind are equal. The default is the empty word, which no answer has.</remarks>
[JsonConverter(typeof(ContractJsonConverter<AnswerToken>))]
public readonly record struct AnswerToken
{
    private readonly string? word;

    private AnswerToken(string word, bool isYesNo) => (this.word, IsYesNo) = (word, isYesNo);

    /// <summary>The word, such as <c>partlyVoluntary</c>, <c>yes</c> or <c>no</c>.</summary>
    public string Word => word ?? "";

    /// <summary>Whether it answers a question by yes or no.</summary>
    public bool IsYesNo { get; }

    /// <summary>The word for an answer.</summary>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    public static AnswerToken Of(AnswerOption option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return new AnswerToken(option.Token, option.Question.IsYesNo);
    }

    /// <summary>The word.</summary>
    public override string ToString() => Word;

    internal static AnswerToken Of(bool yes) => new(yes ? "yes" : "no", true);

    internal static AnswerToken Of(string word) => new(word, false);
}
