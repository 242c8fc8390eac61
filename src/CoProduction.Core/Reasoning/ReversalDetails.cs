using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>What exactly to change in a set of questions that is known to work.</summary>
internal sealed class ReversalDetails(Theory theory, UInt128[] forcing, UInt128 excluded)
{
    /// <summary>The change that gives up the fewest given answers, with as many answers to choose from as will do.</summary>
    public Reversal Of(UInt128 questions)
    {
        UInt128 changed = theory.Questionnaire.WholeQuestionsIn(questions & excluded);
        UInt128 keepable = changed & ~Settled(changed);
        foreach (UInt128 kept in LargestFirst(keepable))
        {
            if (Box(questions, changed & ~kept) is { } box)
            {
                return new Reversal(questions, changed & ~kept, Widened(box, questions, changed & ~kept));
            }
        }

        throw new InvalidOperationException("The set of questions does not force the status.");
    }

    /// <summary>The answers that an implicant rules out within the questions, and all that follows for them; null where none gives a sound outcome.</summary>
    private UInt128? Box(UInt128 questions, UInt128 changed)
    {
        foreach (UInt128 implicant in forcing)
        {
            UInt128 outcome = (excluded & ~changed) | (implicant & questions);
            if ((implicant & ~excluded & ~questions) == 0 && !theory.Cover.IsEmpty(outcome) && !theory.IsBroken(outcome))
            {
                return theory.Implied(outcome) & questions;
            }
        }

        return null;
    }

    /// <summary>Allows every further answer with which the others still force the status: for a single question, all answers that do.</summary>
    private UInt128 Widened(UInt128 box, UInt128 questions, UInt128 changed)
    {
        UInt128 elsewhere = excluded & ~questions;
        UInt128 possible = ~excluded | changed;
        for (UInt128 rest = box & possible; rest != 0; rest &= rest - 1)
        {
            UInt128 answer = rest & ~(rest - 1);
            UInt128 question = theory.Questionnaire.QuestionAt(answer).Mask;
            UInt128 outcome = elsewhere | (box & ~question) | (question & ~answer);
            box &= !theory.IsBroken(outcome) && Implicants.AnyHolds(forcing, outcome) ? ~answer : UInt128.MaxValue;
        }

        return box;
    }

    private UInt128 Settled(UInt128 questions)
    {
        UInt128 settled = 0;
        while (questions != 0)
        {
            UInt128 question = theory.Questionnaire.QuestionAt(questions).Mask;
            settled |= UInt128.PopCount(question & ~excluded) == 1 ? question : 0;
            questions &= ~question;
        }

        return settled;
    }

    /// <summary>All sets of some questions, those of most questions first.</summary>
    private IEnumerable<UInt128> LargestFirst(UInt128 questions)
    {
        if (questions == 0)
        {
            return [UInt128.Zero];
        }

        List<UInt128> sets = [0];
        foreach (Question question in theory.Questionnaire.QuestionsIn(questions))
        {
            sets.AddRange([.. sets.Select(set => set | question.Mask)]);
        }

        return sets.OrderByDescending(theory.Questionnaire.CountQuestions);
    }
}
