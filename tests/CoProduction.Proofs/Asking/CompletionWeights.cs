using CoProduction.Asking;
using CoProduction.Coding;

namespace CoProduction.Proofs.Asking;

/// <summary>The weight of all complete answers to the codebook that some answers allow and no implication forbids, by answering question after question.</summary>
/// <remarks>A complete set weighs the product of its answers' weights, those to each question taken to sum to 1; so a question that no rule needs weighs 1.</remarks>
internal sealed class CompletionWeights(AnswerWeights weights)
{
    private readonly Dictionary<(UInt128 Questions, UInt128 Excluded), double> known = [];

    public double Of(UInt128 excluded)
    {
        if (Codebook.Questions.FirstOrDefault(question => (question.Mask.Answers.Bits & excluded) != 0 && UInt128.PopCount(question.Mask.Answers.Bits & ~excluded) > 1) is { } inPart)
        {
            return inPart.Options.Where(option => (option.Mask.Bits & excluded) == 0).Sum(option => Of(excluded | (inPart.Mask.Answers.Bits & ~option.Mask.Bits)));
        }

        UInt128 settled = 0;
        double own = 1;
        foreach (Question question in Codebook.Questions.Where(question => UInt128.PopCount(question.Mask.Answers.Bits & ~excluded) == 1))
        {
            settled |= question.Mask.Answers.Bits;
            own *= ShareOf(question.Options.First(option => (option.Mask.Bits & excluded) == 0));
        }

        return own * Of(excluded, settled);
    }

    private double Of(UInt128 excluded, UInt128 settled)
    {
        UInt128 undecided = 0;
        foreach (Implication rule in Codebook.Implications)
        {
            bool? premise = BruteForce.HoldsSoFar(rule.Premise, excluded);
            bool? conclusion = BruteForce.HoldsSoFar(rule.Conclusion, excluded);
            if (premise == true && conclusion == false)
            {
                return 0;
            }

            if (premise != false && conclusion != true)
            {
                undecided |= rule.Premise.Questions.Concat(rule.Conclusion.Questions).Aggregate(UInt128.Zero, (mask, question) => mask | question.Mask.Answers.Bits);
            }
        }

        UInt128 free = undecided & ~settled;
        if (free == 0)
        {
            return 1;
        }

        if (!known.TryGetValue((undecided, undecided & excluded), out double weight))
        {
            Question next = Codebook.Questions.First(question => (question.Mask.Answers.Bits & free) != 0);
            weight = next.Options.Sum(option => ShareOf(option) * Of(excluded | (next.Mask.Answers.Bits & ~option.Mask.Bits), settled | next.Mask.Answers.Bits));
            known.Add((undecided, undecided & excluded), weight);
        }

        return weight;
    }

    private double ShareOf(AnswerOption option) => weights.Of(option) / option.Question.Options.Sum(weights.Of);
}
