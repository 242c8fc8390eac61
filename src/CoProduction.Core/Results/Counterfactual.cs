using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Reasoning;
using CoProduction.Rendering;

namespace CoProduction;

/// <summary>A smallest change of answers that turns a verdict: with any of its questions left as it is, no answers to the others would do.</summary>
/// <remarks>Nor would answers to the same questions that go less against what is given or follows from it.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Counterfactual
{
    internal Counterfactual(Definition definition, Verdict verdict, Answers before, in Reversal reversal)
    {
        Definition = definition;
        Verdict = verdict;
        Answers = new Answers(definition.Questionnaire, before.Excluded.ToOthersThan(reversal.Questions) | reversal.Excluded);
        Answers implied = definition.Questionnaire.Theory.WithImplied(before);
        Changes = [.. definition.Questionnaire.List(reversal.Questions).Select(question => new AnswerChange(question, before, implied, Answers))];
    }

    /// <summary>The definition whose verdict turns.</summary>
    public Definition Definition { get; }

    /// <summary>The verdict after the changes.</summary>
    public Verdict Verdict { get; }

    /// <summary>What to change or to answer, in the questionnaire's order: all of it is needed.</summary>
    public IReadOnlyList<AnswerChange> Changes { get; }

    /// <summary>All answers after the changes.</summary>
    public Answers Answers { get; }

    /// <summary>The change in a sentence, as in <c>It would count under Sharp (1980) if there were a formal arrangement.</c>.</summary>
    public override string ToString() => SuppositionRendering.Sentence(this);
}
