using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction.Asking;

/// <summary>Which unknown answers are worth finding out: the open questions of a set of activities, those first that could settle most verdicts.</summary>
/// <remarks>
/// Those come first of which some answer alone would settle most undetermined verdicts, then those that are open in most, then those earlier in their
/// questionnaire. Counted are the questions that the definitions ask (<see cref="Judgement.OpenQuestions"/>), not those from which answers to them may
/// follow. Verdicts on answers that contradict each other are left out: no further answer settles them.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
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
    /// <exception cref="ArgumentException">The classifications are by definitions on different questionnaires.</exception>
    public static OpenQuestionRanking Of(IEnumerable<Classification> classifications)
    {
        ArgumentNullException.ThrowIfNull(classifications);
        Dictionary<Question, Counts> counts = [];
        int undetermined = 0;
        Questionnaire? questionnaire = null;
        foreach (Classification classification in classifications)
        {
            ArgumentNullException.ThrowIfNull(classification, nameof(classifications));
            Questionnaire own = classification.Judgements[0].Definition.Questionnaire;
            if (own != (questionnaire ??= own))
            {
                throw new ArgumentException($"Questions of '{questionnaire}' and of {own.Beside(questionnaire)} cannot be ranked together.", nameof(classifications));
            }

            HashSet<Question> open = [];
            foreach (Judgement judgement in classification.Judgements.Where(IsOpen))
            {
                undetermined++;
                foreach (OpenQuestion question in judgement.OpenQuestions)
                {
                    Counts before = counts.GetValueOrDefault(question.Question);
                    counts[question.Question] = new Counts(
                        before.Activities + (open.Add(question.Question) ? 1 : 0),
                        before.Verdicts + 1,
                        before.Settled + (question.Effects.Any(effect => effect.Status != CriterionStatus.Open) ? 1 : 0));
                }
            }
        }

        return new OpenQuestionRanking(
            undetermined,
            [.. counts
                .Select(each => new OpenQuestionRank(each.Key, each.Value.Activities, each.Value.Verdicts, each.Value.Settled))
                .OrderByDescending(rank => rank.SettledAlone)
                .ThenByDescending(rank => rank.VerdictCount)
                .ThenBy(rank => rank.Question.Index)]);
    }

    /// <summary>A sentence with the counts, then a line for each question.</summary>
    public override string ToString()
    {
        string verdicts = Prose.Count(UndeterminedCount, "verdict is", "verdicts are");
        string questions = Prose.Count(Ranks.Count, "question", "questions");
        return string.Join('\n', Ranks.Select(rank => $"  {rank}").Prepend($"{verdicts} undetermined; {questions} could still decide."));
    }

    private static bool IsOpen(Judgement judgement) => judgement.Verdict == Verdict.Undetermined && judgement.Contradictions.Count == 0;

    private readonly record struct Counts(int Activities, int Verdicts, int Settled);
}
