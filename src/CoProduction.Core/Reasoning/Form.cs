using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A condition made ready to be held against answers and to be explained.</summary>
/// <remarks>Both forms give the same: one lists all smallest sets of answers that decide, the other keeps diagrams where these would be too many to list.</remarks>
/// <param name="own">The questions that the condition asks; all others bear on it by implications.</param>
internal abstract class Form(QuestionSet own)
{
    /// <summary>The questions that the condition asks.</summary>
    public QuestionSet Own => own;

    /// <summary>The status under answers that break no implication.</summary>
    public abstract CriterionStatus Evaluate(AnswerSet excluded);

    /// <summary>The implicants of a definite status that rule out no answers but some: by number of questions, then of answers.</summary>
    public abstract IEnumerable<Box> Within(CriterionStatus status, AnswerSet excluded);

    /// <summary>The implicants of a definite status that touch no locked question, by the number of questions on which they do not hold yet.</summary>
    /// <remarks>
    /// Among those of as many, by the number on which they allow no answer that is still possible, then by the number that the condition does not ask, and then
    /// by the questions.
    /// </remarks>
    public abstract IEnumerable<Box> Toward(CriterionStatus status, AnswerSet excluded, QuestionSet locked);

    /// <summary>The questions that can decide under sound answers that leave the status open.</summary>
    public abstract QuestionSet DecidingQuestions(AnswerSet excluded);

    /// <summary>All implicants of a definite status, by number of questions, then of answers.</summary>
    /// <exception cref="NotSupportedException">They are too many to be listed.</exception>
    public abstract IReadOnlyList<Box> Listed(CriterionStatus status);

    /// <summary>How far an implicant is from holding, by what it rules out to each question; null where it touches a locked one.</summary>
    protected Cost? CostToward(QuestionSet question, AnswerSet implicant, AnswerSet excluded, QuestionSet locked) =>
        excluded.Holds(implicant) ? default(Cost)
        : locked.Touches(question) ? null
        : new Cost(1, (excluded | implicant).Holds(question.Answers) ? 1 : 0, own.Touches(question) ? 0 : 1, question.Answers);
}
