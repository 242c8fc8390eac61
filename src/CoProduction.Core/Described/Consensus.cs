using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>What becomes of several codings of one activity by a rule: a coding that names its rule, what was disagreed on, and what clashes in it.</summary>
/// <remarks>
/// Immutable, and compared by reference. Answers that are each those of a majority can contradict each other though no coder's do: such a clash is told in
/// <see cref="Contradictions"/> and never resolved.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Consensus
{
    internal Consensus(ConsensusRule rule, CodedActivity coding, IReadOnlyList<CodedActivity> from, IEnumerable<Question> disputed, IEnumerable<Question> adjudicated)
    {
        Rule = rule;
        Coding = coding;
        From = from;
        Disputed = [.. disputed];
        Adjudicated = [.. adjudicated];
        Contradictions = Contradiction.In(coding.Answers);
    }

    /// <summary>The rule.</summary>
    public ConsensusRule Rule { get; }

    /// <summary>The derived coding: its coder is the rule, and its evidence says who answered what wherever the coders differ.</summary>
    public CodedActivity Coding { get; }

    /// <summary>The codings that it was made from, in the order of the set.</summary>
    public IReadOnlyList<CodedActivity> From { get; }

    /// <summary>The questions on which the coders do not leave the same answers possible, in their questionnaire's order.</summary>
    public IReadOnlyList<Question> Disputed { get; }

    /// <summary>The questions whose answers were adjudicated.</summary>
    /// <value>Empty where the rule alone was asked for.</value>
    public IReadOnlyList<Question> Adjudicated { get; }

    /// <summary>The answers of the derived coding that cannot all be true; none where they are sound.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>The activity, the rule, and how much was disputed, as in <c>walking-bus, unanimous: of 12 answers 2 are disputed</c>.</summary>
    public override string ToString()
    {
        string clash = Contradictions.Count == 0 ? "" : $"; {Prose.Count(Contradictions.Count, "contradiction", "contradictions")}: {string.Join(" ", Contradictions)}";
        return Safe.Line($"{Coding.ActivityId}, {Coding.Coder}: {Prose.Count(Disputed.Count, "question", "questions")} disputed{clash}");
    }
}
