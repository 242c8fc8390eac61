using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Sets of complete answers to a questionnaire as reduced decision diagrams, so that they can be counted without being listed.</summary>
/// <remarks>
/// A diagram is a number, and equal sets have equal numbers: it asks one question, and leads by each answer to a diagram that asks later ones. What
/// diagrams have in common is kept once. One store is for one thread.
/// </remarks>
internal sealed class DecisionDiagrams
{
    public const int None = 0;
    public const int All = 1;

    private readonly Theory theory;
    private readonly Question[] order;
    private readonly int[] levels;
    private readonly UInt128[] answersFrom;
    private readonly List<Node> nodes = [];
    private readonly Dictionary<Node, int> numbers = [];
    private readonly Dictionary<(bool IsAll, int One, int Other), int> combined = [];
    private readonly Dictionary<int, UInt128> counted = [];

    public DecisionDiagrams(Questionnaire questionnaire)
    {
        theory = Theory.Of(questionnaire);
        order = [.. questionnaire.Questions.OrderByDescending(Ties)];
        levels = new int[order.Length];
        answersFrom = new UInt128[order.Length + 1];
        answersFrom[order.Length] = 1;
        for (int level = order.Length - 1; level >= 0; level--)
        {
            levels[order[level].Index] = level;
            answersFrom[level] = answersFrom[level + 1] * (UInt128)order[level].Options.Count;
        }

        // Both ends stand below every question.
        nodes.AddRange([new Node(order.Length, []), new Node(order.Length, [])]);
    }

    /// <summary>How many different diagrams were made.</summary>
    public int Size => nodes.Count;

    /// <summary>The answers under which a condition holds.</summary>
    public int Of(Condition condition)
    {
        if (condition is AnswerCondition answer)
        {
            return Asking(answer.Question, answer.Excluded);
        }

        var compound = (CompoundCondition)condition;
        return compound.Parts.Select(Of).Aggregate((one, other) => Combine(compound.IsAll, one, other));
    }

    /// <summary>The answers that break none of the implications that can bear on some questions.</summary>
    public int Sound(QuestionSet questions)
    {
        int sound = All;
        foreach (Box conflict in theory.ConflictsBearingOn(questions))
        {
            int outside = None;
            foreach (Question question in theory.Questionnaire.List(conflict.Excluded))
            {
                outside = Combine(isAll: false, outside, Asking(question, question.Mask.Answers.Without(conflict.Excluded)));
            }

            sound = Both(sound, outside);
        }

        return sound;
    }

    /// <summary>The answers in both of two sets.</summary>
    public int Both(int one, int other) => Combine(isAll: true, one, other);

    /// <summary>How many complete sets of answers to some questions a diagram that asks no others holds.</summary>
    public UInt128 Count(int diagram, QuestionSet questions)
    {
        UInt128 others = 1;
        foreach (Question question in order.Where(question => !questions.Touches(question.Mask)))
        {
            others *= (UInt128)question.Options.Count;
        }

        return CountFrom(0, diagram) / others;
    }

    /// <summary>The questions that a diagram asks, each after all to which its answers lead; these are given by their place, after none and all.</summary>
    public IReadOnlyList<(Question Question, int[] Next)> StepsOf(int diagram)
    {
        List<(Question, int[])> steps = [];
        Dictionary<int, int> places = new() { [None] = None, [All] = All };
        Place(diagram);
        return steps;

        int Place(int number)
        {
            if (!places.TryGetValue(number, out int place))
            {
                Node node = nodes[number];
                int[] next = Array.ConvertAll(node.Next, Place);
                steps.Add((order[node.Level], next));
                place = steps.Count + All;
                places.Add(number, place);
            }

            return place;
        }
    }

    /// <summary>A question that many implications tie to others comes before those, so that diagrams stay small.</summary>
    private int Ties(Question question)
    {
        int ties = 0;
        foreach (Box conflict in theory.Conflicts)
        {
            ties += conflict.Excluded.Touches(question.Mask) ? 1 : 0;
        }

        return ties;
    }

    private int Asking(Question question, AnswerSet excluded) =>
        Numbered(levels[question.Index], [.. question.Options.Select(option => excluded.Holds(option.Mask) ? None : All)]);

    private int Combine(bool isAll, int one, int other)
    {
        int deciding = isAll ? None : All;
        if (one == other || other == deciding || one == All + None - deciding)
        {
            return other;
        }

        if (one == deciding || other == All + None - deciding)
        {
            return one;
        }

        var key = (isAll, Math.Min(one, other), Math.Max(one, other));
        if (!combined.TryGetValue(key, out int result))
        {
            int level = Math.Min(nodes[one].Level, nodes[other].Level);
            var next = new int[order[level].Options.Count];
            for (int answer = 0; answer < next.Length; answer++)
            {
                next[answer] = Combine(isAll, Next(one, level, answer), Next(other, level, answer));
            }

            result = Numbered(level, next);
            combined.Add(key, result);
        }

        return result;
    }

    private int Next(int diagram, int level, int answer) => nodes[diagram].Level == level ? nodes[diagram].Next[answer] : diagram;

    private int Numbered(int level, int[] next)
    {
        if (Array.TrueForAll(next, diagram => diagram == next[0]))
        {
            return next[0];
        }

        Node node = new(level, next);
        if (!numbers.TryGetValue(node, out int number))
        {
            number = nodes.Count;
            nodes.Add(node);
            numbers.Add(node, number);
        }

        return number;
    }

    /// <summary>How many complete sets of answers to the questions of a level and of those below it a diagram holds.</summary>
    private UInt128 CountFrom(int level, int diagram)
    {
        if (diagram == None)
        {
            return 0;
        }

        int own = nodes[diagram].Level;
        if (!counted.TryGetValue(diagram, out UInt128 count))
        {
            count = diagram == All ? UInt128.One : UInt128.Zero;
            foreach (int next in nodes[diagram].Next)
            {
                count += CountFrom(own + 1, next);
            }

            counted.Add(diagram, count);
        }

        return count * (answersFrom[level] / answersFrom[own]);
    }

    private readonly struct Node(int level, int[] next) : IEquatable<Node>
    {
        public int Level => level;

        public int[] Next => next;

        public bool Equals(Node other) => level == other.Level && next.AsSpan().SequenceEqual(other.Next);

        public override bool Equals(object? obj) => obj is Node other && Equals(other);

        public override int GetHashCode()
        {
            HashCode hash = default;
            hash.Add(level);
            foreach (int diagram in next)
            {
                hash.Add(diagram);
            }

            return hash.ToHashCode();
        }
    }
}
