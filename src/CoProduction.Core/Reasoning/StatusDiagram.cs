using System.Buffers;
using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A condition as one decision diagram with three ends: the condition is met, it is not, or an implication is broken.</summary>
/// <remarks>
/// The steps stand after all to which their answers lead, so that one pass over them tells where some answers can lead. Immutable, and safe for use by
/// several threads at once.
/// </remarks>
internal sealed class StatusDiagram
{
    /// <summary>The ends, before the steps.</summary>
    public const int Broken = 0;
    public const int Met = 1;
    public const int NotMet = 2;

    private const int FewSteps = 512;

    private readonly Step[] steps;
    private readonly int start;

    public StatusDiagram(IReadOnlyList<Question> order, IReadOnlyList<DiagramNode> nodes, int start)
    {
        Order = order;
        this.start = start;
        AnswerSet[][] answers = [.. order.Select(question => question.Options.Select(option => option.Mask).ToArray())];
        steps = [.. nodes.Select(node => new Step(node.Level, order[node.Level].Mask, answers[node.Level], node.Next))];
    }

    /// <summary>The questions, in the order in which they are asked.</summary>
    public IReadOnlyList<Question> Order { get; }

    /// <summary>How many steps there are, and the ends.</summary>
    public int Size => NotMet + 1 + steps.Length;

    /// <summary>The diagram among others: what leads to one of the ends is in the set, and what leads to the others is not.</summary>
    public int In(DecisionDiagrams diagrams, Func<int, bool> isIn)
    {
        var numbers = new int[Size];
        for (int end = Broken; end <= NotMet; end++)
        {
            numbers[end] = isIn(end) ? DecisionDiagrams.All : DecisionDiagrams.None;
        }

        foreach ((int index, Step step) in steps.Index())
        {
            numbers[NotMet + 1 + index] = diagrams.Asking(step.Level, Array.ConvertAll(step.Next, next => numbers[next]));
        }

        return numbers[start];
    }

    /// <summary>The same where some answers are ruled out already, and what is possible of all questions but some must be in the set together.</summary>
    /// <remarks>An answer ruled out leads where one leads that is possible, so that it makes no difference.</remarks>
    public int In(DecisionDiagrams diagrams, Func<int, bool> isIn, AnswerSet excluded, QuestionSet available)
    {
        var numbers = new int[Size];
        for (int end = Broken; end <= NotMet; end++)
        {
            numbers[end] = isIn(end) ? DecisionDiagrams.All : DecisionDiagrams.None;
        }

        foreach ((int index, Step step) in steps.Index())
        {
            int possible = step.Next[Array.FindIndex(step.Answers, answer => !excluded.Holds(answer))];
            int[] next = [.. step.Next.Select((number, answer) => numbers[excluded.Holds(step.Answers[answer]) ? possible : number])];
            numbers[NotMet + 1 + index] = available.Touches(step.Question) ? diagrams.Asking(step.Level, next) : next.Aggregate(diagrams.Both);
        }

        return numbers[start];
    }

    /// <summary>How likely the condition is to be met by complete answers that break no implication, each as likely as the product of its answers' weights.</summary>
    public double ShareMet(AnswerSet excluded, ReadOnlySpan<double> weights)
    {
        var met = new double[Size];
        var notMet = new double[Size];
        (met[Met], notMet[NotMet]) = (1, 1);
        int number = NotMet;
        foreach (Step step in steps)
        {
            number++;
            double all = 0;
            for (int answer = 0; answer < step.Next.Length; answer++)
            {
                if (!excluded.Holds(step.Answers[answer]))
                {
                    double weight = weights[step.Answers[answer].First];
                    all += weight;
                    met[number] += weight * met[step.Next[answer]];
                    notMet[number] += weight * notMet[step.Next[answer]];
                }
            }

            // A step of which no answer is possible is never reached.
            met[number] /= all > 0 ? all : 1;
            notMet[number] /= all > 0 ? all : 1;
        }

        return met[start] / (met[start] + notMet[start]);
    }

    /// <summary>The questions that some answers leave to be asked on the way to an end, of which two answers lead different ways.</summary>
    public QuestionSet QuestionsAhead(AnswerSet excluded)
    {
        bool[] reached = new bool[Size];
        reached[start] = true;
        QuestionSet ahead = default;
        for (int number = start; number > NotMet; number--)
        {
            if (reached[number])
            {
                Step step = steps[number - NotMet - 1];
                int[] next = [.. step.Under(excluded).Distinct()];
                Array.ForEach(next, each => reached[each] = true);
                ahead = next.Length > 1 ? ahead | step.Question : ahead;
            }
        }

        return ahead;
    }

