using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

/// <summary>A record that explains is held against what it was made from.</summary>
internal static class ExplainedRecord
{
    public static void Require(Classification published)
    {
        ClassificationRecord record = CoProductionJson.Classifications.Read(CoProductionJson.Classifications.Write(ClassificationRecord.From(published, explained: true)));

        Assert.Equal(published.Judgements.Count, record.Judgements!.Count);
        foreach ((Judgement judgement, JudgementRecord written) in published.Judgements.Zip(record.Judgements!))
        {
            Assert.Equal((judgement.Definition.Id, judgement.Verdict), (written.Definition, written.Verdict));
            Assert.Equal(
                judgement.Reasons.Select(reason => (reason.Answers, reason.ToString())),
                written.Reasons.Select(reason => (reason.Answers.ToAnswers(Codebook.Questionnaire), reason.Text)));
            Assert.All(written.Reasons, reason => Assert.Subset(
                written.Criteria.Select(criterion => criterion.Path).ToHashSet(StringComparer.Ordinal), reason.Criteria.ToHashSet(StringComparer.Ordinal)));
            Assert.Equal(
                NearestWays(judgement).Select(turn => (turn.Verdict, turn.ToString(), string.Join(";", turn.Changes.Select(change =>
                    $"{change.Question.Id} {string.Join(",", change.From.Select(from => from.Token))} "
                    + $"{string.Join(",", change.To.Select(to => to.Token))} {change.Kind}")))),
                written.Turns.Select(turn => (turn.Verdict, turn.Text, string.Join(";", turn.Changes.Select(change =>
                    $"{change.Question} {string.Join(",", change.From)} {string.Join(",", change.To)} {change.Kind}")))));
            Assert.Equal(
                judgement.OpenQuestions.SelectMany(open => open.Effects.Select(effect => (open.Question.Id, effect.Answer.Token, effect.Status, effect.Contradicts))),
                written.Open.SelectMany(open => open.Effects.Select(effect => (open.Question, effect.Answer.Word, effect.Status, effect.Contradicts))));
            Assert.Equal(
                judgement.Findings.Select(finding => (finding.Criterion.Statement, finding.Status, finding.Answers, finding.Implied, finding.Criterion.Citations.Count)),
                written.Criteria.Select(criterion => (criterion.Statement, criterion.Status, criterion.Answers.ToAnswers(Codebook.Questionnaire),
                    criterion.Implied.ToAnswers(Codebook.Questionnaire), criterion.Sources.Count)));
        }
    }

    /// <summary>The nearest three ways to each definite verdict that the judgement is not.</summary>
    private static IEnumerable<Counterfactual> NearestWays(Judgement judgement) =>
        from wanted in new[] { Verdict.CoProduction, Verdict.NotCoProduction }
        where wanted != judgement.Verdict
        from counterfactual in judgement.Counterfactuals(wanted).Take(3)
        select counterfactual;
}
