using CoProduction.Coding;

namespace CoProduction.Tests.Shared;

/// <summary>Reasoning by trying completions: plain, and without any of the engine's boxes and implicants.</summary>
/// <remarks>
/// <see cref="StatusByTryingAll"/> builds every completion. <see cref="Status"/> answers question after question instead, and leaves a branch as soon as
/// no completion in it can matter any more; a test holds the two against each other.
/// </remarks>
internal sealed class BruteForce
{
    private readonly Condition condition;
    private readonly Implication[] implications;

    public BruteForce(Condition condition)
    {
        this.condition = condition;
        Own = condition.Questions;
        HashSet<Question> relevant = [.. Own];
        HashSet<Implication> bearing = [];
        while (condition.Questionnaire.Implications.FirstOrDefault(rule => !bearing.Contains(rule) && QuestionsOf(rule).Any(relevant.Contains)) is { } found)
        {
            bearing.Add(found);
            relevant.UnionWith(QuestionsOf(found));
        }

        implications = [.. bearing];
        Relevant = [.. Own, .. relevant.Except(Own).OrderBy(question => question.Index)];
    }

    /// <summary>The questions that the condition itself asks.</summary>
    public IReadOnlyList<Question> Own { get; }

    /// <summary>Those and the questions that the implications tie to them.</summary>
    public IReadOnlyList<Question> Relevant { get; }

    public CriterionStatus Status(Answers answers) => StatusOf(Exists(answers.Excluded.Bits, wanted: true), Exists(answers.Excluded.Bits, wanted: false));

    public CriterionStatus StatusByTryingAll(Answers answers)
    {
        bool someMeet = false;
        bool someFail = false;
        foreach (UInt128 completion in Completions(answers))
        {
            bool holds = Holds(condition, completion);
            someMeet |= holds;
            someFail |= !holds;
            if (someMeet && someFail)
            {
                break;
            }
        }

        return StatusOf(someMeet, someFail);
    }

    /// <summary>How many complete answers to the relevant questions meet the condition, counted branch by branch.</summary>
    public UInt128 Count() => Count(UInt128.Zero);

    public int CountByTryingAll() => Completions(Answers.Unknown).Count(completion => Holds(condition, completion));

    /// <summary>Whether any completion respects the implications that bear on the condition.</summary>
    public bool HasCompletion(Answers answers) => Completions(answers).Any();

    /// <summary>Whether for some completion of all other questions one answer meets the condition and another does not.</summary>
    public bool Decides(Question question, Answers answers)
    {
        UInt128[] chosen = [.. answers.Possible(question).Select(option => answers.Excluded.Bits | (question.Mask.Answers.Bits & ~option.Mask.Bits))];
        return chosen.Any(one => chosen.Any(other => one != other && ExistBoth(one, other)));
    }

    public bool DecidesByTryingAll(Question question, Answers answers)
    {
        HashSet<UInt128> meeting = [];
        HashSet<UInt128> failing = [];
        foreach (UInt128 completion in Completions(answers))
        {
            (Holds(condition, completion) ? meeting : failing).Add(completion & ~question.Mask.Answers.Bits);
        }

        return meeting.Overlaps(failing);
    }

    /// <summary>The questions that stand in a test which is not decided yet, of the condition or of an implication: 0 where an implication is broken.</summary>
    public UInt128 Undecided(UInt128 excluded)
    {
        UInt128 undecided = UndecidedIn(condition, excluded);
        foreach (Implication rule in implications)
        {
            bool? premise = HoldsSoFar(rule.Premise, excluded);
            bool? conclusion = HoldsSoFar(rule.Conclusion, excluded);
            if (premise == true && conclusion == false)
            {
                return 0;
            }

            undecided |= premise != false && conclusion != true ? UndecidedIn(rule.Premise, excluded) | UndecidedIn(rule.Conclusion, excluded) : 0;
        }

        return undecided;
    }

    /// <summary>Every complete set of answers to the relevant questions that the answers allow and no implication forbids: one bit for each answer.</summary>
    private IEnumerable<UInt128> Completions(Answers answers)
    {
        UInt128[][] choices = [.. Relevant.Select(question => answers.Possible(question).Select(option => option.Mask.Bits).ToArray())];
        int[] position = new int[choices.Length];
        while (true)
        {
            UInt128 chosen = 0;
            for (int index = 0; index < choices.Length; index++)
            {
                chosen |= choices[index][position[index]];
            }

            if (Array.TrueForAll(implications, rule => !Holds(rule.Premise, chosen) || Holds(rule.Conclusion, chosen)))
            {
                yield return chosen;
            }

            // The questions of the condition come first and turn fastest, so that an open status shows early.
            int next = 0;
            while (next < position.Length && ++position[next] == choices[next].Length)
            {
                position[next++] = 0;
            }

            if (next == position.Length)
            {
                yield break;
            }
        }
    }

