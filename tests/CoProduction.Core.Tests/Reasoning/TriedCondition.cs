using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

/// <summary>What is so of a condition on an <see cref="Allotment"/>, by trying all complete answers and every box.</summary>
internal sealed class TriedCondition
{
    private readonly UInt128[] meeting;
    private readonly UInt128[] failing;

    public TriedCondition(Condition condition)
    {
        Condition = condition;
        meeting = [.. Allotment.Sound.Where(answers => BruteForce.HoldsSoFar(condition, answers) == true)];
        failing = [.. Allotment.Sound.Except(meeting)];
    }

    public Condition Condition { get; }

    public static bool IsSound(AnswerSet excluded) => Array.Exists(Allotment.Sound, answers => Holds(answers, excluded.Bits));

    public CriterionStatus Status(AnswerSet excluded) => Status(excluded.Bits);

    /// <summary>The questions on which alone some complete answers that meet the condition differ from some that do not.</summary>
    public IEnumerable<Question> Deciding(AnswerSet excluded)
    {
        UInt128[] met = [.. meeting.Where(answers => Holds(answers, excluded.Bits))];
        UInt128[] notMet = [.. failing.Where(answers => Holds(answers, excluded.Bits))];
        return Allotment.Asked.Where(question => met.Select(answers => answers & ~question.Mask.Answers.Bits).Intersect(notMet.Select(answers => answers & ~question.Mask.Answers.Bits)).Any());
    }

    /// <summary>The largest boxes within which a status is sure: by the number of their questions, then of the answers that they rule out.</summary>
    public Box[] Primes(CriterionStatus status)
    {
        UInt128[] against = status == CriterionStatus.Met ? failing : meeting;
        HashSet<UInt128> sure = [.. Allotment.Tried.Select(answers => answers.Excluded.Bits).Where(excluded => !Array.Exists(against, answers => Holds(answers, excluded)))];
        return
        [
            .. from excluded in sure
               where !BitsOf(excluded).Any(bit => sure.Contains(excluded & ~bit)) && IsSound(new AnswerSet(excluded))
               let box = new Box(new AnswerSet(excluded))
               orderby Allotment.Questionnaire.List(box.Excluded).Count, box.Excluded.Count, excluded
               select box,
        ];
    }

    /// <summary>The smallest sets of questions to which the answers given are enough for a status.</summary>
    public IEnumerable<QuestionSet> Sufficient(AnswerSet excluded)
    {
        CriterionStatus status = Status(excluded);
        return Smallest(set => Status(excluded.To(set)) == status);
    }

    /// <summary>The smallest sets of questions to which some answers, in place of what is known of them, turn the status.</summary>
    public IEnumerable<QuestionSet> Turning(AnswerSet excluded, CriterionStatus wanted) =>
        Smallest(set => Choices(set).Any(choice => Status(excluded.ToOthersThan(set) | choice) == wanted));

    /// <summary>The choices of one answer to each of some questions that turn a status, and beside which no other goes less against what is known.</summary>
    public AnswerSet[] LeastAgainst(AnswerSet excluded, CriterionStatus wanted, QuestionSet questions)
    {
        IReadOnlyList<Question> asked = Allotment.Questionnaire.List(questions);
        (AnswerSet Choice, int[] Against)[] turning =
        [
            .. from choice in Choices(questions)
               where Status(excluded.ToOthersThan(questions) | choice) == wanted
               select (choice, asked.Select(question => Against(excluded, question.Mask, choice)).ToArray()),
        ];
        return [.. turning.Where(one => !turning.Any(other => !other.Against.SequenceEqual(one.Against) && other.Against.Zip(one.Against).All(pair => pair.First <= pair.Second))).Select(one => one.Choice)];
    }

    /// <summary>Of some outcome the choices of one answer to each question that contradict nothing.</summary>
    public static IEnumerable<AnswerSet> SoundChoices(AnswerSet excluded, Reversal change) =>
        Choices(change.Questions).Where(choice => choice.Holds(change.Excluded) && IsSound(excluded.ToOthersThan(change.Questions) | choice));

    /// <summary>The questions, of those that can be asked, that stand in some smallest set of further answers that settles the status.</summary>
    public QuestionSet Settling(AnswerSet excluded, QuestionSet available)
    {
        HashSet<UInt128> further = [.. Allotment.Tried.Select(answers => answers.Excluded).Where(more => more.Holds(excluded) && available.Holds(more.Without(excluded))).Select(more => more.Bits)];
        UInt128 found = 0;
        foreach (UInt128[] against in new[] { failing, meeting })
        {
            HashSet<UInt128> sure = [.. further.Where(more => !Array.Exists(against, answers => Holds(answers, more)))];
            found = sure.Where(more => IsSound(new AnswerSet(more)) && !BitsOf(more & ~excluded.Bits).Any(bit => sure.Contains(more & ~bit)))
                .Aggregate(found, (all, more) => all | (more & ~excluded.Bits));
        }

        return Allotment.Questionnaire.QuestionsOf(new AnswerSet(found));
    }

    /// <summary>How likely complete sound answers are to meet the condition.</summary>
    public double ShareMet(AnswerSet excluded, double[] weights)
    {
        double met = meeting.Where(answers => Holds(answers, excluded.Bits)).Sum(Weight);
        return met / (met + failing.Where(answers => Holds(answers, excluded.Bits)).Sum(Weight));

        double Weight(UInt128 answers) => Allotment.Asked.SelectMany(question => question.Options).Where(option => (answers & option.Mask.Bits) == 0).Aggregate(1.0, (all, option) => all * weights[option.Bit]);
    }

    private CriterionStatus Status(UInt128 excluded) => (Array.Exists(meeting, answers => Holds(answers, excluded)), Array.Exists(failing, answers => Holds(answers, excluded))) switch
    {
        (true, false) => CriterionStatus.Met,
        (false, true) => CriterionStatus.NotMet,
        _ => CriterionStatus.Open,
    };

    /// <summary>0 for an answer that is open, 1 for one that would contradict others, 2 for one that is ruled out.</summary>
    private static int Against(AnswerSet excluded, QuestionSet question, AnswerSet choice) =>
        !choice.To(question).Holds(excluded.To(question)) ? 2 : IsSound(excluded | choice.To(question)) ? 0 : 1;

    private static List<QuestionSet> Smallest(Func<QuestionSet, bool> works)
    {
        List<QuestionSet> found = [];
        foreach (int chosen in Enumerable.Range(0, 1 << Allotment.Asked.Length).OrderBy(int.PopCount))
        {
            QuestionSet set = Allotment.Asked.Where((_, place) => (chosen >> place & 1) == 1).Aggregate(default(QuestionSet), (all, question) => all | question.Mask);
            if (!found.Exists(set.Holds) && works(set))
            {
                found.Add(set);
            }
        }

        return found;
    }

    /// <summary>Every choice of one answer to each of some questions, as what it rules out.</summary>
    private static IEnumerable<AnswerSet> Choices(QuestionSet questions) => Allotment.Questionnaire.List(questions).Aggregate(
        Enumerable.Repeat(default(AnswerSet), 1), (choices, question) => choices.SelectMany(_ => question.Options, (choice, option) => choice | option.Others));

    private static bool Holds(UInt128 answers, UInt128 excluded) => (excluded & ~answers) == 0;

    private static IEnumerable<UInt128> BitsOf(UInt128 set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return set & ~(set - 1);
        }
    }
}
