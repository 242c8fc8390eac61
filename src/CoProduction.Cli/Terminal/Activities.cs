using CoProduction.Coding;
using CoProduction.Tables;
using CoProduction.Wording;

namespace CoProduction.Cli.Terminal;

/// <summary>The activities and initiatives of a source, checked. A file of codings has as many of an activity as there are coders: a rule makes one activity of these.</summary>
internal static class Activities
{
    /// <summary>Reads and checks them.</summary>
    /// <param name="source">Where they stand.</param>
    /// <param name="diagnostics">What reports all that is wrong.</param>
    /// <param name="options">How a table is read.</param>
    /// <param name="rule">What becomes of several codings of an activity; null where each is an activity by itself, called as in <c>bus@Ana</c>.</param>
    /// <param name="isBrief">Whether ids, titles and answers are enough.</param>
    public static IEnumerable<Located<IDescribed>> In(Source source, Diagnostics diagnostics, TableOptions options, ConsensusRule? rule, bool isBrief = false) =>
        source.HasCodings(options) ? OfCodings(source, diagnostics, options, rule) : diagnostics.Check(Ahead(source, source.Read(options, isBrief)));

    /// <summary>A record as one of what is described, by what its value holds of that; all that is wrong with it stays with it.</summary>
    public static Located<IDescribed> Described<T>(Located<T> record, Func<T, IDescribed> of)
        where T : class =>
        new() { Line = record.Line, Index = record.Index, IsRead = record.IsRead, Value = record.Value is { } value ? of(value) : null, Problems = record.Problems };

    /// <summary>A file is read while what it says is worked on; who types, or sends one after another, is answered at once.</summary>
    private static IEnumerable<Located<IDescribed>> Ahead(Source source, IEnumerable<Located<IDescribed>> records) =>
        source.IsWaitedFor ? records : ReadAhead.Of(records);

    private static IEnumerable<Located<IDescribed>> OfCodings(Source source, Diagnostics diagnostics, TableOptions options, ConsensusRule? rule)
    {
        IReadOnlyList<(CodedActivity Coding, long Line)> codings = diagnostics.Check(source.ReadCodings(options, otherwise: null));
        if (codings.Count == 0) yield break;
        if (rule is not { } by)
        {
            foreach ((int index, (CodedActivity coding, long line)) in codings.Index())
            {
                yield return new() { Line = line, Index = index, IsRead = true, Value = coding.Activity with { Id = $"{coding.ActivityId}@{coding.Coder}" } };
            }

            yield break;
        }

        CodingSet set = new(codings.Select(each => each.Coding));
        Dictionary<string, long> lines = [];
        foreach ((CodedActivity coding, long line) in codings) lines.TryAdd(coding.ActivityId, line);
        if (set.Codings.Count > set.ActivityIds.Count) diagnostics.Explain(NoteOf(set, by));
        foreach ((int index, Consensus consensus) in set.SettledBy(by).Index())
        {
            bool isSound = consensus.Contradictions.Count == 0;
            if (!isSound) diagnostics.Report(consensus);
            yield return new()
            {
                Line = lines[consensus.Coding.ActivityId], Index = index, IsRead = true, Value = consensus.Coding.Activity,
                Problems = isSound ? [] : [new Problem { Code = ProblemCodes.Contradiction, Path = "$.answers", Message = consensus.ToString() }],
            };
        }
    }

    private static string NoteOf(CodingSet set, ConsensusRule by) =>
        $"{Prose.Count(set.Coded.Count, "coding", "codings")} of {Prose.Count(set.ActivityIds.Count, "activity", "activities")} "
        + $"by {Prose.Count(set.Coders.Count, "coder", "coders")} {Prose.Agree(set.Coded.Count, "is", "are")} taken together by the rule {Token.Of(by)}"
        + (set.Adjudications.Count == 0 ? "" : $", with what was adjudicated in {Prose.Count(set.Adjudications.Count, "coding", "codings")} more");
}