    /// <summary>Whether some completion meets the condition, or fails it, and respects the implications that bear on it.</summary>
    private bool Exists(UInt128 excluded, bool wanted)
    {
        if (!MayStill(excluded, wanted, out Condition? undecided))
        {
            return false;
        }

        return undecided is null || Branches(undecided, excluded).Any(branch => Exists(excluded | branch, wanted));
    }

    private UInt128 Count(UInt128 excluded)
    {
        if (!MayStill(excluded, wanted: true, out Condition? undecided))
        {
            return 0;
        }

        return undecided is null
            ? Relevant.Aggregate(UInt128.One, (count, question) => count * UInt128.PopCount(question.Mask.Answers.Bits & ~excluded))
            : Branches(undecided, excluded).Aggregate(UInt128.Zero, (count, branch) => count + Count(excluded | branch));
    }

    /// <summary>Whether two answers that differ on one question can be completed alike, so that the one meets the condition and the other fails it.</summary>
    private bool ExistBoth(UInt128 meeting, UInt128 failing)
    {
        if (!MayStill(meeting, wanted: true, out Condition? ofMeeting) || !MayStill(failing, wanted: false, out Condition? ofFailing))
        {
            return false;
        }

        IEnumerable<UInt128>? branches = ofMeeting is not null ? Branches(ofMeeting, meeting) : ofFailing is not null ? Branches(ofFailing, failing) : null;
        return branches is null || branches.Any(branch => ExistBoth(meeting | branch, failing | branch));
    }

    /// <summary>Whether what is chosen so far leaves the wanted truth and every implication possible, and a condition that is still undecided.</summary>
    private bool MayStill(UInt128 excluded, bool wanted, out Condition? undecided)
    {
        bool? holds = HoldsSoFar(condition, excluded);
        undecided = holds is null ? condition : null;
        if (holds is { } known && known != wanted)
        {
            return false;
        }

        foreach (Implication rule in implications)
        {
            bool? premise = HoldsSoFar(rule.Premise, excluded);
            bool? conclusion = HoldsSoFar(rule.Conclusion, excluded);
            if (premise == true && conclusion == false)
            {
                return false;
            }

            if (premise != false && conclusion != true)
            {
                undecided ??= premise is null ? rule.Premise : rule.Conclusion;
            }
        }

        return true;
    }

    /// <summary>What each possible answer to a question that is still open in a condition rules out.</summary>
    private static IEnumerable<UInt128> Branches(Condition undecided, UInt128 excluded)
    {
        Question next = Undecided(undecided, excluded)!;
        return next.Options.Where(option => (option.Mask.Bits & excluded) == 0).Select(option => next.Mask.Answers.Bits & ~option.Mask.Bits);
    }

    /// <summary>What is already sure of a condition, whatever the open answers are, by looking at one answer at a time.</summary>
    public static bool? HoldsSoFar(Condition condition, UInt128 excluded)
    {
        if (condition is AnswerCondition answer)
        {
            UInt128 possible = answer.Question.Mask.Answers.Bits & ~excluded;
            return (possible & answer.Excluded.Bits) == 0 ? true : (possible & ~answer.Excluded.Bits) == 0 ? false : null;
        }

        var compound = (CompoundCondition)condition;
        bool? result = compound.IsAll;
        for (int index = 0; index < compound.Parts.Count; index++)
        {
            bool? holds = HoldsSoFar(compound.Parts[index], excluded);
            if (holds == !compound.IsAll)
            {
                return holds;
            }

            result = holds is null ? null : result;
        }

        return result;
    }

    private static UInt128 UndecidedIn(Condition condition, UInt128 excluded) =>
        HoldsSoFar(condition, excluded) is not null ? 0
        : condition is AnswerCondition answer ? answer.Question.Mask.Answers.Bits
        : ((CompoundCondition)condition).Parts.Aggregate(UInt128.Zero, (mask, part) => mask | UndecidedIn(part, excluded));

    /// <summary>A question that is still open in a condition whose truth is.</summary>
    private static Question? Undecided(Condition condition, UInt128 excluded)
    {
        if (HoldsSoFar(condition, excluded) is not null)
        {
            return null;
        }

        return condition is AnswerCondition answer
            ? answer.Question
            : ((CompoundCondition)condition).Parts.Select(part => Undecided(part, excluded)).First(question => question is not null);
    }

    private static CriterionStatus StatusOf(bool someMeet, bool someFail) => (someMeet, someFail) switch
    {
        (true, false) => CriterionStatus.Met,
        (false, true) => CriterionStatus.NotMet,
        _ => CriterionStatus.Open,
    };

    private static IEnumerable<Question> QuestionsOf(Implication rule) => rule.Premise.Questions.Concat(rule.Conclusion.Questions);

    private static bool Holds(Condition condition, UInt128 chosen)
    {
        if (condition is AnswerCondition answer)
        {
            return (chosen & answer.Excluded.Bits) == 0;
        }

        var compound = (CompoundCondition)condition;
        for (int index = 0; index < compound.Parts.Count; index++)
        {
            if (Holds(compound.Parts[index], chosen) != compound.IsAll)
            {
                return !compound.IsAll;
            }
        }

        return compound.IsAll;
    }
}
