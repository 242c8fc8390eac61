using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Where a condition turns: pairs of boxes of sound answers, the one meeting it and the other not, that part on one question alone.</summary>
/// <remarks>A question can decide just where both boxes of one of its pairs are still possible: then they share a completion of all other questions.</remarks>
internal sealed class Boundary
{
    private readonly List<Turn> turns = [];

    public Boundary(Condition condition, Theory theory)
    {
        List<UInt128> sound = theory.SoundAnswers(condition.QuestionMask);
        List<UInt128> met = theory.Cover.Intersect(theory.Cover.Of(condition), sound);
        List<UInt128> failed = theory.Cover.Intersect(theory.Cover.Of(!condition), sound);
        foreach (UInt128 one in met)
        {
            foreach (UInt128 other in failed)
            {
                if (theory.Questionnaire.OnlyQuestionRuledOut(one | other) is { } question)
                {
                    UInt128 others = (one | other) & ~question.Mask;
                    Add(new Turn(question.Mask, others | (one & question.Mask), others | (other & question.Mask)));
                }
            }
        }

        turns.Sort((one, other) => one.Question.CompareTo(other.Question));
    }

    /// <summary>The questions that can decide under sound answers that leave the condition open.</summary>
    public UInt128 DecidingQuestions(UInt128 excluded, Cover cover)
    {
        UInt128 deciding = 0;
        foreach (Turn turn in turns)
        {
            if (deciding != (deciding | turn.Question) && !cover.IsEmpty(excluded | turn.Met) && !cover.IsEmpty(excluded | turn.Failed))
            {
                deciding |= turn.Question;
            }
        }

        return deciding;
    }

    /// <summary>Adds a pair unless it lies within one that is there; takes out those that lie within it.</summary>
    private void Add(Turn added)
    {
        foreach (Turn turn in turns)
        {
            if (added.LiesWithin(turn))
            {
                return;
            }
        }

        turns.RemoveAll(turn => turn.LiesWithin(added));
        turns.Add(added);
    }

    /// <summary>Two boxes that part on one question alone.</summary>
    private readonly record struct Turn(UInt128 Question, UInt128 Met, UInt128 Failed)
    {
        public bool LiesWithin(Turn other) => Question == other.Question && Implicants.Holds(other.Met, Met) && Implicants.Holds(other.Failed, Failed);
    }
}
