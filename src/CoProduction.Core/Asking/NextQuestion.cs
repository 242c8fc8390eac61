using System.Globalization;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.Asking;

/// <summary>The question to ask now, with what is to be expected of the rest of the interview.</summary>
/// <remarks>All of it is worked out when the question is chosen.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class NextQuestion
{
    internal NextQuestion(Question question, IReadOnlyList<Definition> bearsOn, bool isExact, double? expected)
    {
        Question = question;
        BearsOn = bearsOn;
        IsExact = isExact;
        ExpectedQuestions = expected;
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The question as it is put to a coder.</summary>
    public string Wording => Question.Wording;

    /// <summary>What counts, what does not, and when to leave the question open; empty where the wording says it all.</summary>
    public string Guidance => Question.Guidance;

    /// <summary>The definitions that the answer can help to settle: at least one.</summary>
    public IReadOnlyList<Definition> BearsOn { get; }

    /// <summary>True when no other order of the questions that still matter needs fewer on average; false where that would be too much to work out.</summary>
    public bool IsExact { get; }

    /// <summary>How many questions are still to be expected, this one included.</summary>
    /// <value>Null where <see cref="InterviewOptions.ImaginedInterviews"/> is 0 and the order is not exact.</value>
    /// <remarks>
    /// Where <see cref="IsExact"/>, the mean over all answers that are still possible; otherwise an estimate from imagined interviews, the same each time.
    /// Both suppose that every question can be answered.
    /// </remarks>
    public double? ExpectedQuestions { get; }

    /// <summary>The id and what is expected, as in <c>citizensDeliver (1.7 questions expected)</c>.</summary>
    public override string ToString()
    {
        if (ExpectedQuestions is not { } expected)
        {
            return Question.Id;
        }

        string count = expected.ToString("0.0", CultureInfo.InvariantCulture);
        return $"{Question.Id} ({(IsExact ? "" : "about ")}{count} {(count == "1.0" ? "question" : "questions")} expected)";
    }
}
