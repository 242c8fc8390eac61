using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction.Asking;

/// <summary>What it would be worth to find out the answers to one question, over a set of activities.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class OpenQuestionRank
{
    internal OpenQuestionRank(Question question, int activities, int verdicts, int settled)
    {
        Question = question;
        ActivityCount = activities;
        VerdictCount = verdicts;
        SettledAlone = settled;
    }

    /// <summary>The question to find out about.</summary>
    public Question Question { get; }

    /// <summary>In how many activities its own answer can still decide some verdict.</summary>
    public int ActivityCount { get; }

    /// <summary>How many undetermined verdicts its own answer can still decide, alone or with answers to others.</summary>
    public int VerdictCount { get; }

    /// <summary>How many undetermined verdicts some answer to it would settle without any other.</summary>
    public int SettledAlone { get; }

    /// <summary>The id and the counts, as in <c>power: open in 12 verdicts on 4 activities; some answer alone settles 9</c>.</summary>
    public override string ToString() =>
        $"{Question.Id}: open in {Prose.Count(VerdictCount, "verdict", "verdicts")} "
        + $"on {Prose.Count(ActivityCount, "activity", "activities")}; some answer alone settles {SettledAlone}";
}
