using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction;

/// <summary>Answers that cannot all be true: no completion of the unknown answers respects the implications that they break.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Contradiction
{
    private Contradiction(Answers answers, IReadOnlyList<Implication> implications)
    {
        Answers = answers;
        Implications = [.. implications];
    }

    /// <summary>The answers that clash, and no others.</summary>
    public Answers Answers { get; }

    /// <summary>The implications that they break: one, or several that cannot hold together.</summary>
    public IReadOnlyList<Implication> Implications { get; }

    /// <summary>Every smallest clash among some answers; none where they are sound.</summary>
    public static IReadOnlyList<Contradiction> In(Answers answers)
    {
        if (answers.Questionnaire is null)
        {
            return [];
        }

        Theory theory = answers.Questionnaire.Theory;
        List<Contradiction> found = [];
        for (int place = 0; place < theory.Conflicts.Length; place++)
        {
            if (theory.Conflicts[place] is var conflict && conflict.HoldsUnder(answers.Excluded))
            {
                found.Add(new Contradiction(answers.Only(theory.Questionnaire.List(conflict.Excluded)), theory.BrokenBy(place)));
            }
        }

        return [.. found];
    }

    /// <summary>Both sides and the reason, as in <c>"citizensDeliver: yes" implies "behaviour: active", because whoever does a step of the work acts; but ...</c>.</summary>
    public override string ToString()
    {
        IEnumerable<string> rules = Implications.Select(rule => $"\"{rule.Premise}\" implies \"{rule.Conclusion}\", because {rule.Reason}");
        return $"{string.Join("; ", rules)}; but the answers say {Answers}.";
    }
}