    /// <summary>The status under answers that break no implication.</summary>
    public CriterionStatus Evaluate(AnswerSet excluded)
    {
        byte[]? rented = Size > FewSteps ? ArrayPool<byte>.Shared.Rent(Size) : null;
        Span<byte> ends = rented is null ? stackalloc byte[FewSteps] : rented;
        byte reached = EndsUnder(excluded, ends);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return reached switch
        {
            1 << Met => CriterionStatus.Met,
            1 << NotMet => CriterionStatus.NotMet,
            _ => CriterionStatus.Open,
        };
    }

    /// <summary>The questions that can decide: for some completion of all the others, one answer leads to one end and another to the other.</summary>
    /// <exception cref="NotSupportedException">Too many pairs of steps have to be followed together.</exception>
    public QuestionSet DecidingQuestions(AnswerSet excluded)
    {
        byte[] ends = new byte[Size];
        bool[] reached = new bool[Size];
        Dictionary<(int, int), bool> parting = [];
        Budget budget = new(CompiledCondition.MostDiagramSteps);
        QuestionSet deciding = default;
        EndsUnder(excluded, ends);
        reached[start] = true;
        for (int number = start; number > NotMet; number--)
        {
            if (!reached[number])
            {
                continue;
            }

            Step step = steps[number - NotMet - 1];
            int[] next = [.. step.Under(excluded).Distinct()];
            Array.ForEach(next, each => reached[each] = true);
            if (!deciding.Touches(step.Question) && Array.Exists(next, one => Array.Exists(next, other => one < other && Part(one, other))))
            {
                deciding |= step.Question;
            }
        }

        return deciding;

        // Whether the same answers can lead from the one to "met" and from the other to "not met", or the other way round.
        bool Part(int one, int other)
        {
            bool may = (IsAmong(ends[one], Met) && IsAmong(ends[other], NotMet)) || (IsAmong(ends[one], NotMet) && IsAmong(ends[other], Met));
            if (one == other || !may || Math.Max(one, other) <= NotMet)
            {
                return one != other && may;
            }

            (int, int) key = (Math.Min(one, other), Math.Max(one, other));
            if (!parting.TryGetValue(key, out bool part))
            {
                budget.Spend(1);
                if (budget.IsSpent)
                {
                    throw CompiledCondition.TooLarge();
                }

                int level = Math.Min(LevelOf(one), LevelOf(other));
                AnswerSet[] answers = (LevelOf(one) == level ? steps[one - NotMet - 1] : steps[other - NotMet - 1]).Answers;
                for (int answer = 0; answer < answers.Length && !part; answer++)
                {
                    part = !excluded.Holds(answers[answer]) && Part(After(one, level, answer), After(other, level, answer));
                }

                parting.Add(key, part);
            }

            return part;
        }
    }

    private static bool IsAmong(byte ends, int end) => (ends & (1 << end)) != 0;

    private int LevelOf(int number) => number > NotMet ? steps[number - NotMet - 1].Level : Order.Count;

    private int After(int number, int level, int answer) => LevelOf(number) == level ? steps[number - NotMet - 1].Next[answer] : number;

    /// <summary>Which ends some answers can lead to from each step, a bit for each end; returns those from the first question on.</summary>
    private byte EndsUnder(AnswerSet excluded, Span<byte> ends)
    {
        (ends[Broken], ends[Met], ends[NotMet]) = (0, 1 << Met, 1 << NotMet);
        int number = NotMet;
        foreach (Step step in steps)
        {
            byte reached = 0;
            for (int answer = 0; answer < step.Next.Length; answer++)
            {
                reached |= excluded.Holds(step.Answers[answer]) ? (byte)0 : ends[step.Next[answer]];
            }

            ends[++number] = reached;
        }

        return ends[start];
    }

    private readonly record struct Step(int Level, QuestionSet Question, AnswerSet[] Answers, int[] Next)
    {
        /// <summary>Where the answers lead that are not ruled out.</summary>
        public IEnumerable<int> Under(AnswerSet excluded)
        {
            for (int answer = 0; answer < Next.Length; answer++)
            {
                if (!excluded.Holds(Answers[answer]))
                {
                    yield return Next[answer];
                }
            }
        }
    }
}
