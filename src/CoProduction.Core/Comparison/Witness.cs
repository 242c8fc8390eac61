using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Rendering;

namespace CoProduction.Comparison;

/// <summary>As few answers as can force the verdicts of two definitions: whatever the other questions are answered, the verdicts stay.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Witness
{
    internal Witness(Answers answers, Definition first, Verdict firstVerdict, Definition second, Verdict secondVerdict)
    {
        Answers = answers;
        First = first;
        FirstVerdict = firstVerdict;
        Second = second;
        SecondVerdict = secondVerdict;
    }

    /// <summary>The answers: they contradict no implication, and where a question is left several answers, each of them will do.</summary>
    /// <remarks>
    /// No answers to fewer questions force the same verdicts. Of several that are as few, these rule out least; of those, the last question of these
    /// comes first in their questionnaire.
    /// </remarks>
    public Answers Answers { get; }

    /// <summary>The one definition.</summary>
    public Definition First { get; }

    /// <summary>Its verdict on the answers: never undetermined.</summary>
    public Verdict FirstVerdict { get; }

    /// <summary>The other definition.</summary>
    public Definition Second { get; }

    /// <summary>Its verdict on the answers: never undetermined.</summary>
    public Verdict SecondVerdict { get; }

    internal Witness Reversed => new(Answers, Second, SecondVerdict, First, FirstVerdict);

    /// <summary>The answers and both verdicts, in a sentence.</summary>
    public override string ToString() => ComparisonRendering.Sentence(this);
}
