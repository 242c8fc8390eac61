using CoProduction.Coding;

namespace CoProduction.Proofs.Reasoning;

/// <summary>Whether the answers to some questions could be others so that a verdict turns, by trying them.</summary>
internal sealed class Trial(Definition definition)
{
    private readonly BruteForce truth = new(definition.Criterion.Condition);

    /// <summary>By the engine's verdicts, which are held against brute force elsewhere.</summary>
    public bool CanTurn(Answers answers, UInt128 questions, Verdict wanted) =>
        CanTurn(answers.Excluded.Bits & ~questions, questions, excluded => definition.Assess(Of(excluded)), wanted);

    /// <summary>Every smallest set of up to so many questions, by brute force alone.</summary>
    public List<UInt128> SmallestSets(Answers answers, Verdict wanted, int greatest)
    {
        Dictionary<UInt128, Verdict> known = [];
        Verdict Assess(UInt128 excluded) => known.TryGetValue(excluded, out Verdict verdict)
            ? verdict
            : known[excluded] = Definition.ToVerdict(truth.Status(Of(excluded)));
        List<UInt128> smallest = [];
        foreach (UInt128 questions in Sets(greatest))
        {
            if (!smallest.Exists(smaller => (smaller & ~questions) == 0) && CanTurn(answers.Excluded.Bits & ~questions, questions, Assess, wanted))
            {
                smallest.Add(questions);
            }
        }

        return smallest;
    }

    /// <summary>Answers one question after another, and leaves a branch as soon as the wanted verdict cannot come of it.</summary>
    private bool CanTurn(UInt128 excluded, UInt128 questions, Func<UInt128, Verdict> verdictOn, Verdict wanted)
    {
        Verdict verdict = verdictOn(excluded);
        if (verdict != Verdict.Undetermined)
        {
            return verdict == wanted;
        }

        // No answer to a question that stands in nothing undecided can force anything.
        UInt128 open = truth.Undecided(excluded) & questions;
        return open != 0
            && truth.Relevant.First(question => (question.Mask.Answers.Bits & open) != 0) is { } next
            && next.Options.Any(option => CanTurn(excluded | (next.Mask.Answers.Bits & ~option.Mask.Bits), questions & ~next.Mask.Answers.Bits, verdictOn, wanted));
    }

    private static Answers Of(UInt128 excluded) => new(Codebook.Questionnaire, new AnswerSet(excluded));

    /// <summary>Every set of up to so many of the questions that bear on the definition, small ones first.</summary>
    private IEnumerable<UInt128> Sets(int greatest)
    {
        List<(UInt128 Questions, int Count)> sets = [(0, 0)];
        foreach (Question question in truth.Relevant)
        {
            sets.AddRange([.. sets.Where(set => set.Count < greatest).Select(set => (set.Questions | question.Mask.Answers.Bits, set.Count + 1))]);
        }

        return sets.Where(set => set.Count > 0).OrderBy(set => set.Count).Select(set => set.Questions);
    }
}
