using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>A way in which a condition can come out as it is asked: answers that make it so, and what would make these impossible.</summary>
/// <remarks>
/// Immutable and compared by reference. Under answers that contradict no implication, the way is still there as long as an answer of each part is possible, and
/// what is known holds none of <see cref="Obstacles"/>.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Possibility
{
    internal Possibility(AnswerBox answers, IReadOnlyList<AnswerBox> obstacles)
    {
        Answers = answers;
        Obstacles = obstacles;
    }

    /// <summary>The answers with which it comes out so.</summary>
    public AnswerBox Answers { get; }

    /// <summary>Each the least that, once it is known, contradicts these answers by the implications of their questionnaire; none lies within another.</summary>
    public IReadOnlyList<AnswerBox> Obstacles { get; }

    /// <summary>The answers.</summary>
    public override string ToString() => Answers.ToString();
}
