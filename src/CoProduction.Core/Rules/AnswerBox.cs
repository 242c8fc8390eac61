using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction;

/// <summary>Some answers to some questions, freely combined with each other and with any answer to the other questions.</summary>
/// <remarks>Immutable and compared by reference. One of no question holds every set of answers.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class AnswerBox
{
    internal AnswerBox(Questionnaire questionnaire, AnswerSet excluded) => Parts =
    [
        .. questionnaire.List(excluded).Select(question => new AnswerCondition(question, question.Mask.Answers.Without(excluded))),
    ];

    /// <summary>What is asked of each question that the box is about, in their questionnaire's order: an answer among some.</summary>
    public IReadOnlyList<AnswerCondition> Parts { get; }

    /// <summary>The parts, as in <c>users: yes and (power: shared or citizenLed)</c>; <c>any answers</c> where there is none.</summary>
    public override string ToString() => Parts.Count == 0 ? "any answers" : Condition.AllOf([.. Parts]).ToString();
}
