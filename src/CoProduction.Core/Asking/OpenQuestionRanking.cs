using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Asking;

/// <summary>Which unknown answers are worth finding out: the open questions of a set of activities, those first that could settle most verdicts.</summary>
/// <remarks>
/// Those come first of which some answer alone would settle most undetermined verdicts, then those that are open in most, then those earlier in the
/// codebook. Verdicts on answers that contradict each other are left out: no further answer settles them.
/// </remarks>
public sealed class OpenQuestionRanking
{
    private OpenQuestionRanking(int undetermined, IReadOnlyList<OpenQuestionRank> ranks)
    {
        UndeterminedCount = undetermined;
        Ranks = ranks;
    }

    /// <summary>How many verdicts are undetermined, on answers that do not contradict each other.</summary>
    public int UndeterminedCount { get; }

    /// <summary>The questions that can still decide some verdict, the most worthwhile first.</summary>
    public IReadOnlyList<OpenQuestionRank> Ranks { get; }

    /// <summary>Ranks the open questions of classified activities, under the definitions that they were classified by.</summary>
    /// <exception cref="ArgumentNullException">The list or a classification is null.</exception>
    public static OpenQuestionRanking Of(IEnumerable<Classification> classifications)
    {
        ArgumentNullException.ThrowIfNull(classifications);
        int[] activities = new int[Codebook.Questions.Count];
        int[] verdicts = new int[activities.Length];
        int[] settled = new int[activities.Length];
        int undetermined = 0;
        foreach (Classification classification in classifications)
        {
            ArgumentNullException.ThrowIfNull(classification, nameof(classifications));
            HashSet<int> open = [];
            foreach (Judgement judgement in classification.Judgements.Where(IsOpen))
            {
                undetermined++;
                foreach (OpenQuestion question in judgement.OpenQuestions)
                {
                    int index = question.Question.Index;
                    open.Add(index);
                    verdicts[index]++;
                    settled[index] += question.Effects.Any(effect => effect.Status != CriterionStatus.Open) ? 1 : 0;
                }
            }

            foreach (int index in open)
            {
                activities[index]++;
            }
        }

        return new OpenQuestionRanking(
            undetermined,
            [.. Codebook.Questions
                .Where(question => verdicts[question.Index] > 0)
                .Select(question => new OpenQuestionRank(question, activities[question.Index], verdicts[question.Index], settled[question.Index]))
                .OrderByDescending(rank => rank.SettledAlone)
                .ThenByDescending(rank => rank.VerdictCount)]);
    }

    /// <summary>A sentence with the counts, then a line for each question.</summary>
    public override string ToString()
    {
        string verdicts = Prose.Count(UndeterminedCount, "verdict is", "verdicts are");
        string questions = Prose.Count(Ranks.Count, "question", "questions");
        return string.Join('\n', Ranks.Select(rank => $"  {rank}").Prepend($"{verdicts} undetermined; {questions} could still decide."));
    }

    private static bool IsOpen(Judgement judgement) => judgement.Verdict == Verdict.Undetermined && judgement.Contradictions.Count == 0;
}
