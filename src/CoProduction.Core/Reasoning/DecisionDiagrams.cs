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
    private readonly Budget? budget;
    private readonly Question[] order;
    private readonly int[] levels;
    private readonly UInt128[] answersFrom;
    private readonly List<DiagramNode> nodes = [];
    private readonly Dictionary<DiagramNode, int> numbers = [];
    private readonly Dictionary<(bool IsAll, int One, int Other), int> combined = [];
    private readonly Dictionary<int, UInt128> counted = [];

    /// <summary>Diagrams that ask in an order, by default the questions first that many implications tie to others; once the budget is spent they mean nothing.</summary>
    public DecisionDiagrams(Questionnaire questionnaire, IReadOnlyList<Question>? order = null, Budget? budget = null)
    {
        theory = questionnaire.Theory;
        this.budget = budget;
        this.order = [.. order ?? ByTies(theory)];
        levels = new int[this.order.Length];
        answersFrom = new UInt128[this.order.Length + 1];
        answersFrom[this.order.Length] = 1;
        for (int level = this.order.Length - 1; level >= 0; level--)
        {
            levels[this.order[level].Index] = level;
            answersFrom[level] = answersFrom[level + 1] * (UInt128)this.order[level].Options.Count;
        }

        // Both ends stand below every question.
        nodes.AddRange([new DiagramNode(this.order.Length, []), new DiagramNode(this.order.Length, [])]);
    }

    /// <summary>How many different diagrams were made.</summary>
    public int Size => nodes.Count;

    /// <summary>The questions in the order in which diagrams ask them.</summary>
    public IReadOnlyList<Question> Order => order;

    /// <summary>The answers under which a condition holds; a condition that it uses twice is looked at once.</summary>
    public int Of(Condition condition)
    {
        Dictionary<Condition, int> known = [];
        return Of(condition);

        int Of(Condition part)
        {
            if (known.TryGetValue(part, out int number) || budget?.IsSpent == true)
            {
                return number;
            }

            number = part is CompoundCondition compound
                ? Combined(compound.IsAll, [OfAnswers(compound.IsAll, compound.Parts), OfWays(compound), .. Others(compound).Select(Of)])
                : OfAnswers(isAll: true, [part]);
            known.Add(part, number);
            return number;
        }

        int OfWays(CompoundCondition compound) =>
            new WayDiagrams(this, question => levels[question.Index], compound.IsAll).Of(compound.Parts.Where(WayDiagrams.IsWay));

        static IEnumerable<Condition> Others(CompoundCondition compound) =>
            compound.Parts.Where(part => part is CompoundCondition && !WayDiagrams.IsWay(part));
    }

    /// <summary>The answers that break none of the implications that can bear on some questions.</summary>
    public int Sound(QuestionSet questions)
    {
        int sound = All;
        foreach (Box conflict in theory.BearingOn(ref questions))
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

    /// <summary>The answers in at least one of two sets.</summary>
    public int Either(int one, int other) => Combine(isAll: false, one, other);

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
                DiagramNode node = nodes[number];
                int[] next = Array.ConvertAll(node.Next, Place);
                steps.Add((order[node.Level], next));
                place = steps.Count + All;
                places.Add(number, place);
            }

            return place;
        }
    }

    /// <summary>The level of the question that a diagram asks first; that below all questions where it asks none.</summary>
    public int LevelOf(int diagram) => nodes[diagram].Level;

    /// <summary>The diagram to which an answer to the question of a level leads, from a diagram that asks none before it.</summary>
    public int After(int diagram, int level, int answer) => nodes[diagram].Level == level ? nodes[diagram].Next[answer] : diagram;

    /// <summary>The diagram that asks the question of a level, and leads by each of its answers to another.</summary>
    public int Asking(int level, int[] next)
    {
        if (Array.TrueForAll(next, diagram => diagram == next[0]))
        {
            return next[0];
        }

        DiagramNode node = new(level, next);
        if (!numbers.TryGetValue(node, out int number))
        {
            number = nodes.Count;
            nodes.Add(node);
            numbers.Add(node, number);
            budget?.Spend(1);
        }

        return number;
    }

    /// <summary>A question that many implications tie to others comes before those, so that diagrams stay small.</summary>
    private static IEnumerable<Question> ByTies(Theory theory)
    {
        int[] ties = new int[theory.Questionnaire.Questions.Count];
        foreach (Box conflict in theory.Conflicts)
        {
            foreach (Question question in theory.Questionnaire.List(conflict.Excluded))
            {
                ties[question.Index]++;
            }
        }

        return theory.Questionnaire.Questions.OrderByDescending(question => ties[question.Index]);
    }

    /// <summary>All of the conditions on single answers among some, or any of them, from the last question on.</summary>
    private int OfAnswers(bool isAll, IReadOnlyList<Condition> conditions)
    {
        AnswerCondition[] asked = [.. conditions.OfType<AnswerCondition>()];
        Array.Sort(asked, (one, other) => levels[other.Question.Index].CompareTo(levels[one.Question.Index]));
        int number = isAll ? All : None;
        for (int index = 0; index < asked.Length;)
        {
            Question question = asked[index].Question;
            AnswerSet excluded = asked[index].Excluded;
            for (index++; index < asked.Length && asked[index].Question == question; index++)
            {
                excluded = isAll ? excluded | asked[index].Excluded : excluded & asked[index].Excluded;
            }

            var next = new int[question.Options.Count];
            for (int answer = 0; answer < next.Length; answer++)
            {
                next[answer] = excluded.Holds(question.Options[answer].Mask) != isAll ? number : isAll ? None : All;
            }

            number = Asking(levels[question.Index], next);
        }

        return number;
    }

    /// <summary>All of some sets taken together, or what they have in common: neighbours first, which are often alike.</summary>
    private int Combined(bool isAll, Span<int> sets) => sets.Length == 1
        ? sets[0]
        : Combine(isAll, Combined(isAll, sets[..(sets.Length / 2)]), Combined(isAll, sets[(sets.Length / 2)..]));

    private int Asking(Question question, AnswerSet excluded) =>
        Asking(levels[question.Index], [.. question.Options.Select(option => excluded.Holds(option.Mask) ? None : All)]);

    private int Combine(bool isAll, int one, int other)
    {
        int deciding = isAll ? None : All;
        if (one == other || other == deciding || one == All + None - deciding)
        {
            return other;
        }

        if (one == deciding || other == All + None - deciding || budget?.IsSpent == true)
        {
            return one;
        }

        var key = (isAll, Math.Min(one, other), Math.Max(one, other));
        if (!combined.TryGetValue(key, out int result))
        {
            budget?.Spend(1);
            int level = Math.Min(nodes[one].Level, nodes[other].Level);
            var next = new int[order[level].Options.Count];
            for (int answer = 0; answer < next.Length; answer++)
            {
                next[answer] = Combine(isAll, After(one, level, answer), After(other, level, answer));
            }

            result = Asking(level, next);
            combined.Add(key, result);
        }

        return result;
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
}
