using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction;

/// <summary>One criterion held against one activity.</summary>
public sealed class Finding
{
    internal Finding(Criterion criterion, Answers answers)
        : this(
            criterion,
            answers.Excluded,
            Theory.Of(criterion.Condition.Questionnaire).Implied(answers.Excluded),
            isSound: !Theory.Of(criterion.Condition.Questionnaire).IsBroken(answers.Excluded),
            depth: 0)
    {
    }

    private Finding(Criterion criterion, UInt128 given, UInt128 implied, bool isSound, int depth)
    {
        Questionnaire questionnaire = criterion.Condition.Questionnaire;
        UInt128 beyond = questionnaire.WholeQuestionsIn(implied & ~given & criterion.QuestionMask);
        Criterion = criterion;
        Status = isSound ? criterion.Compiled.Evaluate(given) : CriterionStatus.Open;
        Answers = new Answers(questionnaire, given & criterion.QuestionMask);
        Implied = new Answers(questionnaire, implied & beyond);
        Depth = depth;
        var parts = new Finding[criterion.Parts.Count];
        for (int index = 0; index < parts.Length; index++)
        {
            parts[index] = new Finding(criterion.Parts[index], given, implied, isSound, depth + 1);
        }

        Parts = parts;
    }

    /// <summary>The criterion, with its words and sources.</summary>
    public Criterion Criterion { get; }

    /// <summary>Whether it is met, is not, or is open.</summary>
    public CriterionStatus Status { get; }

    /// <summary>What is given on the questions that the criterion asks.</summary>
    public Answers Answers { get; }

    /// <summary>What follows for those questions from other answers, by the codebook's implications, beyond what is given.</summary>
    public Answers Implied { get; }

    /// <summary>How deep the criterion stands in its definition: 0 for the whole.</summary>
    public int Depth { get; }

    /// <summary>The findings on the criteria that this one is made of.</summary>
    public IReadOnlyList<Finding> Parts { get; }

    /// <summary>The status and the statement, as in <c>not met: The cooperation is voluntary</c>.</summary>
    public override string ToString() => $"{Status switch
    {
        CriterionStatus.Met => "met",
        CriterionStatus.NotMet => "not met",
        _ => "open",
    }}: {Criterion.Statement}";

    /// <summary>Adds this finding and all below it, each before its parts.</summary>
    internal void AddTo(List<Finding> findings)
    {
        findings.Add(this);
        foreach (Finding part in Parts)
        {
            part.AddTo(findings);
        }
    }
}
