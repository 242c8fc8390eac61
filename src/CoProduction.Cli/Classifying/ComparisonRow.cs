using CoProduction.Cli.Terminal;
using CoProduction.Literature;

namespace CoProduction.Cli.Classifying;

/// <summary>One stated verdict beside the library's own under the same definition.</summary>
internal sealed class ComparisonRow(StatedVerdict stated, Judgement ours)
{
    public Verdict Stated => stated.Verdict;

    /// <summary>Whether the statement itself was seen, in the work or in another; otherwise it is a reading.</summary>
    public bool IsSeen => stated.Provenance != Provenance.Reading;

    public string Seen => Words.Of(stated.Provenance);

    public Judgement Ours => ours;

    public string ActivityName => ours.Activity.Id ?? ours.Activity.Title;

    public Outcome Outcome =>
        stated.Verdict == Verdict.Undetermined ? Outcome.AuthorUndecided
        : ours.Verdict == Verdict.Undetermined ? Outcome.Open
        : ours.Verdict == stated.Verdict ? Outcome.Right
        : Outcome.Wrong;

    /// <summary>What would settle an open verdict: the questions in their wording, or the contradictions that stand in the way.</summary>
    public IEnumerable<string> Settling => ours.Contradictions.Count > 0
        ? ours.Contradictions.Select(contradiction => $"the answers contradict each other: {contradiction}")
        : ours.OpenQuestions.Select(open => $"{open.Question.Id}: {open.Question.Wording}");
}
