using CoProduction.Coding;

namespace CoProduction.Reliability;

/// <summary>How many verdicts the disagreement on one question costs.</summary>
/// <remarks>Immutable; two are equal when all their parts are.</remarks>
public sealed record QuestionCost
{
    internal QuestionCost(Question question, int pairs, int verdicts, int alone) =>
        (Question, PairCount, VerdictCount, SettledAlone) = (question, pairs, verdicts, alone);

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>How many pairs of codings differ on it.</summary>
    public int PairCount { get; }

    /// <summary>How many differing verdicts, each of one pair under one definition, have it in a smallest set of questions to settle.</summary>
    public int VerdictCount { get; }

    /// <summary>How many of these agree once it alone is settled, whichever way.</summary>
    public int SettledAlone { get; }

    /// <summary>The question with its counts, as in <c>users: costs 12 verdicts, settles 9 alone, differs in 3 pairs</c>.</summary>
    public override string ToString() =>
        $"{Question.Id}: costs {Wording.Count(VerdictCount, "verdict")}, settles {Wording.Number(SettledAlone)} alone, differs in {Wording.Count(PairCount, "pair")}";
}
