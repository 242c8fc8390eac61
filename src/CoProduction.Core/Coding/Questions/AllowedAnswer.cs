using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>An answer that a question is to allow, whatever the type of its value: the words for it.</summary>
/// <remarks>Immutable and compared by reference. Each is an <see cref="AllowedAnswer{T}"/>.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public abstract class AllowedAnswer
{
    private protected AllowedAnswer(object value, string token, string meaning, string example, string supposition)
    {
        Naming.RequireName(token, nameof(token));
        ArgumentException.ThrowIfNullOrWhiteSpace(meaning);
        ArgumentException.ThrowIfNullOrWhiteSpace(example);
        ArgumentNullException.ThrowIfNull(supposition);
        Text = new(value, token, meaning, example, supposition);
    }

    /// <summary>The permanent word for the answer in JSON, CSV and SQL, such as <c>partlyVoluntary</c>.</summary>
    public string Token => Text.Token;

    /// <summary>When a coder gives this answer.</summary>
    public string Meaning => Text.Meaning;

    /// <summary>Something for which this is the right answer.</summary>
    public string Example => Text.Example;

    /// <summary>The answer as a clause that completes <c>It would count if ...</c>.</summary>
    /// <value>Empty where none is given.</value>
    public string Supposition => Text.Supposition;

    internal OptionText Text { get; }

    /// <summary>The permanent word.</summary>
    public override string ToString() => Token;
}
