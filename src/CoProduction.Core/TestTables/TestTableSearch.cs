using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.TestTables;

/// <summary>Finds rows that show what each condition does, and uses a row again wherever it will do.</summary>
/// <remarks>
/// A row is what its complete answers to the definition's own questions rule out. The search is complete, for two rows that part on one question as for
/// a row that shows an answer.
/// </remarks>
internal sealed class TestTableSearch
{
    /// <summary>The most conditions on single answers, each counted wherever it is asked: every one is read otherwise and looked for.</summary>
    private const int MostPlaces = 1_000;

    /// <summary>The most steps, each to look at a few answers: some hundred times as many as any definition of the literature takes.</summary>
    private const long MostSteps = 100_000_000;

    private readonly Definition definition;
    private readonly Condition whole;
    private readonly CompiledCondition compiled;
    private readonly Theory theory;
    private readonly IReadOnlyList<Question> questions;
    private readonly Box[] met;
    private readonly Box[] notMet;
    private readonly List<AnswerSet> rows = [];
    private readonly Dictionary<AnswerSet, int> places = [];
    private readonly Budget budget;
    private readonly int size;

    public TestTableSearch(Definition definition, long steps = MostSteps)
    {
        this.definition = definition;
        budget = new Budget(steps);
        whole = definition.Criterion.Condition;
        size = ConditionsIn(whole).Take(MostPlaces + 1).Count();
        if (size > MostPlaces)
        {
            throw new NotSupportedException("The definition asks more than 1,000 conditions on single answers: too many for a table.");
        }

        compiled = definition.Criterion.Compiled;
        theory = whole.Questionnaire.Theory;
        questions = whole.Questions;
        QuestionSet own = definition.Criterion.QuestionMask;

        // The condition can be worked out from its own questions, so that an implicant on these alone holds of every row.
        met = [.. compiled.Met.Where(implicant => own.Holds(implicant.Excluded))];
        notMet = [.. compiled.NotMet.Where(implicant => own.Holds(implicant.Excluded))];
        Conditions = [.. definition.Criterion.WithParts().Where(criterion => criterion.Parts.Count == 0).SelectMany(ConditionsIn).DistinctBy(KeyOf)];
    }

    /// <summary>The conditions on single answers, each once, as the criteria ask them.</summary>
    public IReadOnlyList<AnswerCondition> Conditions { get; }

    public IReadOnlyList<AnswerSet> Rows => rows;

    /// <summary>How many steps were taken.</summary>
    public long Spent => budget.Spent;

    /// <summary>Whether a test is made of a condition on single answers, among others, or of its contrary.</summary>
    public static bool Asks(Criterion test, AnswerCondition condition) => ConditionsIn(test).Any(asked => KeyOf(asked) == KeyOf(condition));

    /// <summary>Whether an answer meets a condition.</summary>
    public static bool Holds(AnswerCondition condition, AnswerOption answer) => !condition.Excluded.Holds(answer.Mask);

    /// <summary>Two rows that part on the condition's question alone, of which one counts; where there are none, one that meets it and one that does not.</summary>
    public TestPair PairFor(AnswerCondition condition)
    {
        foreach ((AnswerOption meeting, AnswerOption failing) in Parting(condition).OrderBy(pair => Along(condition, pair.Meeting, pair.Failing).Count()))
        {
            if ((AmongRows(meeting, failing) ?? BesideARow(meeting, failing) ?? Anew(meeting, failing)) is (int one, int other))
            {
                return new TestPair(one, other, true, [.. Along(condition, meeting, failing)]);
            }
        }

        return new TestPair(RowWith(condition, holds: true), RowWith(condition, holds: false), false, []);
    }

    /// <summary>Rows with an answer of which one turns if the condition takes it the other way, at all places where it is asked and at each.</summary>
    public IReadOnlyList<int> RowsShowing(AnswerCondition condition, AnswerOption answer, TestPair pair)
    {
        int[] places = [.. ConditionsIn(whole).Index().Where(asked => KeyOf(asked.Item) == KeyOf(condition)).Select(asked => asked.Index)];
        int[][] changed = places.Length == 1 ? [places] : [places, .. places.Select(place => new[] { place })];
        return [.. changed.Select(each => RowShowing(new OtherReading(whole, each, answer), answer, pair)).OfType<int>().Distinct()];
    }

    /// <summary>The same for a condition and its contrary, which the same activities show.</summary>
    private static (Question, AnswerSet) KeyOf(AnswerCondition condition)
    {
        AnswerSet allowed = condition.Question.Mask.Answers.Without(condition.Excluded);
        return (condition.Question, condition.Excluded.CompareTo(allowed) < 0 ? condition.Excluded : allowed);
    }

    private static IEnumerable<AnswerCondition> ConditionsIn(Criterion test) => ConditionsIn(test.Condition);

    private static IEnumerable<AnswerCondition> ConditionsIn(Condition condition) =>
        condition is CompoundCondition compound ? compound.Parts.SelectMany(ConditionsIn) : [(AnswerCondition)condition];

    /// <summary>The answers that meet a condition, each with each of those that do not.</summary>
    private static IEnumerable<(AnswerOption Meeting, AnswerOption Failing)> Parting(AnswerCondition condition) =>
        from meeting in condition.Question.Options
        where Holds(condition, meeting)
        from failing in condition.Question.Options
        where !Holds(condition, failing)
        select (meeting, failing);

    private IEnumerable<AnswerCondition> Along(AnswerCondition condition, AnswerOption one, AnswerOption other) =>
        Conditions.Where(each => each != condition && each.Question == condition.Question && Holds(each, one) != Holds(each, other));

