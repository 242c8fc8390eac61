using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.TestTables;

/// <summary>One activity of a test table, made up of answers.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class TestActivity
{
    internal TestActivity(int number, Definition definition, AnswerSet excluded)
    {
        Number = number;
        Answers = new Answers(definition.Questionnaire, excluded);
        Verdict = definition.Assess(Answers);
    }

    /// <summary>Its number in the table, from 1.</summary>
    public int Number { get; }

    /// <summary>One answer to each question that the definition asks; the questionnaire's other questions stay open.</summary>
    public Answers Answers { get; }

    /// <summary>Whether it counts under the table's definition: never undetermined.</summary>
    public Verdict Verdict { get; }

    /// <summary>The number, the verdict and the answers.</summary>
    public override string ToString() => $"{Number}: {(Verdict == Verdict.CoProduction ? "counts" : "does not")}; {Answers}";
}
