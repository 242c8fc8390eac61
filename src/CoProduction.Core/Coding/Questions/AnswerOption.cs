using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>One of the answers that a question allows, with its meaning and an example.</summary>
/// <remarks>Options are singletons of their question and are compared by reference.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class AnswerOption
{
    internal AnswerOption(Question question, int bit, OptionText text)
    {
        Question = question;
        Bit = bit;
        Value = text.Value;
        Token = text.Token;
        Meaning = text.Meaning;
        Example = text.Example;
        Supposition = text.Supposition;
    }

    /// <summary>The permanent word for this answer in JSON, CSV and SQL, such as <c>partlyVoluntary</c>; <c>yes</c> and <c>no</c> are JSON booleans.</summary>
    public string Token { get; }

    /// <summary>When a coder gives this answer.</summary>
    public string Meaning { get; }

    /// <summary>An activity for which this is the right answer.</summary>
    public string Example { get; }

    /// <summary>The answer as a clause that completes <c>It would count if ...</c>, such as <c>there were a formal arrangement</c>.</summary>
    /// <value>Empty where none is given, as for the answers of a checklist.</value>
    public string Supposition { get; }

    /// <summary>The question that allows this answer.</summary>
    public Question Question { get; }

    /// <summary>The value of the question's type that stands for this answer, boxed once.</summary>
    internal object Value { get; }

    internal int Bit { get; }

    /// <summary>This answer alone.</summary>
    internal AnswerSet Mask => AnswerSet.At(Bit);

    /// <summary>All other answers to its question: what the answer rules out.</summary>
    internal AnswerSet Others => Question.Mask.Answers.Without(Mask);

    /// <summary>The question and this answer, as in <c>voluntariness: partlyVoluntary</c>.</summary>
    public override string ToString() => $"{Question.Id}: {Token}";
}
