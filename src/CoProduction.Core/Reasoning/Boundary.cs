using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Where a condition turns: for each two answers to a question, the boxes of all other answers with which one meets it and the other fails it.</summary>
internal sealed class Boundary
{
    private readonly Theory theory;
    private readonly Turn[] turns;

    public Boundary(Condition condition, Theory theory)
    {
        this.theory = theory;
        List<UInt128> meeting = theory.Cover.Of(condition);
        List<UInt128> failing = theory.Cover.Of(!condition);
        turns =
        [
            .. from question in theory.Questionnaire.QuestionsIn(condition.QuestionMask)
               let answers = Alike(question, [.. meeting, .. failing, .. theory.Conflicts])
               from one in answers
               from other in answers
               where one < other
               let turn = TurnBetween(question.Mask, one, other, meeting, failing)
               where turn.Rests.Length > 0
               select turn,
        ];
    }

    /// <summary>The questions that can decide under sound answers that leave the condition open.</summary>
    public UInt128 DecidingQuestions(UInt128 excluded)
    {
        UInt128 deciding = 0;
        foreach (Turn turn in turns)
        {
            if ((deciding & turn.Question) == 0 && turn.IsPossible(excluded, theory.Cover))
            {
                deciding |= turn.Question;
            }
        }

        return deciding;
    }

    /// <summary>The answers to a question in groups that some boxes do not tell apart.</summary>
    private static UInt128[] Alike(Question question, UInt128[] boxes)
    {
        List<UInt128> groups = [];
        foreach (AnswerOption option in question.Options)
        {
            int alike = groups.FindIndex(group => Array.TrueForAll(boxes, box => (box & group) == 0 == ((box & option.Mask) == 0)));
            if (alike < 0)
            {
                groups.Add(option.Mask);
            }
            else
            {
                groups[alike] |= option.Mask;
            }
        }

        return [.. groups];
    }

    private Turn TurnBetween(UInt128 question, UInt128 one, UInt128 other, List<UInt128> meeting, List<UInt128> failing)
    {
        UInt128[] conflicts = theory.ConflictsWithEither(question, one, other);
        List<UInt128> rests = theory.Cover.Intersect(With(one, meeting), With(other, failing));
        rests = Cover.Unite(rests, theory.Cover.Intersect(With(other, meeting), With(one, failing)));
        rests.RemoveAll(rest => Implicants.AnyHolds(conflicts, rest));
        return new Turn(question, one, other, [.. rests], conflicts);

        List<UInt128> With(UInt128 answers, List<UInt128> boxes) => [.. boxes.Where(box => (box & answers) == 0).Select(box => box & ~question)];
    }

    /// <summary>Answers to a question, apart from which nothing need differ between what meets the condition and what fails it.</summary>
    /// <param name="Question">All answers to the question.</param>
    /// <param name="One">Answers to it that nothing here tells apart.</param>
    /// <param name="Other">Others, likewise.</param>
    /// <param name="Rests">What the answers to all other questions may be, as the answers ruled out to them.</param>
    /// <param name="Conflicts">What the answers to the others must not be, if the implications are to allow both.</param>
    private readonly record struct Turn(UInt128 Question, UInt128 One, UInt128 Other, UInt128[] Rests, UInt128[] Conflicts)
    {
        public bool IsPossible(UInt128 excluded, Cover cover)
        {
            if ((One & ~excluded) == 0 || (Other & ~excluded) == 0)
            {
                return false;
            }

            foreach (UInt128 rest in Rests)
            {
                if (!cover.IsEmpty(excluded | rest) && !Implicants.AnyHolds(Conflicts, excluded | rest))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