    private static AnswerSet With(AnswerSet row, AnswerOption answer) => row.ToOthersThan(answer.Question.Mask) | answer.Others;

    private bool Part(AnswerSet one, AnswerSet other) =>
        !theory.IsBroken(one) && !theory.IsBroken(other) && compiled.Evaluate(one) != compiled.Evaluate(other);

    private (int, int)? AmongRows(AnswerOption meeting, AnswerOption failing)
    {
        Spend(rows.Count);
        for (int one = 0; one < rows.Count; one++)
        {
            if (rows[one] == With(rows[one], meeting) && places.TryGetValue(With(rows[one], failing), out int other) && Part(rows[one], rows[other]))
            {
                return (one, other);
            }
        }

        return null;
    }

    private (int, int)? BesideARow(AnswerOption meeting, AnswerOption failing)
    {
        Spend(rows.Count);
        foreach (AnswerSet row in rows)
        {
            (AnswerSet one, AnswerSet other) = (With(row, meeting), With(row, failing));
            if ((row == one || row == other) && Part(one, other))
            {
                return (PlaceOf(one), PlaceOf(other));
            }
        }

        return null;
    }

    private (int, int)? Anew(AnswerOption meeting, AnswerOption failing)
    {
        Box[] conflicts = ConflictsOf(meeting, failing);
        (Box[], Box[])[] ways = [(met, notMet), (notMet, met)];
        foreach ((Box[] ofMeeting, Box[] ofFailing) in ways)
        {
            foreach (Box one in ofMeeting.Where(implicant => implicant.Allows(meeting.Mask)))
            {
                foreach (Box other in ofFailing.Where(implicant => implicant.Allows(failing.Mask)))
                {
                    AnswerSet rest = (one & other).Freeing(meeting.Question.Mask).Excluded;
                    if (Completed(rest, 0, meeting.Question, conflicts) is { } row)
                    {
                        return (PlaceOf(With(row, meeting)), PlaceOf(With(row, failing)));
                    }
                }
            }
        }

        return null;
    }

    /// <summary>What the answers to the other questions must not be, if they are to contradict neither of two answers to a question.</summary>
    private Box[] ConflictsOf(AnswerOption one, AnswerOption other)
    {
        Box[] conflicts = theory.ConflictsWithEither(one.Question.Mask, one.Mask, other.Mask, budget);
        Spend(0);
        return conflicts;
    }

    /// <summary>Answers to every question but one, within what is ruled out, that meet none of the conflicts; those of the first row where they can.</summary>
    private AnswerSet? Completed(AnswerSet row, int from, Question but, Box[] conflicts)
    {
        Spend(conflicts.Length + 1);
        AnswerSet rest = row.ToOthersThan(but.Mask);
        if (Implicants.AnyHolds(conflicts, rest) || theory.Cover.IsEmpty(rest))
        {
            return null;
        }

        if (from == questions.Count)
        {
            return row;
        }

        Question next = questions[from];
        if (next == but)
        {
            return Completed(row, from + 1, but, conflicts);
        }

        AnswerSet usual = rows.Count > 0 ? rows[0] : default;
        return next.Options.Where(option => !row.Holds(option.Mask))
            .OrderBy(option => usual.Holds(option.Mask))
            .Select(option => Completed(row | option.Others, from + 1, but, conflicts))
            .FirstOrDefault(completed => completed is not null);
    }

    /// <summary>A row of the pair or another one if it will do, then such a row with the answer put into it, and then any.</summary>
    private int? RowShowing(OtherReading reading, AnswerOption answer, TestPair pair)
    {
        AnswerSet[] known = [.. new[] { pair.Met, pair.NotMet }.OfType<int>().Select(place => rows[place]).Concat(rows)];
        AnswerSet? found = known.Concat(known.Select(row => With(row, answer)).Where(row => !theory.IsBroken(row)))
            .Select(row => (AnswerSet?)row).FirstOrDefault(row => Shows(reading, row!.Value));

        // Once the budget is spent the boxes mean nothing, and nothing is completed.
        found ??= AnyCompleted(reading.Showing(theory.Cover, budget).Select(box => box.Excluded), answer);
        return found is { } row ? PlaceOf(With(row, answer)) : null;
    }

    private int? RowWith(AnswerCondition condition, bool holds)
    {
        AnswerOption[] answers = [.. condition.Question.Options.Where(option => Holds(condition, option) == holds)];
        Spend(rows.Count);
        int place = rows.FindIndex(row => Array.Exists(answers, answer => row == With(row, answer)));
        return place >= 0
            ? place
            : answers.Select(answer => AnyCompleted([With(default, answer)], answer)).FirstOrDefault(row => row is not null) is { } added ? PlaceOf(added) : null;
    }

    private AnswerSet? AnyCompleted(IEnumerable<AnswerSet> begun, AnswerOption answer)
    {
        Box[] conflicts = ConflictsOf(answer, answer);
        return begun.Select(row => Completed(row, 0, answer.Question, conflicts)).FirstOrDefault(row => row is not null);
    }

    private bool Shows(OtherReading reading, AnswerSet row)
    {
        Spend(size);
        return reading.ShowsIn(row);
    }

    private int PlaceOf(AnswerSet row)
    {
        if (places.TryAdd(row, rows.Count))
        {
            rows.Add(row);
        }

        return places[row];
    }

    private void Spend(long steps)
    {
        budget.Spend(steps);
        if (budget.IsSpent)
        {
            throw new NotSupportedException($"The test table of '{definition.Id}' takes more steps to find than are allowed.");
        }
    }
}
