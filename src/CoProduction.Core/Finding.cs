using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction;

/// <summary>One criterion held against one activity.</summary>
public sealed class Finding
{
    internal Finding(Criterion criterion, Answers answers, Answers withImplied, int depth)
    {
        IReadOnlyList<Question> questions = criterion.Condition.Questions;
        Criterion = criterion;
        Status = criterion.StatusUnder(answers);
        Answers = answers.Only(questions);
        Implied = withImplied.Only(questions.Where(question => withImplied.Only([question]) != answers.Only([question])));
        Depth = depth;
        Parts = [.. criterion.Parts.Select(part => new Finding(part, answers, withImplied, depth + 1))];
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

    internal IEnumerable<Finding> Flatten() => Parts.SelectMany(part => part.Flatten()).Prepend(this);
}
