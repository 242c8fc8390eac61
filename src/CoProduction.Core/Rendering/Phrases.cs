using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Wording;

namespace CoProduction.Rendering;

/// <summary>The words and phrases that text and Markdown share.</summary>
internal static class Phrases
{
    /// <summary>What stands above the cautions.</summary>
    public const string Cautions = "Cautions, apart from the verdicts";

    private const int MostFurtherReasons = 3;

    /// <summary>The most reasons that are counted and not shown: there can be more of them than anything could count.</summary>
    private const int MostCountedReasons = 1000;

    public static string Of(Composition composition) => composition switch
    {
        Composition.All => "all of:",
        Composition.Any => "at least one of:",
        Composition.Not => "not:",
        _ => "",
    };

    /// <summary>The verdict and what decides it, or could.</summary>
    public static string Sentence(Judgement judgement)
    {
        bool isOpen = judgement.Verdict == Verdict.Undetermined && judgement.Contradictions.Count == 0;
        return $"{judgement.Definition.Name}: {judgement.Verdict.Word}{(isOpen ? "; " : ", ")}{Because(judgement)}";
    }

    /// <summary>The counts of verdicts, as in <c>Of 9 definitions, it is co-production under 5 and is undetermined under 4.</c>.</summary>
    public static string Counts(Classification classification) => Counts([.. classification.Judgements.Select(judgement => judgement.Verdict)]);

    /// <inheritdoc cref="Counts(Classification)"/>
    public static string Counts(IReadOnlyCollection<Verdict> verdicts)
    {
        int all = verdicts.Count;
        int counts = verdicts.Count(verdict => verdict == Verdict.CoProduction);
        int not = verdicts.Count(verdict => verdict == Verdict.NotCoProduction);
        int open = all - counts - not;
        string[] parts =
        [
            .. counts > 0 ? [$"is co-production under {counts}"] : Array.Empty<string>(),
            .. not > 0 ? [$"is not co-production under {not}"] : Array.Empty<string>(),
            .. open > 0 ? [$"is undetermined under {open}"] : Array.Empty<string>(),
        ];
        return $"Of {Prose.Count(all, "definition", "definitions")}, it {Prose.And(parts)}.";
    }

    /// <summary>What decided, or what would: the shortest reason and the criterion that fails by it, or the questions still open.</summary>
    public static string Because(Judgement judgement)
    {
        if (judgement.Contradictions.Count > 0)
        {
            return "because the answers contradict each other";
        }

        if (judgement.Verdict == Verdict.Undetermined)
        {
            return $"it depends on {DependsOn(judgement)}";
        }

        Reason reason = judgement.EnumerateReasons().First();
        Finding? failing = judgement.Findings.FirstOrDefault(finding => Fails(finding) && Bears(finding, reason));
        return Because(reason, judgement.Verdict) + (failing is null ? "" : $" (not met: {failing.Criterion.Statement})");
    }

    /// <summary>The ids of the open questions; where there are none of their own, of those from whose answers the verdict may follow.</summary>
    public static string DependsOn(Judgement judgement) => string.Join(
        ", ", (judgement.OpenQuestions is { Count: > 0 } open ? open : judgement.ImplyingQuestions).Select(each => each.Question.Id));

    /// <summary>The reasons after the first, in the order of their length: a few of them, and how many more there are.</summary>
    public static IEnumerable<string> FurtherReasons(Judgement judgement)
    {
        int more = -MostFurtherReasons;
        foreach (Reason reason in judgement.EnumerateReasons().Skip(1).Take(MostFurtherReasons + MostCountedReasons + 1))
        {
            if (++more <= 0)
            {
                yield return $"also because {reason}";
            }
        }

        if (more > 0)
        {
            yield return more > MostCountedReasons
                ? "and more than 1,000 more reasons"
                : $"and {Prose.Count(more, "more reason", "more reasons")}";
        }
    }

    /// <summary>The answers that force a verdict; where it takes none, that the definition is always met or never.</summary>
    public static string Because(Reason reason, Verdict verdict) =>
        reason.Answers != Answers.Unknown ? $"because {reason}"
        : verdict == Verdict.CoProduction ? "whatever the answers are"
        : "because no answers can meet the definition";

    /// <summary>What each answer would do, as in <c>if voluntary: counts; if partlyVoluntary or compelled: does not</c>.</summary>
    public static string Effects(OpenQuestion open) => Effects(open.Effects);

    /// <summary>A question and those of its answers from which the verdict follows at once, as in <c>citizenResources (if none: does not)</c>.</summary>
    public static string Implying(OpenQuestion question)
    {
        AnswerEffect[] deciding = [.. question.Effects.Where(effect => effect.Status != CriterionStatus.Open)];
        return deciding.Length > 0 ? $"{question.Question.Id} ({Effects(deciding)})" : question.Question.Id;
    }

    /// <summary>What is known of a criterion's questions, with the coder's notes.</summary>
    public static string Answered(Finding finding, Activity activity) => string.Join("; ", finding.Criterion.Condition.Questions
        .Select(question => finding.Answers.Describe(question) + Following(question, finding) + Noted(question, activity)));

    public static string Sources(IEnumerable<Citation> citations) => string.Join("; ", citations);

    private static string Effects(IEnumerable<AnswerEffect> effects) => string.Join("; ", effects
        .GroupBy(Effect)
        .Select(group => $"if {Prose.Or(group.Select(effect => effect.Answer.Token))}: {group.Key}"));

    private static string Effect(AnswerEffect effect) => effect switch
    {
        { Contradicts: true } => "contradicts other answers",
        { Status: CriterionStatus.Met } => "counts",
        { Status: CriterionStatus.NotMet } => "does not",
        _ => "still open",
    };

    private static string Following(Question question, Finding finding) => finding.Implied.Knows(question)
        ? $" (from other answers follows {Prose.Or(finding.Implied.Possible(question).Select(option => option.Token))})"
        : "";

    private static string Noted(Question question, Activity activity)
    {
        if (!activity.Evidence.TryGetValue(question, out Evidence? evidence))
        {
            return "";
        }

        string[] parts =
        [
            .. evidence.Missing is { } missing ? [Why(missing)] : Array.Empty<string>(),
            .. evidence.Excerpt is { } excerpt ? [$"\"{excerpt}\""] : Array.Empty<string>(),
            .. evidence.Note is { } note ? [note] : Array.Empty<string>(),
        ];
        return parts.Length > 0 ? $" ({string.Join("; ", parts)})" : "";
    }

    private static string Why(MissingReason missing) => missing switch
    {
        MissingReason.NotAsked => "not asked",
        MissingReason.CannotTell => "cannot tell",
        _ => "coders disagree",
    };

    private static bool Fails(Finding finding) =>
        finding.Status == CriterionStatus.NotMet && !finding.Parts.Any(part => part.Status == CriterionStatus.NotMet);

    private static bool Bears(Finding finding, Reason reason) => finding.Criterion.Condition.Questions.Any(reason.Answers.Knows);
}
