using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction;

/// <summary>A smallest set of given answers that by itself forces a verdict: without any one of them it would be undetermined.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Reason
{
    internal Reason(Criterion definition, CriterionStatus status, Answers answers)
    {
        Answers = answers;
        List<Criterion> grounds = [];
        definition.AddGrounds(answers.Excluded, status, grounds);
        Criteria = [.. grounds];
    }

    /// <summary>The answers that force the verdict, and no others.</summary>
    public Answers Answers { get; }

    /// <summary>The criteria by which they do: each is met, or is not, by these answers alone.</summary>
    /// <remarks>They are tests of answers wherever one is settled by itself, and otherwise the least criterion that is.</remarks>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>What those criteria are taken from, each source once.</summary>
    public IReadOnlyList<Citation> Citations => [.. Criteria.SelectMany(criterion => criterion.Citations).Distinct()];

    /// <summary>The answers, as in <c>citizensDeliver: no</c>.</summary>
    public override string ToString() => Answers.ToString();
}
