using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Where a condition turns: for each two answers to a question, the boxes of all other answers with which one meets it and the other fails it.</summary>
internal sealed class Boundary
{
    private readonly Theory theory;
    private readonly Turn[] turns;

    private Boundary(Theory theory, Turn[] turns)
    {
        this.theory = theory;
        this.turns = turns;
    }

    /// <summary>Where a condition turns, or null where it takes more than the steps given.</summary>
    public static Boundary? Of(Condition condition, Theory theory, long steps)
    {
        Budget budget = new(steps);
        List<Box> meeting = theory.Cover.Of(condition, budget);
        List<Box> failing = theory.Cover.Of(!condition, budget);
        if (budget.IsSpent)
        {
            return null;
        }

        Turn[] turns =
        [
            .. from question in theory.Questionnaire.List(condition.QuestionMask)
               let answers = Alike(question, [.. meeting, .. failing, .. theory.Conflicts])
               from one in answers
               from other in answers
               where one.CompareTo(other) < 0
               let turn = TurnBetween(question.Mask, one, other, meeting, failing, theory, budget)
               where turn.Rests.Length > 0
               select turn,
        ];
        return budget.IsSpent ? null : new Boundary(theory, turns);
    }

    /// <summary>The questions that can decide under sound answers that leave the condition open.</summary>
    public QuestionSet DecidingQuestions(AnswerSet excluded)
    {
        QuestionSet deciding = default;
        foreach (Turn turn in turns)
        {
            if (!deciding.Touches(turn.Question) && turn.IsPossible(excluded, theory.Cover))
            {
                deciding |= turn.Question;
            }
        }

        return deciding;
    }

    /// <summary>The answers to a question in groups that some boxes do not tell apart.</summary>
    private static AnswerSet[] Alike(Question question, Box[] boxes)
    {
        List<AnswerSet> groups = [];
        foreach (AnswerOption option in question.Options)
        {
            int alike = groups.FindIndex(group => Array.TrueForAll(boxes, box => box.Allows(group) == box.Allows(option.Mask)));
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

    private static Turn TurnBetween(
        QuestionSet question, AnswerSet one, AnswerSet other, List<Box> meeting, List<Box> failing, Theory theory, Budget budget)
    {
        Box[] conflicts = theory.ConflictsWithEither(question, one, other, budget);
        List<Box> rests = theory.Cover.Intersect(With(one, meeting), With(other, failing), budget);
        rests = Cover.Unite(rests, theory.Cover.Intersect(With(other, meeting), With(one, failing), budget), budget);
        rests.RemoveAll(rest => Implicants.AnyHolds(conflicts, rest.Excluded));
        return new Turn(question, one, other, [.. rests], conflicts);

        List<Box> With(AnswerSet answers, List<Box> boxes) => [.. boxes.Where(box => box.Allows(answers)).Select(box => box.Freeing(question))];
    }

    /// <summary>Answers to a question, apart from which nothing need differ between what meets the condition and what fails it.</summary>
    /// <param name="Question">What they are answers to.</param>
    /// <param name="One">Answers to it that nothing here tells apart.</param>
    /// <param name="Other">Others, likewise.</param>
    /// <param name="Rests">What the answers to all other questions may be.</param>
    /// <param name="Conflicts">What the answers to the others must not be, if the implications are to allow both.</param>
    private readonly record struct Turn(QuestionSet Question, AnswerSet One, AnswerSet Other, Box[] Rests, Box[] Conflicts)
    {
        public bool IsPossible(AnswerSet excluded, Cover cover)
        {
            if (excluded.Holds(One) || excluded.Holds(Other))
            {
                return false;
            }

            foreach (Box rest in Rests)
            {
                AnswerSet both = excluded | rest.Excluded;
                if (!cover.IsEmpty(both) && !Implicants.AnyHolds(Conflicts, both))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
