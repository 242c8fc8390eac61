namespace CoProduction.Reasoning;

/// <summary>What exactly to change in a set of questions that is known to work.</summary>
/// <remarks>
/// An answer to a question is one that is still open, or one that goes against what follows from other answers, or one that goes against what is given.
/// Each is a greater change than the one before. Of the ways to choose among them, question by question, those count that no smaller one precedes.
/// </remarks>
internal sealed class ReversalDetails(Theory theory, UInt128[] forcing, UInt128 excluded)
{
    private readonly UInt128 implied = theory.Implied(excluded);

    /// <summary>Every way to change some questions that goes against as little as it can, with as many answers to choose from as will do.</summary>
    public IEnumerable<Reversal> Of(UInt128 questions)
    {
        List<UInt128> boxes = Cover.Unite([], [.. forcing.Where(implicant => (implicant & ~excluded & ~questions) == 0).Select(implicant => implicant & questions)]);
        PriorityQueue<(UInt128 Against, UInt128 Changed), int> candidates = new();
        List<(UInt128 Against, UInt128 Changed)> found = [];
        Try(Settled(questions), Settled(questions));
        while (candidates.TryDequeue(out (UInt128 Against, UInt128 Changed) candidate, out _))
        {
            (UInt128 against, UInt128 changed) = candidate;
            if (found.Exists(smaller => Implicants.Holds(smaller.Against, against) && Implicants.Holds(smaller.Changed, changed)))
            {
                continue;
            }

            List<UInt128> outcomes = Outcomes(boxes, questions, against, changed);
            foreach (UInt128 outcome in outcomes)
            {
                yield return new Reversal(questions, changed, outcome);
            }

            if (outcomes.Count > 0)
            {
                found.Add(candidate);
                continue;
            }

            foreach (UInt128 question in theory.Questionnaire.QuestionsIn(questions & ~changed).Select(question => question.Mask))
            {
                bool follows = (question & ~against & implied & ~excluded) != 0;
                if (follows || (question & excluded) != 0)
                {
                    Try(against | question, follows ? changed : changed | question);
                }
            }
        }

        void Try(UInt128 against, UInt128 changed) =>
            candidates.Enqueue((against, changed), theory.Questionnaire.CountQuestions(against) + theory.Questionnaire.CountQuestions(changed));
    }

    /// <summary>What is ruled out to the questions afterwards, box by box, where that leaves something sound.</summary>
    private List<UInt128> Outcomes(List<UInt128> boxes, UInt128 questions, UInt128 against, UInt128 changed)
    {
        UInt128 elsewhere = excluded & ~questions;
        UInt128 ruledOut = (questions & ~against & implied) | (against & ~changed & (excluded | ~implied)) | (changed & ~excluded);
        List<UInt128> outcomes = [];
        foreach (UInt128 box in boxes)
        {
            UInt128 outcome = elsewhere | ruledOut | box;
            if (!theory.Cover.IsEmpty(outcome) && !theory.IsBroken(outcome))
            {
                outcomes.Add(theory.Implied(outcome) & questions);
            }
        }

        return Cover.Unite([], outcomes);
    }

    private UInt128 Settled(UInt128 questions) => theory.Questionnaire.QuestionsIn(questions)
        .Where(question => UInt128.PopCount(question.Mask & ~excluded) == 1)
        .Aggregate(UInt128.Zero, (settled, question) => settled | question.Mask);
}
