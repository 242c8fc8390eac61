using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Asking;

/// <summary>All that a plan rests on: the definitions to settle, the chances of the answers, and the questions that may be asked.</summary>
internal sealed class Agenda(IReadOnlyList<Definition> definitions, AnswerWeights weights, UInt128 skipped)
{
    private readonly UInt128 available = definitions.Aggregate(UInt128.Zero, (mask, definition) => mask | definition.Criterion.QuestionMask) & ~skipped;

    public IReadOnlyList<Definition> Definitions => definitions;

    public Chances Chances => weights.Chances;

    /// <summary>The questions that still matter for some definition.</summary>
    public UInt128 Askable(UInt128 excluded) => definitions.Aggregate(UInt128.Zero, (mask, definition) => mask | Askable(definition, excluded));

    /// <summary>The questions that still matter for a definition: with some answers to others, theirs settle what those leave open.</summary>
    public UInt128 Askable(Definition definition, UInt128 excluded)
    {
        UInt128 askable = 0;
        foreach (UInt128 way in WaysToSettle(definition, excluded))
        {
            askable |= way;
        }

        return Codebook.Questionnaire.WholeQuestionsIn(askable);
    }

    /// <summary>What the smallest sets of answers that settle a definition lack, of those that can be had by asking; none once it is settled.</summary>
    public List<UInt128> WaysToSettle(Definition definition, UInt128 excluded)
    {
        CompiledCondition condition = definition.Criterion.Compiled;
        if (Theory.OfCodebook.IsBroken(excluded) || condition.Evaluate(excluded) != CriterionStatus.Open)
        {
            return [];
        }

        List<UInt128> ways = Cover.Unite([], [.. condition.WaysTo(CriterionStatus.Met, excluded), .. condition.WaysTo(CriterionStatus.NotMet, excluded)]);
        ways.RemoveAll(way => (way & ~available) != 0);
        return ways;
    }
}
